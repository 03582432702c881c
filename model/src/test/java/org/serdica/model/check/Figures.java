package org.serdica.model.check;

import java.util.List;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Small bodies of which a person can say at once what is wrong with them. */
final class Figures {
    private Figures() {}

    static ObjectDraft building(String id) {
        return new ObjectDraft(id, ObjectKind.BUILDING);
    }

    /** One polygon by itself: its outer ring and its holes. */
    static ObjectDraft polygon(double[]... rings) {
        ObjectDraft draft = building("figure");
        draft.geometry(20, GeometryType.MULTI_SURFACE);
        face(draft, rings);
        return draft;
    }

    static void face(ObjectDraft draft, double[]... rings) {
        draft.surface(-1);
        for (double[] ring : rings) {
            draft.ring(ring, 0, ring.length / 3);
        }
    }

    static double[] ring(double... xyz) {
        return xyz;
    }

    /** A ring at height 0, two numbers a point. */
    static double[] flat(double... xy) {
        double[] xyz = new double[xy.length / 2 * 3];
        for (int i = 0; i < xy.length / 2; i++) {
            xyz[i * 3] = xy[i * 2];
            xyz[i * 3 + 1] = xy[i * 2 + 1];
        }
        return xyz;
    }

    static ObjectDraft solid() {
        ObjectDraft draft = building("figure");
        draft.geometry(20, GeometryType.SOLID);
        return draft;
    }

    /** The six faces of a box, all turned outwards. */
    static List<double[]> box(double x, double y, double z, double w, double d, double h) {
        double a = x + w;
        double b = y + d;
        double c = z + h;
        return List.of(
                ring(x, y, z, x, b, z, a, b, z, a, y, z),
                ring(x, y, c, a, y, c, a, b, c, x, b, c),
                ring(x, y, z, a, y, z, a, y, c, x, y, c),
                ring(a, y, z, a, b, z, a, b, c, a, y, c),
                ring(a, b, z, x, b, z, x, b, c, a, b, c),
                ring(x, b, z, x, y, z, x, y, c, x, b, c));
    }

    static void faces(ObjectDraft draft, List<double[]> faces) {
        faces.forEach(f -> face(draft, f));
    }

    static double[] turned(double[] ring) {
        double[] back = new double[ring.length];
        for (int i = 0; i < ring.length; i += 3) {
            System.arraycopy(ring, ring.length - 3 - i, back, i, 3);
        }
        return back;
    }

    static List<double[]> turned(List<double[]> faces) {
        return faces.stream().map(Figures::turned).toList();
    }
}
