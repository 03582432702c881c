package org.serdica.importers.synth;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Large files out of small real ones, for measuring readers: all that is in one again and again, under ids of its own. */
public final class RepeatedFiles {
    private static final Pattern GML_ID = Pattern.compile("(gml:id=\"|=\"#|>#)([^\"<]+)");
    private static final Pattern STEP_ID = Pattern.compile("#(\\d+)");
    private static final Pattern IFC_GUID = Pattern.compile("\\('([0-9A-Za-z_$]{20})[0-9A-Za-z_$]{2}'");

    private RepeatedFiles() {}

    public static void cityGml(Path sample, Path to, int times) throws IOException {
        String text = text(sample, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("<cityObjectMember");
        int end = text.lastIndexOf("</cityObjectMember>") + "</cityObjectMember>".length();
        if (from < 0) {
            throw new IOException(sample + " has no cityObjectMember without prefix to repeat");
        }
        String members = text.substring(from, end);
        try (Writer out = Files.newBufferedWriter(to, StandardCharsets.ISO_8859_1)) {
            out.write(text, 0, from);
            for (int k = 0; k < times; k++) {
                String suffix = "_" + k;
                out.write(GML_ID.matcher(members)
                        .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + m.group(2) + suffix)));
            }
            out.write(text.substring(end));
        }
    }

    /** The lines of a sequence but the first, which all share, again and again. */
    public static void cityJsonSequence(Path sample, Path to, int times) throws IOException {
        List<String> lines = text(sample, StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write(lines.getFirst());
            out.newLine();
            for (int k = 0; k < times; k++) {
                for (String line : lines.subList(1, lines.size())) {
                    out.write(renamed(line, k));
                    out.newLine();
                }
            }
        }
    }

    private static String renamed(String feature, int copy) {
        String result = feature;
        for (String id : RepeatedCityJson.ids(feature)) {
            result = result.replace('"' + id + '"', '"' + id + '_' + copy + '"');
        }
        return result;
    }

    public static void ifc(Path sample, Path to, int times) throws IOException {
        String text = text(sample, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("DATA;") + "DATA;".length();
        int end = text.lastIndexOf("ENDSEC;");
        String instances = text.substring(from, end);
        long step = 1
                + STEP_ID.matcher(instances)
                        .results()
                        .mapToLong(m -> Long.parseLong(m.group(1)))
                        .max()
                        .orElse(0);
        try (Writer out = Files.newBufferedWriter(to, StandardCharsets.ISO_8859_1)) {
            out.write(text, 0, from);
            for (int k = 0; k < times; k++) {
                long shift = k * step;
                String suffix = "%02d".formatted(k);
                String moved = STEP_ID.matcher(instances).replaceAll(m -> shifted(m, shift));
                out.write(IFC_GUID.matcher(moved)
                        .replaceAll(m -> Matcher.quoteReplacement("('" + m.group(1) + suffix + "'")));
            }
            out.write(text.substring(end));
        }
    }

    private static String shifted(MatchResult id, long by) {
        return "#" + (Long.parseLong(id.group(1)) + by);
    }

    static String text(Path sample, Charset charset) throws IOException {
        try (InputStream in = open(sample)) {
            return new String(in.readAllBytes(), charset);
        }
    }

    static InputStream open(Path sample) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(sample));
        return sample.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
