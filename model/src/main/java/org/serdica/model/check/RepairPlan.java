package org.serdica.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** What would be mended in a city, to be looked at before anything is done. */
public record RepairPlan(List<Mend> mends) {
    public RepairPlan {
        mends = List.copyOf(mends);
    }

    public static RepairPlan of(City city, CheckSettings settings, Progress progress, CancelToken cancel) {
        AtomicInteger done = new AtomicInteger();
        int tiles = city.tiles().size();
        List<Mend> mends = city.tiles().parallelStream()
                .flatMap(tile -> {
                    List<Mend> ofTile = ofTile(city, tile, settings, cancel);
                    progress.report((double) done.incrementAndGet() / tiles, "Looking for what can be mended");
                    return ofTile.stream();
                })
                .toList();
        return new RepairPlan(mends);
    }

    private static List<Mend> ofTile(City city, Tile tile, CheckSettings settings, CancelToken cancel) {
        Mending mending = new Mending(settings);
        List<Mend> mends = new ArrayList<>();
        for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
            cancel.check();
            mending.mend(city.draft(new CityObject(tile, o))).ifPresent(mends::add);
        }
        return mends;
    }

    /** How many flaws of which kind it would mend. */
    public Map<FlawCode, Integer> counts() {
        Map<FlawCode, Integer> counts = new TreeMap<>();
        mends.forEach(mend -> mend.fixes().forEach((code, n) -> counts.merge(code, n, Integer::sum)));
        return counts;
    }

    public List<Edit> edits() {
        return mends.stream().flatMap(mend -> mend.edits().stream()).toList();
    }

    /** The city with all of it done. */
    public City applied(City city) {
        return Change.of(city, edits()).city();
    }
}
