package org.serdica.importers.raster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.importers.api.HeightGrid;
import org.serdica.importers.api.InputTrouble;

/**
 * A tile of SRTM heights: whole metres as big-endian shorts, the northern row first, on the corners of a square of one
 * degree, whose south-west corner is the file's name.
 */
final class SrtmTile {
    /** {@code N43E007.hgt}, {@code S23W044.SRTMGL1.hgt}. */
    static final Pattern CORNER =
            Pattern.compile("([ns])([0-9]{1,2})([ew])([0-9]{1,3})[^/\\\\]*\\.hgt$", Pattern.CASE_INSENSITIVE);

    private static final int VOID = -32_768;

    private SrtmTile() {}

    static TerrainStore.Heights read(Path file) throws IOException {
        Matcher corner = CORNER.matcher(String.valueOf(file.getFileName()));
        if (!corner.find()) {
            throw new InputTrouble("HGT_NAME", file + " does not say in its name which degree it covers.");
        }
        int nodes = nodes(file);
        double south = Integer.parseInt(corner.group(2)) * sign(corner.group(1), "s");
        double west = Integer.parseInt(corner.group(4)) * sign(corner.group(3), "w");
        if (south < -90 || south >= 90 || west < -180 || west >= 180) {
            throw new InputTrouble(
                    "HGT_NAME", file.getFileName() + " names a degree that is not on the globe; it was not read.");
        }
        ByteBuffer samples = ByteBuffer.wrap(Files.readAllBytes(file));
        float[] z = new float[nodes * nodes];
        for (int row = 0; row < nodes; row++) {
            int to = (nodes - 1 - row) * nodes;
            for (int col = 0; col < nodes; col++) {
                short height = samples.getShort((row * nodes + col) * 2);
                z[to + col] = height == VOID ? Float.NaN : height;
            }
        }
        double spacing = 1.0 / (nodes - 1);
        return new TerrainStore.Heights(new HeightGrid(west, south, spacing, spacing, nodes, nodes, z), "EPSG:4326");
    }

    /** How many heights stand in a row: 1201 for 3 arc seconds, 3601 for one. */
    private static int nodes(Path file) throws IOException {
        long bytes = Files.size(file);
        for (int nodes : new int[] {1201, 3601}) {
            if (bytes == 2L * nodes * nodes) {
                return nodes;
            }
        }
        throw new InputTrouble(
                "HGT_SIZE",
                file.getFileName() + " holds " + bytes + " bytes; a tile of 3 arc seconds has 2884802, one of 1 arc"
                        + " second 25934402. It may be cut off.");
    }

    private static int sign(String letter, String negative) {
        return letter.toLowerCase(Locale.ROOT).equals(negative) ? -1 : 1;
    }
}
