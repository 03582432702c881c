package org.serdica.app.ui.radio.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.radio.FacadePoints;
import org.serdica.app.scene.radio.LayerMap;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.scene.radio.RasterMap;
import org.serdica.app.ui.radio.Coverage;
import org.serdica.app.ui.radio.MapSource;
import org.serdica.app.ui.radio.MapWish;
import org.serdica.app.ui.radio.NetworkWords;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.coverage.SurfaceRaster;
import org.serdica.model.radio.measure.CellFit;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.scenario.ValueScale;
import org.serdica.model.task.CancelToken;

/** What the open city has more or less than another one, on ground and buildings; the other's maps are worked out once. */
final class DifferenceSource implements MapSource {
    private static final int MOST_FRAMES = 2;

    private final City other;
    private final MapWish wish;
    private final Map<String, CellFit> calibration;
    private final PatternSource patterns;
    private final Words words;
    /** Of the first look and of the last one; frames wished for before them are let go. */
    private final LinkedHashMap<RasterFrame, CoverageMaps> others = new LinkedHashMap<>(MOST_FRAMES + 1, 1, true);

    private @Nullable FacadePoints places;
    private @Nullable CoverageMaps onWalls;

    DifferenceSource(City other, MapWish wish, Map<String, CellFit> calibration, PatternSource patterns, Words words) {
        this.other = other;
        this.wish = wish;
        this.calibration = calibration;
        this.patterns = patterns;
        this.words = words;
    }

    @Override
    public RasterMap make(Coverage coverage, CoverageLayer chosen, RadioMap.@Nullable Walls walls, CancelToken cancel) {
        CoverageLayer layer = DifferenceScale.measured(chosen);
        ValueScale scale = DifferenceScale.of(layer);
        CoverageMaps before = before(coverage.maps().frame(), cancel);
        RasterLayer difference = coverage.maps().layer(layer).minus(before.layer(layer), scale);
        RadioColours colours = RadioColours.ofDifferences(scale);
        Legend legend = legend(layer, difference, colours);
        if (walls == null) {
            return new LayerMap(difference, FacadePoints.NONE, new float[0], colours::argb, legend);
        }
        float[] more = walls.receivers() == null
                ? onWalls(walls, layer, before.surface(), cancel)
                : inRooms(walls.receivers(), difference);
        return new LayerMap(difference, walls.points(), more, colours::argb, legend);
    }

    @Override
    public boolean isOfBoth() {
        return true;
    }

    private static float[] inRooms(int[] cells, RasterLayer difference) {
        float[] more = new float[cells.length];
        for (int i = 0; i < more.length; i++) {
            more[i] = cells[i] < 0 ? Float.NaN : difference.values()[cells[i]];
        }
        return more;
    }

    private float[] onWalls(RadioMap.Walls walls, CoverageLayer layer, SurfaceRaster surface, CancelToken cancel) {
        CoverageMaps before = onWalls;
        if (before == null || places != walls.points()) {
            before = study(
                            surface.frame(),
                            new ReceiverPlan.Points(walls.points().xyz()),
                            surface)
                    .maps(network(), cancel);
            places = walls.points();
            onWalls = before;
        }
        float[] more = new float[before.count()];
        for (int i = 0; i < more.length; i++) {
            more[i] = walls.maps().value(layer, i) - before.value(layer, i);
        }
        return more;
    }

    private CoverageMaps before(RasterFrame frame, CancelToken cancel) {
        CoverageMaps known = others.get(frame);
        if (known == null) {
            known = study(frame, wish.over(), SurfaceRaster.of(other, frame)).maps(network(), cancel);
            if (others.size() >= MOST_FRAMES) {
                others.pollFirstEntry();
            }
            others.put(frame, known);
        }
        return known;
    }

    private RadioNetwork network() {
        return wish.network().of(RadioNetwork.of(other));
    }

    private CoverageStudy study(RasterFrame frame, ReceiverPlan plan, SurfaceRaster surface) {
        CoverageStudy study =
                new CoverageStudy(frame, new CoverageSettings(plan, wish.model()), patterns, Crew.ofAllCores());
        study.show(surface);
        study.calibrate(calibration);
        return study;
    }

    private Legend legend(CoverageLayer layer, RasterLayer difference, RadioColours colours) {
        List<Double> steps = difference.scale().steps();
        long[] cells = new long[steps.size() + 1];
        long all = 0;
        for (float v : difference.values()) {
            if (!Float.isNaN(v)) {
                int k = 0;
                while (k < steps.size() && v >= steps.get(k)) {
                    k++;
                }
                cells[k]++;
                all++;
            }
        }
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = steps.size(); k >= 0; k--) {
            double low = k == 0 ? difference.scale().from() : steps.get(k - 1);
            double high = k == steps.size() ? difference.scale().to() : steps.get(k);
            String text = k == 0
                    ? words.get("radio.below", words.number(high, 0))
                    : words.get("radio.from", words.number(low, 1));
            String share = all == 0 ? "" : "   " + words.number(100.0 * cells[k] / all, 0) + " %";
            entries.add(new Legend.Entry(colours.rgb((low + high) / 2), text + share));
        }
        String name = words.get("radio.layer." + layer.name().toLowerCase(Locale.ROOT));
        return new Legend(words.get("radio.difference.title", name, layer.unit()), entries, false)
                .noting(NetworkWords.note(wish.network(), words));
    }
}
