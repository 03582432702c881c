package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.scenario.Kpi;
import org.serdica.model.scenario.RasterFrame;

/** Figures of a map: by area, by the people who live there, by what buildings are for. */
public final class CoverageStatistics {
    private static final double[] PERCENTILES = {5, 10, 50, 90, 95};

    private final CoverageMaps maps;
    private final BuildingIds buildings;
    private final double[] residentsPerCell;
    private final String[] function;

    /** @param city that the maps were made over */
    public CoverageStatistics(City city, CoverageMaps maps) {
        this.maps = maps;
        buildings = maps.surface().buildings();
        residentsPerCell = new double[buildings.count()];
        function = new String[buildings.count()];
        int[] cells = new int[buildings.count()];
        for (int number : maps.surface().building) {
            if (number >= 0) {
                cells[number]++;
            }
        }
        for (int b = 0; b < cells.length; b++) {
            CityObject o = city.find(buildings.id(b)).orElse(null);
            double residents = o == null ? Double.NaN : o.number("residents");
            residentsPerCell[b] = residents > 0 && cells[b] > 0 ? residents / cells[b] : 0;
            String text = o == null ? "" : o.text("function");
            function[b] = text.isEmpty() ? "unknown" : text;
        }
    }

    /**
     * Values by weight.
     *
     * @param weight of all that was counted: square metres or people
     * @param mean of what has a value: of powers the power's, NaN where nothing has one
     * @param shares of each class of the layer's scale, from below the first step to above the last
     */
    public record Distribution(double weight, double mean, double[] percentiles, double[] shares) {
        /** The value that so many of a hundred stay below: 5, 10, 50, 90 or 95. */
        public double percentile(int percent) {
            int at = Arrays.binarySearch(PERCENTILES, percent);
            if (at < 0) {
                throw new IllegalArgumentException("percentiles are worked out for 5, 10, 50, 90 and 95");
            }
            return percentiles[at];
        }
    }

    /** By area in the open. */
    public Distribution outdoors(CoverageLayer layer) {
        return of(layer, i -> !maps.isIndoors(i), i -> cellM2());
    }

    /** By area of what is built. */
    public Distribution indoors(CoverageLayer layer) {
        return of(layer, maps::isIndoors, i -> cellM2());
    }

    /** By the people who live under the roofs. */
    public Distribution residents(CoverageLayer layer) {
        return of(layer, maps::isIndoors, i -> residentsPerCell[maps.surface().building[i]]);
    }

    /** By what buildings are for. */
    public Map<String, Distribution> byBuildingClass(CoverageLayer layer) {
        Map<String, Distribution> all = new TreeMap<>();
        for (String use : new TreeSet<>(Arrays.asList(function))) {
            Distribution d = of(
                    layer, i -> maps.isIndoors(i) && function[maps.surface().building[i]].equals(use), i -> cellM2());
            if (d.weight() > 0) {
                all.put(use, d);
            }
        }
        return all;
    }

    /** Within a polygon in the city's coordinates. */
    public Distribution within(CoverageLayer layer, Geometry area) {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(area);
        RasterFrame f = maps.frame();
        return of(
                layer,
                i -> locator.locate(new Coordinate(f.x(i % f.columns()), f.y(i / f.columns()))) != Location.EXTERIOR,
                i -> cellM2());
    }

    /** The figures that a report begins with. */
    public List<Kpi> kpis() {
        List<Kpi> kpis = new ArrayList<>();
        Distribution street = outdoors(CoverageLayer.RSRP);
        kpis.add(new Kpi("area in the open", street.weight() / 1e6, "km2"));
        kpis.add(new Kpi("RSRP outdoors, median", street.percentile(50), "dBm"));
        kpis.add(new Kpi("RSRP outdoors, 5 of 100 below", street.percentile(5), "dBm"));
        kpis.add(new Kpi("outdoors above -100 dBm", 100 * share(CoverageLayer.RSRP, street, -100), "%"));
        kpis.add(new Kpi("SINR outdoors, median", outdoors(CoverageLayer.SINR).percentile(50), "dB"));
        kpis.add(new Kpi(
                "throughput outdoors, median",
                outdoors(CoverageLayer.THROUGHPUT).percentile(50),
                "Mbit/s"));
        Distribution rooms = indoors(CoverageLayer.RSRP);
        kpis.add(new Kpi("indoors above -110 dBm", 100 * share(CoverageLayer.RSRP, rooms, -110), "%"));
        Distribution people = residents(CoverageLayer.RSRP);
        kpis.add(new Kpi("residents", people.weight(), ""));
        kpis.add(new Kpi("residents above -110 dBm", 100 * share(CoverageLayer.RSRP, people, -110), "%"));
        kpis.add(new Kpi(
                "outdoors with four sectors or more alike",
                100 * share(CoverageLayer.OVERLAP, outdoors(CoverageLayer.OVERLAP), 4),
                "%"));
        return kpis;
    }

    private static double share(CoverageLayer layer, Distribution d, double step) {
        double share = 0;
        for (int k = layer.scale().steps().indexOf(step) + 1; k < d.shares().length; k++) {
            share += d.shares()[k];
        }
        return share;
    }

    private double cellM2() {
        return maps.frame().cellM() * maps.frame().cellM();
    }

    private Distribution of(CoverageLayer layer, IntPredicate counted, IntToDoubleFunction weight) {
        List<Double> steps = layer.scale().steps();
        double[] shares = new double[steps.size() + 1];
        TreeMap<Float, Double> weights = new TreeMap<>();
        double total = 0;
        double valued = 0;
        double sum = 0;
        boolean power = layer.unit().equals("dBm");
        // What has no signal counts as worse than everything.
        float none = layer == CoverageLayer.PATH_LOSS ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        for (int i = 0; i < maps.count(); i++) {
            if (!counted.test(i)) {
                continue;
            }
            float v = maps.value(layer, i);
            double w = weight.applyAsDouble(i);
            if (w <= 0) {
                continue;
            }
            float value = Float.isNaN(v) ? none : Math.round(v * 10) / 10f;
            int k = 0;
            while (k < steps.size() && value >= steps.get(k)) {
                k++;
            }
            shares[k] += w;
            total += w;
            if (!Float.isNaN(v)) {
                valued += w;
                sum += w * (power ? Math.pow(10, v / 10.0) : v);
            }
            weights.merge(value, w, Double::sum);
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] = total > 0 ? shares[k] / total : 0;
        }
        double mean = valued > 0 ? sum / valued : Double.NaN;
        return new Distribution(total, power ? 10 * Math.log10(mean) : mean, percentiles(weights, total), shares);
    }

    private static double[] percentiles(TreeMap<Float, Double> weights, double total) {
        double[] found = new double[PERCENTILES.length];
        Arrays.fill(found, Double.NaN);
        double below = 0;
        int next = 0;
        for (Map.Entry<Float, Double> e : weights.entrySet()) {
            below += e.getValue();
            while (next < found.length && below >= total * PERCENTILES[next] / 100) {
                found[next++] = e.getKey();
            }
        }
        return found;
    }
}
