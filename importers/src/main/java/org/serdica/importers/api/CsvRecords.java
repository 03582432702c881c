package org.serdica.importers.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table: lines, joined where a quoted cell holds line breaks. Memory and work are bounded whatever the
 * file holds: a file without line breaks is refused, and a quote that nothing closes is a character like any other.
 */
public final class CsvRecords implements Closeable {
    private static final int MOST_LINE = 1 << 20;
    private static final int MOST_LINES_A_RECORD = 500;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final Deque<String> ahead = new ArrayDeque<>();
    private int at;
    private int end;
    private boolean afterReturn;
    private long lines;
    private long firstLine;

    public CsvRecords(Reader in) {
        this.in = in;
    }

    /** The next record, null at the end. */
    public @Nullable String next() throws IOException {
        firstLine = lines + 1;
        String first = line();
        if (first == null || quotesAreEven(first)) {
            return first;
        }
        StringBuilder record = new StringBuilder(first);
        List<String> more = new ArrayList<>();
        while (more.size() < MOST_LINES_A_RECORD && record.length() < MOST_LINE) {
            String line = line();
            if (line == null) {
                break;
            }
            more.add(line);
            record.append('\n').append(line);
            if (!quotesAreEven(line)) {
                return record.toString();
            }
        }
        more.reversed().forEach(ahead::addFirst);
        lines -= more.size();
        return first;
    }

    /** Where in the file the last record began, counted from 1. */
    public long lineNumber() {
        return firstLine;
    }

    /** Cuts a line into its cells; a doubled quote within quotes is one quote. */
    public static void cells(String line, char separator, List<String> into) {
        into.clear();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == separator) {
                into.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        into.add(cell.toString().strip());
    }

    private static boolean quotesAreEven(String line) {
        boolean even = true;
        for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
            even = !even;
        }
        return even;
    }

    private @Nullable String line() throws IOException {
        if (!ahead.isEmpty()) {
            lines++;
            return ahead.poll();
        }
        StringBuilder line = new StringBuilder();
        boolean any = false;
        while (at < end || fill()) {
            if (afterReturn && buffer[at] == '\n') {
                at++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            line.append(buffer, from, at - from);
            if (line.length() > MOST_LINE) {
                throw new InputTrouble("CSV_LINE", "A line is longer than a million characters; this is no table.");
            }
            if (at < end) {
                afterReturn = buffer[at++] == '\r';
                lines++;
                return line.toString();
            }
        }
        lines += any ? 1 : 0;
        return any ? line.toString() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
