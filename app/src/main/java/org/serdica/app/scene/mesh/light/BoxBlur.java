package org.serdica.app.scene.mesh.light;

/** Means over squares of a raster with a running sum: the cost does not depend on the radius. */
final class BoxBlur {
    private BoxBlur() {}

    /** Replaces each value by the mean of the square of {@code 2 * radius + 1} cells around it; edges are repeated. */
    static void blur(byte[] values, int cols, int rows, int radius) {
        if (radius < 1) {
            return;
        }
        byte[] line = new byte[Math.max(cols, rows)];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(values, r * cols, line, 0, cols);
            mean(line, cols, radius, values, r * cols, 1);
        }
        columns(values, cols, rows, radius);
    }

    /** All columns at once, row by row, so that memory is read in order. */
    private static void columns(byte[] values, int cols, int rows, int radius) {
        byte[] source = values.clone();
        int[] sum = new int[cols];
        for (int k = -radius; k <= radius; k++) {
            int r = Math.clamp(k, 0, rows - 1);
            for (int c = 0; c < cols; c++) {
                sum[c] += source[r * cols + c] & 0xFF;
            }
        }
        int scale = scale(radius);
        for (int r = 0; r < rows; r++) {
            int out = r * cols;
            int leaving = Math.max(0, r - radius) * cols;
            int entering = Math.min(rows - 1, r + radius + 1) * cols;
            for (int c = 0; c < cols; c++) {
                values[out + c] = (byte) (sum[c] * scale + 0x8000 >>> 16);
                sum[c] += (source[entering + c] & 0xFF) - (source[leaving + c] & 0xFF);
            }
        }
    }

    private static void mean(byte[] line, int n, int radius, byte[] out, int at, int stride) {
        int sum = 0;
        for (int k = -radius; k <= radius; k++) {
            sum += line[Math.clamp(k, 0, n - 1)] & 0xFF;
        }
        int scale = scale(radius);
        int to = at;
        for (int i = 0; i < n; i++, to += stride) {
            out[to] = (byte) (sum * scale + 0x8000 >>> 16);
            sum += (line[Math.min(n - 1, i + radius + 1)] & 0xFF) - (line[Math.max(0, i - radius)] & 0xFF);
        }
    }

    private static int scale(int radius) {
        return 0x10000 / (2 * radius + 1);
    }
}
