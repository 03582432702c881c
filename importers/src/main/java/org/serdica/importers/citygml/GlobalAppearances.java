package org.serdica.importers.citygml;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private GlobalAppearances() {}

    static Appearances read(InputFile input) throws IOException {
        Appearances appearances = new Appearances();
        if (!mayHaveAny(input)) {
            return appearances;
        }
        try (InputStream in = input.open(n -> {})) {
            XMLStreamReader xml = SafeXml.open(in);
            Xml.toRoot(xml);
            AppearanceParser parser = new AppearanceParser(xml, Reading.glance(input));
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

    private static boolean contains(InputFile input) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int kept = 0;
        try (InputStream in = input.open(n -> {})) {
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
}
