package org.serdica.importers.citygml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a georeferenced picture lies on the world: pixel (column, row) has its centre at
 * {@code reference + matrix * (column, row)}, as world files and {@code app:GeoreferencedTexture} say it
 * (OGC 12-019, clause 9.3).
 *
 * @param matrix row by row
 * @param reference centre of the upper left pixel
 */
record ImagePlace(double[] matrix, double[] reference) {
    private static final int MOST_WORLD_FILE = 1000;

    /** What the world file beside a picture says; empty where there is none to be read. */
    static Optional<ImagePlace> ofWorldFile(Path image) {
        String name = String.valueOf(image.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String brief = ending.length() < 2 ? "" : "" + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w";
        for (String other : new String[] {brief, ending + "w", "wld"}) {
            Path file = image.resolveSibling(stem + "." + other);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return Optional.empty();
    }

    private static Optional<ImagePlace> read(Path file) {
        try {
            if (Files.size(file) > MOST_WORLD_FILE) {
                return Optional.empty();
            }
            String[] words =
                    Files.readString(file, StandardCharsets.ISO_8859_1).strip().split("\\s+");
            double[] n = new double[6];
            for (int i = 0; i < 6; i++) {
                n[i] = Double.parseDouble(words[i]);
            }
            return Optional.of(new ImagePlace(new double[] {n[0], n[2], n[1], n[3]}, new double[] {n[4], n[5]}));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // The texture parser says that the picture has no place.
            return Optional.empty();
        }
    }

    /**
     * From the world to the picture: three rows of four for s * q, t * q and q of a point, t upwards from the lower
     * edge; null for a picture that cannot be read or lies edge on.
     */
    double @Nullable [] worldToTexture(Path image) {
        int[] size = size(image);
        double a = matrix[0];
        double b = matrix[1];
        double c = matrix[2];
        double d = matrix[3];
        double det = a * d - b * c;
        if (size.length == 0 || !(Math.abs(det) > 1e-18)) {
            return null;
        }
        double x = reference[0];
        double y = reference[1];
        double w = size[0];
        double h = size[1];
        return new double[] {
            d / det / w,
            -b / det / w,
            0,
            (-(d * x - b * y) / det + 0.5) / w,
            c / det / h,
            -a / det / h,
            0,
            1 - ((a * y - c * x) / -det + 0.5) / h,
            0,
            0,
            0,
            1
        };
    }

    private static int[] size(Path image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(image.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return new int[0];
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new int[] {reader.getWidth(0), reader.getHeight(0)};
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Broken pictures end in exceptions of all kinds; the texture parser says that this one is not shown.
            return new int[0];
        }
    }
}
