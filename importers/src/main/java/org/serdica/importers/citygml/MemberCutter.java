package org.serdica.importers.citygml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a CityGML file between members, so that parts of it can be parsed on several threads. Each part
 * becomes a document of its own: the file's beginning, some members, the root's end tag.
 */
final class MemberCutter {
    /** Small enough for collectors that lay larger arrays aside as a matter of their own. */
    private static final int PART_BYTES = 400_000;

    private static final int MOST_MEMBER = 64 << 20;
    private static final int MOST_HEAD = 1 << 16;
    private static final Pattern FIRST_MEMBER = Pattern.compile("<((?:[\\w.-]+:)?cityObjectMember)[\\s>]");
    /** Members of other names: before the first cut they would stand at the head of every part. */
    private static final Pattern OTHER_MEMBER =
            Pattern.compile("<(?:[\\w.-]+:)?(?:featureMembers?|cityObjectMembers|version(?:Transition)?Member)[\\s>]");

    private static final Pattern ROOT = Pattern.compile("<((?:[\\w.-]+:)?CityModel)[\\s>]");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([\\w-]+)[\"']");

    private final InputStream in;
    private final byte[] head;
    private final byte[] tail;
    private final ByteSearch endTag;
    /** Arrays of parts that have been read: as large as they are, each new one would cost the collector dearly. */
    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

    private byte[] buffer;
    private int filled;
    private boolean over;
    private boolean stuck;
    private long members;
    private int found;

    /**
     * A part of the file, made a document of its own.
     *
     * @param length how much of the array it is
     * @param before members of the file before it
     */
    record Part(byte[] document, int length, long before) {}

    private MemberCutter(InputStream in, byte[] head, String rootName, String memberName, byte[] rest) {
        this.in = in;
        this.head = head;
        this.tail = ("</" + rootName + ">").getBytes(StandardCharsets.US_ASCII);
        this.endTag = new ByteSearch("</" + memberName + ">");
        this.buffer = Arrays.copyOf(rest, PART_BYTES);
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
        if (OTHER_MEMBER.matcher(text.substring(0, member.start())).find()) {
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

    /** The next part, null at the end or where it {@linkplain #isStuck is stuck}. The last one holds whatever stands behind the last member. */
    @Nullable
    Part next() throws IOException {
        while (!over && !stuck) {
            fill();
            int cut = lastEnd();
            if (over || cut > 0) {
                return cut(over ? filled : cut);
            }
            // One member larger than the buffer; beyond all measure it is better read as it comes.
            stuck = buffer.length >= MOST_MEMBER;
            buffer = stuck ? new byte[0] : Arrays.copyOf(buffer, buffer.length * 2);
        }
        return null;
    }

    /** Takes back a part that nobody reads any more. */
    void recycle(Part part) {
        if (part.document().length <= spareLength()) {
            spare.add(part.document());
        }
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
        int end = over ? 0 : tail.length;
        int length = head.length + cut + end;
        byte[] document = spare.poll();
        if (document == null || document.length < length) {
            document = new byte[Math.max(length, spareLength())];
        }
        System.arraycopy(head, 0, document, 0, head.length);
        System.arraycopy(buffer, 0, document, head.length, cut);
        System.arraycopy(tail, 0, document, head.length + cut, end);
        Part made = new Part(document, length, members);
        members += found;
        System.arraycopy(buffer, cut, buffer, 0, filled - cut);
        filled -= cut;
        if (buffer.length > PART_BYTES && filled < PART_BYTES) {
            // It grew for one large member.
            buffer = Arrays.copyOf(buffer, PART_BYTES);
        }
        return made;
    }

    private int spareLength() {
        return head.length + PART_BYTES + tail.length;
    }

    /** Where the last member that ends within the buffer ends, 0 if none does; their number is left in {@link #found}. */
    private int lastEnd() {
        int end = 0;
        found = 0;
        for (int at = endTag.first(buffer, 0, filled); at >= 0; at = endTag.first(buffer, end, filled)) {
            end = at + endTag.length();
            found++;
        }
        return end;
    }
}
