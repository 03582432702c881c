package org.serdica.importers.citygml;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.InputTrouble;

/**
 * Numbers from the text of an element, read from the parser's own character buffer without a string between. A decimal
 * of up to 18 digits is put together as an integer and divided once, which is exact below 2^53; others go the long way.
 */
final class DecimalText {
    private static final double[] POWERS = new double[23];
    private static final long EXACT = 1L << 53;
    /** More numbers than any real ring has; what a hostile file could make us keep. */
    private static final int MOST_NUMBERS = 30_000_000;

    static {
        double p = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = p;
            p *= 10;
        }
    }

    private char[] text = new char[4096];
    private int length;
    private double[] numbers = new double[256];
    private int count;

    /** Reads the element's text to its end tag; other elements within are passed over. */
    int read(XMLStreamReader xml) throws XMLStreamException, InputTrouble {
        collect(xml);
        parse(' ', '.');
        return count;
    }

    /** Reads {@code gml:coordinates} with its own separators. */
    int readCoordinates(XMLStreamReader xml, char decimal, char between) throws XMLStreamException, InputTrouble {
        collect(xml);
        parse(between, decimal);
        return count;
    }

    double[] numbers() {
        return numbers;
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        length = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int n = xml.getTextLength();
                    if (length + n > text.length) {
                        text = Arrays.copyOf(text, Math.max(length + n, text.length * 2));
                    }
                    System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), text, length, n);
                    length += n;
                }
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void parse(char between, char decimal) throws InputTrouble {
        count = 0;
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (c <= ' ' || c == between) {
                i++;
                continue;
            }
            int start = i;
            i = number(start, between, decimal);
        }
    }

    /** Reads one number from {@code start} and returns the position after it. */
    private int number(int start, char between, char decimal) throws InputTrouble {
        int i = start;
        boolean negative = text[i] == '-';
        if (negative || text[i] == '+') {
            i++;
        }
        long mantissa = 0;
        int fraction = -1;
        boolean plain = true;
        for (; i < length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                if (mantissa >= Long.MAX_VALUE / 10 - 9) {
                    plain = false;
                }
                mantissa = mantissa * 10 + (c - '0');
                if (fraction >= 0) {
                    fraction++;
                }
            } else if (c == decimal && fraction < 0) {
                fraction = 0;
            } else if (c <= ' ' || c == between) {
                break;
            } else {
                plain = false;
            }
        }
        boolean exact = plain && mantissa < EXACT && fraction < POWERS.length && i > start;
        double value = exact ? signed(mantissa, Math.max(fraction, 0), negative) : slow(start, i, decimal);
        if (count == numbers.length) {
            if (count >= MOST_NUMBERS) {
                throw new InputTrouble(
                        "GEOMETRY_TOO_LONG", "One element holds more than " + MOST_NUMBERS + " numbers.");
            }
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = value;
        return i;
    }

    private static double signed(long mantissa, int fraction, boolean negative) {
        double v = mantissa / POWERS[fraction];
        return negative ? -v : v;
    }

    /** What is no number becomes NaN; the ring that has one is left out and named. */
    private double slow(int from, int to, char decimal) {
        String s = new String(text, from, to - from);
        try {
            return Double.parseDouble(decimal == '.' ? s : s.replace(decimal, '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
