package org.serdica.importers.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Text that is known before its place in a file comes, such as the vertices of a CityJSON file, which stand behind the
 * objects that use them. What grows beyond a few megabytes waits on the disk.
 */
public final class SideText implements Closeable {
    private static final int KEPT_CHARS = 1 << 22;

    private final StringBuilder text = new StringBuilder();
    private @Nullable Path file;
    private @Nullable Writer spill;

    /** Where to write on; {@link #settle} once a piece is whole. */
    public StringBuilder text() {
        return text;
    }

    public void settle() throws IOException {
        if (text.length() < KEPT_CHARS) {
            return;
        }
        Writer out = spill;
        if (out == null) {
            Path made = Files.createTempFile("serdica", ".text");
            file = made;
            out = new BufferedWriter(Files.newBufferedWriter(made, StandardCharsets.US_ASCII));
            spill = out;
        }
        out.append(text);
        text.setLength(0);
    }

    /** Copies all that was written so far. */
    public void copyTo(OutputStream out) throws IOException {
        if (spill != null && file != null) {
            spill.flush();
            Files.copy(file, out);
        }
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        if (spill != null) {
            spill.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
