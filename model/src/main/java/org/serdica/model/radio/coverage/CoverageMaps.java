package org.serdica.model.radio.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.propagation.ModelName;
import org.serdica.model.scenario.Provenance;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.scenario.ValueScale;

/** What all sectors together give each receiver; immutable. Layers are made when somebody asks for them. */
public final class CoverageMaps {
    private final SurfaceRaster surface;
    private final ReceiverSet receivers;
    private final List<SectorLevel> levels;
    private final LevelSum sum;
    private final PropagationSettings propagation;
    private final List<ModelName> models;
    private final Provenance provenance;

    CoverageMaps(
            SurfaceRaster surface,
            ReceiverSet receivers,
            List<SectorLevel> levels,
            LevelSum sum,
            PropagationSettings propagation,
            List<ModelName> models,
            Provenance provenance) {
        this.surface = surface;
        this.receivers = receivers;
        this.levels = List.copyOf(levels);
        this.sum = sum;
        this.propagation = propagation;
        this.models = List.copyOf(models);
        this.provenance = provenance;
    }

    public RasterFrame frame() {
        return surface.frame();
    }

    public SurfaceRaster surface() {
        return surface;
    }

    /** Each sector's own level; best servers are numbered in this order. */
    public List<SectorLevel> levels() {
        return levels;
    }

    public List<Sector> sectors() {
        return levels.stream().map(SectorLevel::sector).toList();
    }

    /** Which ways of the waves count in them. */
    public PropagationSettings propagation() {
        return propagation;
    }

    /** The published models that made them. */
    public List<ModelName> models() {
        return models;
    }

    public Provenance provenance() {
        return provenance;
    }

    public int count() {
        return receivers.count();
    }

    public double receiverX(int receiver) {
        return frame().originX() + receivers.x[receiver];
    }

    public double receiverY(int receiver) {
        return frame().originY() + receivers.y[receiver];
    }

    /** The height of a receiver in the city. */
    public double receiverZ(int receiver) {
        return receivers.z[receiver];
    }

    /** Whether the receiver is under a roof. */
    public boolean isIndoors(int receiver) {
        return receivers.indoors[receiver];
    }

    /** Whether the maps are of rooms alone and say nothing of places in the open. */
    public boolean isOnlyIndoors() {
        return receivers.isOnlyIndoors();
    }

    /** One value at one receiver (a cell, where receivers are a raster); NaN where there is none. */
    public float value(CoverageLayer layer, int receiver) {
        int best = sum.best[receiver];
        if (best < 0 || !receivers.isShown(receiver)) {
            return Float.NaN;
        }
        return switch (layer) {
            case RSRP -> levels.get(best).rsrpDbm(receiver);
            case RSRQ -> sum.rsrqDb[receiver];
            case SINR -> sum.sinrDb[receiver];
            case BEST_SERVER -> best;
            case THROUGHPUT -> sum.mbps[receiver];
            case OVERLAP -> sum.overlap[receiver];
            case LINE_OF_SIGHT -> sight(levels.get(best).site(), receiver);
            case PATH_LOSS -> levels.get(best).site().lossDb(receiver);
        };
    }

    /** Whether a receiver's values lie outside what the models were made for. */
    public boolean isOutOfRange(int receiver) {
        int best = sum.best[receiver];
        return best >= 0
                && receivers.isShown(receiver)
                && levels.get(best).site().isOutOfRange(receiver);
    }

    /** Why a receiver's values lie outside what the models were made for; null where they do not. */
    public @Nullable OutsideReason outsideReason(int receiver) {
        return isOutOfRange(receiver) ? levels.get(sum.best[receiver]).site().outsideReason(receiver) : null;
    }

    private static float sight(SiteLoss site, int receiver) {
        return site.isClear(receiver) ? 2 : site.inSight(receiver) ? 1 : 0;
    }

    /** One map. Cells whose value lies outside what the models were made for are marked in it. */
    public RasterLayer layer(CoverageLayer which) {
        if (!receivers.isGrid()) {
            throw new IllegalStateException("points are no raster");
        }
        float[] values = new float[count()];
        boolean[] outside = new boolean[count()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            values[i] = value(which, i);
            outside[i] = isOutOfRange(i);
            any |= outside[i];
        }
        ValueScale scale = which == CoverageLayer.BEST_SERVER
                ? ValueScale.ofChoices(sectors().stream().map(Sector::id).toList())
                : which.scale();
        return new RasterLayer(frame(), values, which.text(), which.unit(), scale, any ? outside : null);
    }

    /** The level of one sector alone. */
    public RasterLayer layer(SectorLevel level) {
        float[] values = new float[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = level.rsrpDbm(i);
        }
        CoverageLayer rsrp = CoverageLayer.RSRP;
        return new RasterLayer(frame(), values, level.sector().id(), rsrp.unit(), rsrp.scale());
    }
}
