package org.serdica.app.ui.radio.emf;

import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.radio.FacadePoints;
import org.serdica.app.scene.radio.LayerMap;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.scene.radio.RasterMap;
import org.serdica.app.ui.radio.Coverage;
import org.serdica.app.ui.radio.MapSource;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.emf.Exposure;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.task.CancelToken;

/** The sum of ratios in percent, over the ground and before walls and roofs. */
record ExposureSource(ExposureWish wish, PatternSource patterns, Words words) implements MapSource {
    /** Fields in free space change little from one cell to the next: fewer serve as well. */
    private static final int MANY_CELLS = 150_000;

    @Override
    public RasterMap make(Coverage coverage, CoverageLayer layer, RadioMap.@Nullable Walls walls, CancelToken cancel) {
        CoverageMaps maps = coverage.maps();
        Exposure exposure = Exposure.of(coverage.network().sectors(), patterns, wish.settings(), wish.limits());
        RasterFrame fine = maps.frame();
        int coarser = Math.max(1, (int) Math.ceil(Math.sqrt((double) fine.size() / MANY_CELLS)));
        RasterFrame frame = fine.coarser(coarser);
        float[] ground = exposure.ratios(
                frame.size(),
                (i, xyz) -> {
                    xyz[0] = frame.x(i % frame.columns());
                    xyz[1] = frame.y(i / frame.columns());
                    int cell = fine.index(xyz[0], xyz[1]);
                    xyz[2] = cell < 0 ? Double.NaN : maps.receiverZ(cell);
                },
                cancel);
        percent(ground);
        String name = words.get("radio.emf.layer", wish.limits().title());
        RasterLayer percent = new RasterLayer(frame, ground, name, "%", ExposureColours.SCALE);
        FacadePoints points = walls == null ? FacadePoints.NONE : walls.points();
        double[] xyz = points.xyz();
        float[] onWalls = exposure.ratios(points.count(), (i, at) -> System.arraycopy(xyz, i * 3, at, 0, 3), cancel);
        percent(onWalls);
        return new LayerMap(
                percent, points, onWalls, ExposureColours::argb, ExposureColours.legend(name, percent, words));
    }

    private static void percent(float[] ratios) {
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] *= 100;
        }
    }
}
