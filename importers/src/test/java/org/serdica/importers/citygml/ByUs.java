package org.serdica.importers.citygml;

import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;

/** What our reader found in a file, member by member, as far as another reader is asked for the same. */
final class ByUs {
    private ByUs() {}

    static Map<String, MemberAccount> accounts(City city) {
        Map<String, MemberAccount> accounts = new TreeMap<>();
        city.objects().forEach(o -> add(accounts.computeIfAbsent(o.root().id(), id -> new MemberAccount()), o));
        return accounts;
    }

    private static void add(MemberAccount account, CityObject object) {
        account.object(object.kind().className());
        object.attributes().forEach((name, value) -> {
            String number = Double.toString(value.number());
            String text = value.text();
            account.attribute(object.id(), name, number.equals("NaN") ? text : number);
        });
        Tile t = object.tile();
        for (int g = t.geometryStart(object.index()); g < t.geometryEnd(object.index()); g++) {
            for (int s = t.surfaceStart(g); t.type(g).isSurface() && s < t.surfaceEnd(g); s++) {
                surface(account, t, s, t.lod(g));
            }
        }
    }

    /** The meaning of a footprint or a roof's edge is in the name of its property and no thematic surface. */
    private static void surface(MemberAccount account, Tile t, int s, int lod) {
        boolean bare = t.semantic(s) < 0 || lod == 0 && t.semanticId(t.semantic(s)) == null;
        String meaning = bare ? "" : t.surfaceKind(s).className();
        account.polygon(meaning);
        for (int r = t.ringStart(s); r < t.ringEnd(s); r++) {
            int points = t.vertexEnd(r) - t.vertexStart(r);
            double[] xyz = new double[points * 3];
            for (int i = 0; i < points; i++) {
                int v = t.vertexStart(r) + i;
                xyz[i * 3] = t.x(v);
                xyz[i * 3 + 1] = t.y(v);
                xyz[i * 3 + 2] = t.z(v);
            }
            account.ring(meaning, xyz, points, r > t.ringStart(s));
        }
    }
}
