package org.serdica.importers.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * One input: a file, or one entry of a zip archive. Gzip is undone on the way, by content and not by ending, and
 * never to more than a bounded multiple of what is on the disk.
 *
 * @param path the file on the disk
 * @param entry the name within the archive, null for a plain file
 */
public record InputFile(Path path, @Nullable String entry) {
    private static final int HEAD_BYTES = 8192;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_COMPANION_BYTES = 1 << 16;

    public static InputFile of(Path path) {
        return new InputFile(path, null);
    }

    /** The input behind a {@code file:} or {@code jar:file:...!/entry} address; empty for others. */
    public static Optional<InputFile> of(URL url) {
        try {
            String text = url.toString();
            int bang = text.indexOf("!/");
            if (text.startsWith("jar:file:") && bang > 0) {
                Path archive = Path.of(new URI(text.substring(4, bang)));
                return Optional.of(new InputFile(archive, new URI(text.substring(bang + 2)).getPath()));
            }
            return text.startsWith("file:") ? Optional.of(of(Path.of(url.toURI()))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public URL url() {
        try {
            URI file = path.toUri();
            if (entry == null) {
                return file.toURL();
            }
            return new URI("jar:" + file + "!/" + new URI(null, null, entry, null).getRawPath()).toURL();
        } catch (MalformedURLException | URISyntaxException e) {
            throw new IllegalStateException("no address for " + path, e);
        }
    }

    /** The name without folders, as it is written. */
    String ownName() {
        return entry == null ? String.valueOf(path.getFileName()) : entry.substring(entry.lastIndexOf('/') + 1);
    }

    /** The name without folders and without {@code .gz}, in lower case: what an ending is looked for in. */
    public String name() {
        String lower = ownName().toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    public boolean isPlainFile() throws IOException {
        return entry == null && !isGzip(firstBytes());
    }

    /** What a relative name points to beside this file; empty where it would lead out of the folder, or the archive. */
    public Optional<InputFile> beside(String relative) {
        try {
            Path folder = path.toAbsolutePath().normalize().getParent();
            Path target = Path.of(relative.replace('\\', '/'));
            if (folder == null || target.isAbsolute() || relative.contains(":")) {
                return Optional.empty();
            }
            // Within an archive names count from its root, which stands for the folder.
            Path own = entry == null ? path.toAbsolutePath() : folder.resolve(Path.of(entry));
            Path resolved = own.resolveSibling(target).normalize();
            if (!resolved.startsWith(folder)) {
                return Optional.empty();
            }
            String inside = folder.relativize(resolved).toString().replace('\\', '/');
            return Optional.of(entry == null ? of(resolved) : new InputFile(path, inside));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file of the same name with another ending, in the same folder or archive, such as {@code dbf} to a {@code shp}. */
    public Optional<InputFile> companion(String ending) throws IOException {
        String own = entry == null ? String.valueOf(path.getFileName()) : entry;
        int gz = own.toLowerCase(Locale.ROOT).endsWith(".gz") ? own.length() - 3 : own.length();
        int dot = own.lastIndexOf('.', gz - 1);
        String stem = dot > own.lastIndexOf('/') ? own.substring(0, dot) : own.substring(0, gz);
        for (String name : new String[] {stem + "." + ending, stem + "." + ending.toUpperCase(Locale.ROOT)}) {
            InputFile other = entry == null ? of(path.resolveSibling(name)) : new InputFile(path, name);
            if (other.exists()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The text of a small companion, such as a {@code prj}; empty if there is none or it is no small text. */
    public String companionText(String ending) throws IOException {
        Optional<InputFile> other = companion(ending);
        if (other.isEmpty()) {
            return "";
        }
        try (InputStream in = other.get().open(n -> {})) {
            byte[] text = in.readNBytes(MOST_COMPANION_BYTES + 1);
            return text.length > MOST_COMPANION_BYTES ? "" : new String(text, StandardCharsets.ISO_8859_1).strip();
        }
    }

    public boolean exists() throws IOException {
        if (entry == null) {
            return Files.isRegularFile(path);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(entry) != null;
        }
    }

    /** Bytes on the disk, for progress. */
    public long size() throws IOException {
        if (entry == null) {
            return Files.size(path);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry e = zip.getEntry(entry);
            return e == null ? 0 : Math.max(0, e.getCompressedSize());
        }
    }

    /** The first bytes of the content, gzip undone. */
    public byte[] head() throws IOException {
        if (entry == null) {
            // Every format asks for it: no need to set up for the whole file each time.
            try (InputStream in = Files.newInputStream(path)) {
                byte[] plain = in.readNBytes(HEAD_BYTES);
                if (!isGzip(plain)) {
                    return plain;
                }
            }
        }
        try (InputStream in = open(n -> {})) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /** Opens the content; {@code onBytes} is told of compressed bytes as they are taken from the disk. */
    public InputStream open(LongConsumer onBytes) throws IOException {
        Counting raw = new Counting(raw(), onBytes);
        byte[] magic = raw.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), raw);
        if (isGzip(magic)) {
            return new BoundedExpansion(new GZIPInputStream(whole, BUFFER_BYTES), raw, path);
        }
        return entry == null ? new BufferedInputStream(whole, BUFFER_BYTES) : new BoundedExpansion(whole, raw, path);
    }

    private byte[] firstBytes() throws IOException {
        try (InputStream in = raw()) {
            return in.readNBytes(2);
        }
    }

    private static boolean isGzip(byte[] magic) {
        return magic.length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    }

    private InputStream raw() throws IOException {
        if (entry == null) {
            return Files.newInputStream(path);
        }
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry e = zip.getEntry(entry);
            if (e == null) {
                throw new InputTrouble("FILE_MISSING", path.getFileName() + " has no entry " + entry + ".");
            }
            return new FilterInputStream(zip.getInputStream(e)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return entry == null ? path.toString() : path + "!/" + entry;
    }
}
