package org.serdica.importers.citygml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a CityGML file between members, so that parts of it can be parsed on several threads. Each part
 * becomes a document of its own: the file's beginning, some members, the root's end tag.
 */
final class MemberCutter {
    private static final int PART_BYTES = 1 << 20;
    private static final int MOST_MEMBER = 64 << 20;
    private static final int MOST_HEAD = 1 << 16;
    private static final Pattern FIRST_MEMBER = Pattern.compile("<((?:[\\w.-]+:)?cityObjectMember)[\\s>]");
    private static final Pattern ROOT = Pattern.compile("<((?:[\\w.-]+:)?CityModel)[\\s>]");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([\\w-]+)[\"']");

    private final InputStream in;
    private final byte[] head;
    private final byte[] tail;
    private final byte[] endTag;
    private byte[] buffer;
    private int filled;
    private boolean over;
    private boolean stuck;
    private long members;

    /**
     * A part of the file.
     *
     * @param before members of the file before it
     * @param last whether the root's end tag is in it
     */
    record Part(byte[] bytes, int length, long before, boolean last) {}

    private MemberCutter(InputStream in, byte[] head, String rootName, String memberName, byte[] rest) {
        this.in = in;
        this.head = head;
        this.tail = ("</" + rootName + ">").getBytes(StandardCharsets.US_ASCII);
        this.endTag = ("</" + memberName + ">").getBytes(StandardCharsets.US_ASCII);
        this.buffer = Arrays.copyOf(rest, PART_BYTES * 2);
        this.filled = rest.length;
    }

    /** A cutter for the stream; null where the beginning is none that it understands, or is all. */
    static @Nullable MemberCutter of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(MOST_HEAD);
        if (start.length < MOST_HEAD) {
            return null;
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        Matcher root = ROOT.matcher(text);
        Matcher member = FIRST_MEMBER.matcher(text);
        if (!root.find() || !member.find() || text.contains("<!DOCTYPE") || !isAsciiLike(text)) {
            return null;
        }
        return new MemberCutter(
                in,
                Arrays.copyOf(start, member.start()),
                root.group(1),
                member.group(1),
                Arrays.copyOfRange(start, member.start(), start.length));
    }

    /** Whether the bytes of tags are those of ASCII, as in all encodings but UTF-16 and the like. */
    private static boolean isAsciiLike(String text) {
        Matcher encoding = ENCODING.matcher(text.substring(0, Math.min(200, text.length())));
        return text.indexOf('\0') < 0
                && (!encoding.find() || encoding.group(1).matches("(?i)utf-8|us-ascii|iso-8859-\\d+|windows-125\\d"));
    }

    byte[] head() {
        return head;
    }

    byte[] tail() {
        return tail;
    }

    /** The next part, null at the end or where it {@linkplain #isStuck is stuck}. The last one holds whatever stands behind the last member. */
    @Nullable
    Part next() throws IOException {
        while (!over && !stuck) {
            fill();
            int cut = over ? filled : lastEnd();
            if (cut > 0) {
                return cut(cut);
            }
            // One member larger than the buffer; beyond all measure it is better read as it comes.
            stuck = buffer.length >= MOST_MEMBER;
            buffer = over || stuck ? new byte[0] : Arrays.copyOf(buffer, buffer.length * 2);
        }
        return null;
    }

    /** Whether a member was too large to cut out, so that the file must be read in one piece from there. */
    boolean isStuck() {
        return stuck;
    }

    private void fill() throws IOException {
        while (filled < buffer.length) {
            int n = in.read(buffer, filled, buffer.length - filled);
            if (n < 0) {
                over = true;
                return;
            }
            filled += n;
        }
    }

    private Part cut(int cut) {
        byte[] part = over ? buffer : Arrays.copyOf(buffer, cut);
        Part made = new Part(part, cut, members, over);
        members += count(part, cut);
        System.arraycopy(buffer, cut, buffer, 0, filled - cut);
        filled -= cut;
        return made;
    }

    /** Where the last member that ends within the buffer ends; 0 if none does. */
    private int lastEnd() {
        for (int i = filled - endTag.length; i >= 0; i--) {
            if (buffer[i] == '<' && Arrays.equals(buffer, i, i + endTag.length, endTag, 0, endTag.length)) {
                return i + endTag.length;
            }
        }
        return 0;
    }

    private int count(byte[] bytes, int length) {
        int count = 0;
        for (int i = 0; i + endTag.length <= length; i++) {
            if (bytes[i] == '<'
                    && bytes[i + 1] == '/'
                    && Arrays.equals(bytes, i, i + endTag.length, endTag, 0, endTag.length)) {
                count++;
            }
        }
        return count;
    }
}
