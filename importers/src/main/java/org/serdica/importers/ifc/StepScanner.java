package org.serdica.importers.ifc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads tokens and values from the bytes of a STEP file. One scanner per thread; moving it costs nothing. */
final class StepScanner {
    private static final int MAX_NESTING = 64;
    private final byte[] bytes;
    private final int end;
    private int at;

    StepScanner(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.end = end;
        this.at = start;
    }

    int position() {
        return at;
    }

    /** Passes white space and comments; returns the byte there, or -1 at the end. */
    int peek() {
        while (at < end) {
            byte b = bytes[at];
            if (b <= ' ' && b >= 0) {
                at++;
            } else if (b == '/' && at + 1 < end && bytes[at + 1] == '*') {
                skipComment();
            } else {
                return b & 0xFF;
            }
        }
        return -1;
    }

    private void skipComment() {
        int start = at;
        for (at += 2; at + 1 < end; at++) {
            if (bytes[at] == '*' && bytes[at + 1] == '/') {
                at += 2;
                return;
            }
        }
        throw new StepSyntax("a comment does not end", start);
    }

    boolean accept(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw new StepSyntax("'" + c + "' was expected", at);
        }
    }

    /** A keyword in upper case, empty if none stands here. */
    String keyword() {
        peek();
        int start = at;
        while (at < end && isName(bytes[at])) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
    }

    private static boolean isName(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '_' || b == '-';
    }

    /** The number after {@code #}, or -1 if it is none or does not fit an int. */
    int instanceName() {
        expect('#');
        long id = 0;
        int start = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            id = Math.min(id * 10 + (bytes[at] - '0'), Integer.MAX_VALUE + 1L);
            at++;
        }
        return at == start || id > Integer.MAX_VALUE ? -1 : (int) id;
    }

    /** Moves behind the next {@code ;} outside strings and comments; false at the end of the bytes. */
    boolean skipStatement() {
        while (at < end) {
            byte b = bytes[at];
            if (b == ';') {
                at++;
                return true;
            }
            if (b == '\'') {
                skipString();
            } else if (b == '/' && at + 1 < end && bytes[at + 1] == '*') {
                skipComment();
            } else {
                at++;
            }
        }
        return false;
    }

    private void skipString() {
        int start = at++;
        while (at < end) {
            if (bytes[at++] == '\'') {
                if (at < end && bytes[at] == '\'') {
                    at++;
                } else {
                    return;
                }
            }
        }
        throw new StepSyntax("a text does not end", start);
    }

    /** The list {@code ( ... )} here. */
    List<StepValue> parameters() {
        return items(0);
    }

    private List<StepValue> items(int depth) {
        if (depth > MAX_NESTING) {
            throw new StepSyntax("lists are nested too deep", at);
        }
        expect('(');
        List<StepValue> values = new ArrayList<>(8);
        if (accept(')')) {
            return values;
        }
        do {
            values.add(value(depth));
        } while (accept(','));
        expect(')');
        return values;
    }

    private StepValue value(int depth) {
        int b = peek();
        return switch (b) {
            case '$' -> {
                at++;
                yield StepValue.Absent.UNSET;
            }
            case '*' -> {
                at++;
                yield StepValue.Absent.DERIVED;
            }
            case '#' -> new StepValue.Reference(instanceName());
            case '\'' -> new StepValue.Text(StepText.decode(string()));
            case '"' -> new StepValue.Binary(binary());
            case '.' -> enumeration();
            case '(' -> new StepValue.Items(items(depth + 1));
            case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case -1 -> throw new StepSyntax("the file ends inside an instance", at);
            default -> typed(depth);
        };
    }

    private StepValue typed(int depth) {
        String type = keyword();
        if (type.isEmpty()) {
            throw new StepSyntax("a value was expected", at);
        }
        List<StepValue> inner = items(depth + 1);
        return new StepValue.Typed(type, inner.size() == 1 ? inner.getFirst() : new StepValue.Items(inner));
    }

    private String string() {
        int start = at;
        skipString();
        return new String(bytes, start + 1, at - start - 2, StandardCharsets.ISO_8859_1);
    }

    private String binary() {
        int start = ++at;
        while (at < end && bytes[at] != '"') {
            at++;
        }
        if (at >= end) {
            throw new StepSyntax("a binary does not end", start);
        }
        String digits = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        at++;
        return digits.isEmpty() ? "" : digits.substring(1);
    }

    private StepValue enumeration() {
        // A real may lack its leading digit: .5
        if (at + 1 < end && bytes[at + 1] >= '0' && bytes[at + 1] <= '9') {
            return number();
        }
        at++;
        String name = keyword();
        expect('.');
        return new StepValue.Enumeration(name);
    }

    private StepValue number() {
        int start = at;
        boolean real = false;
        while (at < end) {
            byte b = bytes[at];
            if (b == '.' || b == 'e' || b == 'E') {
                real = true;
            } else if (!(b >= '0' && b <= '9' || b == '+' || b == '-')) {
                break;
            }
            at++;
        }
        String text = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        try {
            return real || text.length() > 18
                    ? new StepValue.Real(Double.parseDouble(text))
                    : new StepValue.Whole(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new StepSyntax("'" + text + "' is no number", start);
        }
    }
}
