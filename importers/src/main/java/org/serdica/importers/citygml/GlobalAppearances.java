package org.serdica.importers.citygml;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.Reading;
import org.serdica.importers.api.SafeXml;

/**
 * Appearances that stand beside the members and may come after them. Whether a file has any is looked up in its
 * bytes first, which costs a fraction of parsing; only then are they read, ahead of the members.
 */
final class GlobalAppearances {
    private static final ByteSearch WORD = new ByteSearch("appearanceMember");
    private static final int BUFFER_BYTES = 1 << 17;
    private static final long LEAST_RANGE = 4 << 20;

    private GlobalAppearances() {}

    static Appearances read(Reading reading) throws IOException {
        InputFile input = reading.input();
        Appearances appearances = new Appearances();
        if (!mayHaveAny(input)) {
            return appearances;
        }
        try (InputStream in = input.open(n -> {})) {
            XMLStreamReader xml = SafeXml.open(in);
            Xml.toRoot(xml);
            AppearanceParser parser = new AppearanceParser(xml, reading);
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    // Elements of that name deeper down belong to their members.
                    if (depth == 1 && isAppearance(xml.getLocalName())) {
                        parser.read(appearances);
                    } else {
                        depth++;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException | UncheckedStreamException e) {
            // The reader of the members meets the same fault and says where it is; what came before it is good.
            return appearances;
        }
        return appearances;
    }

    static boolean isAppearance(String localName) {
        return localName.equals("appearanceMember") || localName.equals("appearance");
    }

    private static boolean mayHaveAny(InputFile input) throws IOException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1);
        if (head.indexOf('\0') >= 0) {
            return true;
        }
        return head.contains("/appearance/") && contains(input);
    }

    /** A plain file is looked through in several places at once: nothing else can begin before it is known. */
    private static boolean contains(InputFile input) throws IOException {
        if (!input.isPlainFile()) {
            try (InputStream in = input.open(n -> {})) {
                return contains(in::read);
            }
        }
        long size = input.size();
        int ranges =
                (int) Math.clamp(size / LEAST_RANGE, 1, Runtime.getRuntime().availableProcessors());
        long range = (size + ranges - 1) / ranges;
        try (FileChannel file = FileChannel.open(input.path())) {
            return IntStream.range(0, ranges).parallel().anyMatch(i -> contains(file, i * range, (i + 1) * range));
        } catch (UncheckedIOException e) {
            throw new IOException(input + " cannot be read", e);
        }
    }

    /** Whether the word begins between these places of the file. */
    private static boolean contains(FileChannel file, long from, long to) {
        long end = to + WORD.length() - 1;
        long[] at = {from};
        try {
            return contains((bytes, offset, length) -> {
                int most = (int) Math.min(length, end - at[0]);
                int n = most <= 0 ? -1 : file.read(ByteBuffer.wrap(bytes, offset, most), at[0]);
                at[0] += Math.max(n, 0);
                return n;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where bytes come from, as {@link InputStream#read(byte[], int, int)} gives them. */
    @FunctionalInterface
    private interface Bytes {
        int read(byte[] into, int offset, int length) throws IOException;
    }

    private static boolean contains(Bytes in) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int kept = 0;
        while (true) {
            int n = in.read(buffer, kept, buffer.length - kept);
            if (n < 0) {
                return false;
            }
            int end = kept + n;
            if (WORD.first(buffer, 0, end) >= 0) {
                return true;
            }
            kept = Math.min(end, WORD.length() - 1);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
        }
    }
}
