package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileSkinner;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/**
 * Decides which tiles wear a skin: the nearest ones, in texels as fine as the distance is worth, as many as the memory for
 * textures holds. A skin in other colours is not shown; one under another sun is, until it has been painted again.
 */
final class TileSkins {
    private static final long TEXELS = 28_000_000;

    /** Texel sizes, and up to where each is worth it at 1000 pixels a radian. */
    private static final double[] TEXEL_M = {0.25, 0.5, 1.0};

    private static final double[] REACH_M = {200, 600, 1700};

    /** A quarter of a metre on 10 km of facades 10 m high, about. */
    private static final double GUESSED_AREA_M2 = 300_000;

    private static final double HYSTERESIS = 1.15;

    private final List<Near> near = new ArrayList<>();
    private long round;
    private TileSkinner skinner = TileSkinner.NONE;
    private SunLight sun = SunLight.OPEN;

    private record Near(TileNode node, double distanceM) {}

    void wear(TileSkinner newSkinner) {
        skinner = newSkinner;
    }

    /** @param where the new sun reaches other places than the one before */
    void follow(SunLight newSun, Bounds where, Collection<TileNode> all) {
        SunLight before = sun;
        sun = newSun;
        for (TileNode node : all) {
            if (!where.intersectsPlan(node.tile().bounds())) {
                node.adoptSun(before, newSun);
            }
        }
    }

    /** Whether a tile was promised a skin in the last round and will get one. */
    boolean expects(TileNode node) {
        SkinBuild.Worn worn = node.skin();
        return node.isSkinKept(round) && (worn == null || worn.image() != null);
    }

    void begin() {
        near.clear();
    }

    /** A tile that is drawn in full. */
    void consider(TileNode node, double distanceM) {
        if (skinner != TileSkinner.NONE) {
            near.add(new Near(node, distanceM));
        }
    }

    /** The skin a tile can show now, if it may. */
    SkinBuild.@Nullable Worn worn(TileNode node, int edition, Look look) {
        SkinBuild.Worn worn = node.skin();
        boolean fits = worn != null
                && worn.image() != null
                && worn.skinner() == skinner
                && worn.mesh().edition() == edition
                && (worn.colours() == look.colourVersion() || worn.isFaded());
        return fits ? worn : null;
    }

    /** Adds the skins that are missing or out of date to {@code wanted} and takes away those that are too far. */
    void arrange(
            Collection<TileNode> all,
            City city,
            int maxLod,
            TileStage.Editions editions,
            Look look,
            double pixelsPerRadian,
            List<TileWork> wanted,
            double urgencyFrom) {
        near.sort(Comparator.comparingDouble(Near::distanceM));
        long left = TEXELS;
        round++;
        for (Near n : near) {
            double texelM = texel(n, pixelsPerRadian);
            if (texelM == 0) {
                break;
            }
            SkinBuild.Worn worn = n.node().skin();
            int edition = editions.ofSkin(n.node());
            boolean laidOut = worn != null
                    && worn.texelM() == texelM
                    && worn.mesh().edition() == edition
                    && worn.skinner() == skinner
                    && worn.filter() == look.filter();
            left -= worn != null && laidOut
                    ? worn.texels()
                    : (long) (n.node().skinM2(GUESSED_AREA_M2) / (texelM * texelM));
            if (left < 0) {
                break;
            }
            n.node().keepSkin(round);
            boolean painted = worn != null && laidOut && worn.colours() == look.colourVersion() && worn.sun() == sun;
            if (!painted && !n.node().isBeingMade()) {
                wanted.add(new SkinBuild(
                        n.node(),
                        city,
                        skinner,
                        maxLod,
                        edition,
                        look,
                        sun,
                        texelM,
                        laidOut ? worn : null,
                        urgencyFrom + n.distanceM()));
            }
        }
        dropRest(all, left);
    }

    /** Tiles out of sight keep their skins as long as there is room, for when the camera turns back. */
    private void dropRest(Collection<TileNode> all, long texelsLeft) {
        long left = texelsLeft;
        for (TileNode node : all) {
            SkinBuild.Worn worn = node.skin();
            if (worn != null && !node.isSkinKept(round)) {
                left -= worn.texels();
                if (left < 0) {
                    node.dropSkin();
                }
            }
        }
    }

    /** The texel size a distance is worth, 0 for none; a tile that has a finer one keeps it a little longer. */
    private static double texel(Near n, double pixelsPerRadian) {
        SkinBuild.Worn worn = n.node().skin();
        for (int i = 0; i < TEXEL_M.length; i++) {
            double reach = REACH_M[i] * pixelsPerRadian / 1000;
            boolean keeps = worn != null && worn.texelM() <= TEXEL_M[i];
            if (n.distanceM() < (keeps ? reach * HYSTERESIS : reach)) {
                return TEXEL_M[i];
            }
        }
        return 0;
    }
}
