package org.serdica.model.city;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.RoadArrays;
import org.serdica.model.network.RoadNetwork;

/**
 * One number for all that a city holds: two cities have the same if they are the same byte for byte, in whatever order
 * and in whatever tiles their objects lie.
 */
public final class CityDigest {
    private final MessageDigest sha = sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 12);

    private CityDigest() {}

    /** SHA-256 over frame, objects, terrain and roads, in hexadecimal. */
    public static String of(City city) {
        CityDigest digest = new CityDigest();
        List<byte[]> families = new ArrayList<>();
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                for (int member = o; member < tile.familyEnd(o); member++) {
                    digest.object(city, tile, member, o);
                }
                families.add(digest.end());
            }
        }
        List<byte[]> streets = digest.roads(city.roads());
        digest.text(city.frame().crs());
        digest.number(city.frame().originX());
        digest.number(city.frame().originY());
        digest.number(city.frame().originZ());
        digest.sorted(families);
        digest.terrain(city.terrain().raster());
        digest.sorted(streets);
        return HexFormat.of().formatHex(digest.end());
    }

    private void object(City city, Tile tile, int object, int root) {
        text(tile.id(object));
        text(tile.kind(object).className());
        whole(tile.parent(object) < 0 ? -1 : tile.parent(object) - root);
        attributes(tile.attributes().all(object));
        int base = tile.semanticStart(object);
        for (int s = base; s < tile.semanticEnd(object); s++) {
            text(tile.semanticKind(s).name());
            text(tile.semanticId(s));
            whole(tile.semanticParent(s) < 0 ? -1 : tile.semanticParent(s) - base);
            attributes(tile.semanticAttributes(s));
        }
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            whole(tile.lod(g));
            text(tile.type(g).name());
            whole(tile.isInComposite(g) ? 1 : 0);
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                surface(city, tile, s, base);
            }
        }
    }

    private void surface(City city, Tile tile, int surface, int semanticBase) {
        int semantic = tile.semantic(surface);
        whole(semantic < 0 ? -1 : semantic - semanticBase);
        whole(tile.shell(surface));
        int material = tile.material(surface);
        text(material < 0 ? null : city.materials().get(material).toString());
        int texture = tile.texture(surface);
        text(texture < 0 ? null : city.textures().get(texture).toString());
        for (int r = tile.ringStart(surface); r < tile.ringEnd(surface); r++) {
            whole(tile.vertexEnd(r) - tile.vertexStart(r));
            for (int v = tile.vertexStart(r); v < tile.vertexEnd(r); v++) {
                whole(units(tile.anchorX, tile.xyz[v * 3]));
                whole(units(tile.anchorY, tile.xyz[v * 3 + 1]));
                whole(units(tile.anchorZ, tile.xyz[v * 3 + 2]));
                if (texture >= 0) {
                    number(tile.u(v));
                    number(tile.v(v));
                }
            }
        }
    }

    /** Tenths of a millimetre from the origin of the CRS: anchors are whole metres. */
    private static long units(double anchorM, int offset) {
        return Math.round(anchorM) * 10_000 + offset;
    }

    private void attributes(Map<String, AttributeValue> attributes) {
        whole(attributes.size());
        new TreeMap<>(attributes).forEach((name, value) -> {
            text(name);
            text(value.toString());
        });
    }

    private void terrain(@Nullable HeightRaster raster) {
        if (raster == null) {
            whole(-1);
            return;
        }
        number(raster.x0());
        number(raster.y0());
        number(raster.cell());
        whole(raster.cols());
        for (int r = 0; r < raster.rows(); r++) {
            for (int c = 0; c < raster.cols(); c++) {
                whole(Float.floatToRawIntBits(raster.node(c, r)));
            }
        }
    }

    /** Streets by their ids and junctions by their places: their numbers follow from the order they came in. */
    private List<byte[]> roads(RoadNetwork roads) {
        RoadArrays a = roads.arrays();
        List<byte[]> parts = new ArrayList<>();
        for (int l = 0; l < roads.linkCount(); l++) {
            text(roads.linkId(l));
            text(roads.linkName(l));
            text(roads.roadClass(l).name());
            whole(a.flags()[l]);
            number(roads.speedMps(l));
            text(roads.place(roads.from(l)).toString());
            text(roads.place(roads.to(l)).toString());
            numbers(roads.shape(l));
            for (int lane = roads.laneStart(l); lane < roads.laneEnd(l); lane++) {
                text(roads.laneKind(lane).name());
                whole(roads.laneDirection(lane));
                number(roads.laneWidthM(lane));
                whole(a.laneTurns()[lane]);
            }
            a.crossings().getOrDefault(l, List.of()).forEach(this::number);
            parts.add(end());
        }
        for (int n = 0; n < roads.nodeCount(); n++) {
            text(roads.junction(n).toString());
            parts.add(end());
        }
        for (int[] chain : a.forbidden()) {
            text(Arrays.stream(chain).mapToObj(roads::linkId).toList().toString());
            parts.add(end());
        }
        return parts;
    }

    private void sorted(List<byte[]> parts) {
        parts.sort(Arrays::compareUnsigned);
        parts.forEach(this::bytes);
    }

    private void numbers(double[] values) {
        whole(values.length);
        for (double v : values) {
            number(v);
        }
    }

    private void number(double value) {
        whole(Double.doubleToRawLongBits(value));
    }

    private void whole(long value) {
        room(8).putLong(value);
    }

    private void text(@Nullable String text) {
        if (text == null) {
            whole(-1);
        } else {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] bytes) {
        whole(bytes.length);
        flush();
        sha.update(bytes);
    }

    private ByteBuffer room(int need) {
        if (buffer.remaining() < need) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        sha.update(buffer.flip());
        buffer.clear();
    }

    private byte[] end() {
        flush();
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
