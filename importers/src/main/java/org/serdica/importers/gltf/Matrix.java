package org.serdica.importers.gltf;

import tools.jackson.databind.JsonNode;

/** A node's transformation: three rows of four, row by row. */
record Matrix(double[] m) {
    static final Matrix IDENTITY = new Matrix(new double[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0});

    /** As a node says it: a matrix column by column, or translation, rotation (a quaternion x, y, z, w) and scale. */
    static Matrix of(JsonNode node) {
        JsonNode columns = node.path("matrix");
        if (columns.isArray() && columns.size() == 16) {
            return ofColumns(columns);
        }
        double[] t = numbers(node.path("translation"), 0, 0, 0);
        double[] q = numbers(node.path("rotation"), 0, 0, 0, 1);
        double[] s = numbers(node.path("scale"), 1, 1, 1);
        double x = q[0];
        double y = q[1];
        double z = q[2];
        double w = q[3];
        return new Matrix(new double[] {
            (1 - 2 * (y * y + z * z)) * s[0], 2 * (x * y - z * w) * s[1], 2 * (x * z + y * w) * s[2], t[0],
            2 * (x * y + z * w) * s[0], (1 - 2 * (x * x + z * z)) * s[1], 2 * (y * z - x * w) * s[2], t[1],
            2 * (x * z - y * w) * s[0], 2 * (y * z + x * w) * s[1], (1 - 2 * (x * x + y * y)) * s[2], t[2]
        });
    }

    /** Of sixteen numbers, column by column. */
    static Matrix ofColumns(JsonNode columns) {
        double[] m = new double[12];
        for (int row = 0; row < 3; row++) {
            for (int col = 0; col < 4; col++) {
                m[row * 4 + col] = columns.path(col * 4 + row).asDouble(0);
            }
        }
        return new Matrix(m);
    }

    private static double[] numbers(JsonNode array, double... otherwise) {
        if (!array.isArray() || array.size() != otherwise.length) {
            return otherwise;
        }
        double[] numbers = new double[otherwise.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.path(i).asDouble(otherwise[i]);
        }
        return numbers;
    }

    /** First the other, then this one. */
    Matrix after(Matrix other) {
        double[] o = other.m;
        double[] r = new double[12];
        for (int row = 0; row < 3; row++) {
            int i = row * 4;
            for (int col = 0; col < 4; col++) {
                r[i + col] = m[i] * o[col] + m[i + 1] * o[4 + col] + m[i + 2] * o[8 + col] + (col == 3 ? m[i + 3] : 0);
            }
        }
        return new Matrix(r);
    }

    /** Whether it turns things inside out. */
    boolean mirrors() {
        return m[0] * (m[5] * m[10] - m[6] * m[9])
                        - m[1] * (m[4] * m[10] - m[6] * m[8])
                        + m[2] * (m[4] * m[9] - m[5] * m[8])
                < 0;
    }

    /** Moves points that have z upwards already, three doubles each. */
    void move(double[] xyz, int points) {
        for (int i = 0; i < points * 3; i += 3) {
            double x = xyz[i];
            double y = xyz[i + 1];
            double z = xyz[i + 2];
            for (int row = 0; row < 3; row++) {
                xyz[i + row] = m[row * 4] * x + m[row * 4 + 1] * y + m[row * 4 + 2] * z + m[row * 4 + 3];
            }
        }
    }

    /** Puts the moved point into {@code into}, its y-up axes turned to z-up. */
    void apply(float x, float y, float z, double[] into, int at) {
        double gx = m[0] * x + m[1] * y + m[2] * z + m[3];
        double gy = m[4] * x + m[5] * y + m[6] * z + m[7];
        double gz = m[8] * x + m[9] * y + m[10] * z + m[11];
        into[at] = gx;
        into[at + 1] = -gz;
        into[at + 2] = gy;
    }
}
