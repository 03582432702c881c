package org.serdica.importers.ifc;

import java.nio.charset.StandardCharsets;
import org.serdica.model.task.CancelToken;

/** Small STEP files for tests. */
final class Step {
    private Step() {}

    static StepFile file(String data) {
        String text = "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n" + data
                + "\nENDSEC;\nEND-ISO-10303-21;\n";
        return StepFile.open(text.getBytes(StandardCharsets.UTF_8), CancelToken.never());
    }

    /** The body of item {@code #1}; lengths are metres, angles degrees. */
    static Body body(String data) {
        return shapes(data).item(1);
    }

    static Shapes shapes(String data) {
        StepFile file = file(data);
        Units units = new Units(1, Math.PI / 180, 1, 1);
        return new Shapes(file, units, new Placements(file), new Styles(file));
    }

    /** Area of all faces, holes taken out. */
    static double area(Body body) {
        double sum = 0;
        for (Body.Face face : body.faces()) {
            boolean outer = true;
            for (double[] ring : face.rings()) {
                sum += outer ? area(ring) : -area(ring);
                outer = false;
            }
        }
        return sum;
    }

    private static double area(double[] ring) {
        double[] n = new double[3];
        for (int i = 0; i < ring.length; i += 3) {
            int j = (i + 3) % ring.length;
            n[0] += ring[i + 1] * ring[j + 2] - ring[i + 2] * ring[j + 1];
            n[1] += ring[i + 2] * ring[j] - ring[i] * ring[j + 2];
            n[2] += ring[i] * ring[j + 1] - ring[i + 1] * ring[j];
        }
        return Vectors.length(n) / 2;
    }
}
