package org.serdica.model.radio.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/**
 * Reads a network from a city: what a cell does not say is assumed and told, once for all cells. Load, subcarrier spacing
 * and noise figure are what a planner chooses, and go by what is usual without a word.
 */
final class NetworkReading {
    private static final double LOWEST_MHZ = 30;
    private static final double HIGHEST_MHZ = 300_000;
    private static final double USUAL_POWER_DBM = 43;

    private final City city;
    private final List<NetworkFinding> findings = new ArrayList<>();
    private final Map<String, CityObject> sites = new HashMap<>();
    /** By attribute, the cells that lack it and the values taken. */
    private final TreeMap<String, Assumption> assumptions = new TreeMap<>();

    private String firstAssuming = "";
    private final TreeMap<String, List<Sector>> sectorsBySite = new TreeMap<>();

    /** What stands in for an attribute that cells do not have. */
    private static final class Assumption {
        final TreeSet<String> values = new TreeSet<>();
        int cells;
    }

    NetworkReading(City city) {
        this.city = city;
    }

    RadioNetwork network() {
        List<CityObject> cells = new ArrayList<>();
        city.objects(Layer.RADIO).forEach(o -> {
            if (o.kind() == ObjectKind.RADIO_SITE) {
                sites.put(o.id(), o);
            } else if (o.kind() == ObjectKind.RADIO_CELL) {
                cells.add(o);
            }
        });
        cells.sort(Comparator.comparing(CityObject::id));
        cells.forEach(this::cell);
        tellAssumed();
        TreeSet<String> ids = new TreeSet<>(sites.keySet());
        ids.addAll(sectorsBySite.keySet());
        return new RadioNetwork(ids.stream().map(this::site).toList(), findings);
    }

    private void cell(CityObject o) {
        Bounds at = o.bounds();
        if (at.isEmpty()) {
            leftOut(o, "CELL_WITHOUT_PLACE", "has no place");
            return;
        }
        double mhz = o.number(CellAttributes.FREQUENCY);
        if (!(mhz >= LOWEST_MHZ && mhz <= HIGHEST_MHZ)) {
            leftOut(o, "CELL_FREQUENCY", "has no frequency between 30 MHz and 300 GHz");
            return;
        }
        String name = o.text(CellAttributes.TECHNOLOGY);
        Optional<Technology> technology = Technology.of(name, mhz);
        Technology assumed = Technology.assumedAt(mhz);
        if (name.isBlank()) {
            assume(o, CellAttributes.TECHNOLOGY, assumed.text());
        } else if (technology.isEmpty()) {
            told(o, "CELL_TECHNOLOGY", "names no technology that is known; it is taken for " + assumed.text());
        }
        String siteId = o.text(CellAttributes.SITE);
        if (siteId.isEmpty() || !sites.containsKey(siteId)) {
            told(o, "CELL_WITHOUT_SITE", "belongs to no site that there is; it stands alone");
            siteId = siteId.isEmpty() ? o.id() : siteId;
        }
        Sector sector = new Sector(
                o.id(),
                siteId,
                at.centreX(),
                at.centreY(),
                at.centreZ(),
                mountedOn(o, siteId),
                mountHeight(o, siteId, at),
                told(o, CellAttributes.AZIMUTH, 0, -360, 360),
                told(o, CellAttributes.MECHANICAL_TILT, 0, -90, 90),
                told(o, CellAttributes.ELECTRICAL_TILT, 0, -90, 90),
                o.text(CellAttributes.PATTERN),
                carrier(o, mhz, technology.orElse(assumed)));
        sectorsBySite.computeIfAbsent(siteId, id -> new ArrayList<>()).add(sector);
    }

    private Carrier carrier(CityObject o, double mhz, Technology technology) {
        return new Carrier(
                technology,
                mhz,
                told(o, CellAttributes.BANDWIDTH, technology.usualBandwidthMHz(mhz), 0.18, 3200),
                within(o, CellAttributes.SCS, technology.usualScsKhz(), 3.75, 960),
                told(o, CellAttributes.POWER, USUAL_POWER_DBM, -40, 80),
                within(o, CellAttributes.LOAD, Carrier.USUAL_LOAD, 0, 1),
                within(o, CellAttributes.NOISE_FIGURE, Carrier.USUAL_NOISE_FIGURE_DB, 0, 30));
    }

    private MountedOn mountedOn(CityObject cell, String siteId) {
        CityObject site = sites.get(siteId);
        boolean onBuilding = site != null && !site.text(CellAttributes.BUILDING).isEmpty();
        return MountedOn.of(cell.text(CellAttributes.MOUNTING), onBuilding ? MountedOn.ROOF : MountedOn.POLE);
    }

    private double mountHeight(CityObject cell, String siteId, Bounds at) {
        double told = cell.number(CellAttributes.MOUNT_HEIGHT);
        CityObject site = sites.get(siteId);
        if (!Double.isNaN(told)) {
            return told;
        }
        if (site != null && !site.bounds().isEmpty()) {
            return at.centreZ() - site.bounds().minZ();
        }
        double height = cell.number(CellAttributes.HEIGHT);
        double ground = city.terrain().heightAt(at.centreX(), at.centreY(), at.centreZ());
        return Math.max(0, Double.isNaN(height) ? at.centreZ() - ground : height);
    }

    /** The same for what a cell should say: that it does not is kept to be told. */
    private double told(CityObject o, String name, double usual, double least, double most) {
        if (Double.isNaN(o.number(name))) {
            assume(o, name, usual == Math.rint(usual) ? Long.toString((long) usual) : Double.toString(usual));
        }
        return within(o, name, usual, least, most);
    }

    private void assume(CityObject o, String name, String value) {
        if (firstAssuming.isEmpty()) {
            firstAssuming = o.id();
        }
        Assumption a = assumptions.computeIfAbsent(name, n -> new Assumption());
        a.values.add(value);
        a.cells++;
    }

    private void tellAssumed() {
        if (assumptions.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        assumptions.forEach((name, a) -> parts.add(name + " of " + a.cells + (a.cells == 1 ? " cell (" : " cells (")
                + String.join(" or ", a.values) + ")"));
        findings.add(new NetworkFinding(
                "CELLS_ASSUMED",
                firstAssuming,
                "Radio cells do not say everything; what is usual was taken: " + String.join(", ", parts) + "."));
    }

    private double within(CityObject o, String name, double usual, double least, double most) {
        double v = o.number(name);
        if (v >= least && v <= most) {
            return v;
        }
        if (!Double.isNaN(v)) {
            told(o, "CELL_VALUE", "has " + name + " " + v + ", which cannot be; " + usual + " is taken");
        }
        return usual;
    }

    private Site site(String id) {
        List<Sector> sectors = sectorsBySite.getOrDefault(id, List.of());
        CityObject o = sites.get(id);
        if (o == null || o.bounds().isEmpty()) {
            Sector first = sectors.isEmpty() ? null : sectors.getFirst();
            return first == null
                    ? new Site(id, id, "", Double.NaN, Double.NaN, Double.NaN, 0, "", sectors)
                    : new Site(id, id, "", first.x(), first.y(), first.z(), 0, "", sectors);
        }
        Bounds at = o.bounds();
        double mast = o.number(CellAttributes.MAST);
        String name = o.text(CellAttributes.NAME);
        return new Site(
                id,
                name.isEmpty() ? id : name,
                o.text(CellAttributes.OPERATOR),
                at.centreX(),
                at.centreY(),
                at.minZ(),
                Double.isNaN(mast) ? 0 : mast,
                o.text(CellAttributes.BUILDING),
                sectors);
    }

    private void leftOut(CityObject o, String code, String what) {
        findings.add(new NetworkFinding(code, o.id(), "Radio cell " + o.id() + " " + what + "; it was left out."));
    }

    private void told(CityObject o, String code, String what) {
        findings.add(new NetworkFinding(code, o.id(), "Radio cell " + o.id() + " " + what + "."));
    }
}
