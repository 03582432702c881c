package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serdica.model.radio.network.Sector;

/** Everything about one place of a map: each sector's level there, and how its waves come. */
public final class PointReading {
    private final CoverageMaps maps;
    private final int receiver;
    private final double x;
    private final double y;
    private final double z;

    private PointReading(CoverageMaps maps, int receiver, double x, double y, double z) {
        this.maps = maps;
        this.receiver = receiver;
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** One sector at the place. */
    public record Level(
            Sector sector,
            double rsrpDbm,
            double lossDb,
            double distanceM,
            double bearingDeg,
            boolean inSight,
            boolean outOfRange) {}

    /**
     * A way of the waves, to be drawn.
     *
     * @param kind "direct", "over roofs", "reflected" or "round a corner"
     * @param xyz its points from the antenna on, three doubles each
     */
    public record RayPath(String kind, double[] xyz, double lossDb) {}

    /** The reading at a place; empty beside the map. */
    public static Optional<PointReading> at(CoverageMaps maps, double x, double y) {
        int cell = maps.frame().index(x, y);
        return cell < 0 ? Optional.empty() : Optional.of(new PointReading(maps, cell, x, y, maps.receiverZ(cell)));
    }

    public float value(CoverageLayer layer) {
        return maps.value(layer, receiver);
    }

    /** The sectors that arrive, the strongest first. */
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (SectorLevel l : maps.levels()) {
            float rsrp = l.rsrpDbm(receiver);
            if (!Float.isNaN(rsrp)) {
                Transmitter tx = l.site().transmitter();
                double bearing = Math.toDegrees(Math.atan2(x - tx.x(), y - tx.y()));
                levels.add(new Level(
                        l.sector(),
                        rsrp,
                        l.site().lossDb(receiver),
                        Math.hypot(Math.hypot(x - tx.x(), y - tx.y()), z - tx.z()),
                        bearing < 0 ? bearing + 360 : bearing,
                        l.site().inSight(receiver),
                        l.site().isOutOfRange(receiver)));
            }
        }
        levels.sort(Comparator.comparingDouble(Level::rsrpDbm).reversed());
        return levels;
    }

    /** The cut from a sector's antenna to the place. */
    public ProfileCut profile(Sector sector) {
        return ProfileCut.of(maps.surface(), Transmitter.of(sector), x, y, z);
    }

    /** The ways from a sector's antenna to the place, the direct one or that over the roofs first. */
    public List<RayPath> rays(Sector sector) {
        Transmitter tx = Transmitter.of(sector);
        List<RayPath> rays = new ArrayList<>();
        ProfileCut cut = profile(sector);
        double[] over = new double[(cut.edges().size() + 2) * 3];
        put(over, 0, tx.x(), tx.y(), tx.z());
        int n = cut.distanceM().length;
        for (int e = 0; e < cut.edges().size(); e++) {
            int k = cut.edges().get(e);
            double t = (double) k / (n - 1);
            put(over, e + 1, tx.x() + (x - tx.x()) * t, tx.y() + (y - tx.y()) * t, cut.surfaceM()[k]);
        }
        put(over, cut.edges().size() + 1, x, y, z);
        Optional<SiteLoss> site = maps.levels().stream()
                .filter(l -> l.sector().equals(sector))
                .map(SectorLevel::site)
                .findFirst();
        double loss = site.map(s -> s.directDb(receiver)).orElse(Float.NaN);
        rays.add(new RayPath(cut.edges().isEmpty() ? "direct" : "over roofs", over, loss));
        if (site.isPresent() && !maps.isIndoors(receiver)) {
            rays.addAll(new RayFinder(site.get(), receiver).sideRays());
        }
        return rays;
    }

    static void put(double[] xyz, int point, double px, double py, double pz) {
        xyz[point * 3] = px;
        xyz[point * 3 + 1] = py;
        xyz[point * 3 + 2] = pz;
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public double z() {
        return z;
    }
}
