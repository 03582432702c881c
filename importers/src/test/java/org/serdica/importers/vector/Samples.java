package org.serdica.importers.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Small files written by GDAL 3.12: {@code houses} are a block of 10 by 20 m and 12.5 m, one of 30 by 30 m with a
 * court of 10 by 10 m, two squares of 5 m as one house, and a row without geometry; {@code cube} is a cube of 10 m on a
 * height of 520 m face by face; {@code footz} a footprint on a slope.
 */
public final class Samples {
    private Samples() {}

    /** A copy in a folder. */
    public static Path copy(String name, Path folder) throws IOException {
        return Files.write(folder.resolve(name), bytes(name));
    }

    /** The files of a zip archive, each by itself in a folder. */
    public static void unzip(String name, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(open(name))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Files.write(folder.resolve(e.getName()), zip.readAllBytes());
            }
        }
    }

    /** One file of a zip archive. */
    public static byte[] part(String archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(open(archive))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("there is no " + name + " in " + archive);
    }

    /** What a gzip file holds. */
    public static byte[] unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(open(name))) {
            return in.readAllBytes();
        }
    }

    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) {
        InputStream in = Samples.class.getResourceAsStream(name);
        assertThat(in).as(name).isNotNull();
        return in;
    }
}
