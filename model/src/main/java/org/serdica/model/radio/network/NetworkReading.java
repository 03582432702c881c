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

/** Reads a network from a city: what a cell does not say is assumed and told. */
final class NetworkReading {
    private static final double LOWEST_MHZ = 30;
    private static final double HIGHEST_MHZ = 300_000;
    private static final double USUAL_POWER_DBM = 43;
    private static final double USUAL_BANDWIDTH_MHZ = 20;

    private final City city;
    private final List<NetworkFinding> findings = new ArrayList<>();
    private final Map<String, CityObject> sites = new HashMap<>();
    private final TreeMap<String, List<Sector>> sectorsBySite = new TreeMap<>();

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
        Optional<Technology> technology = Technology.of(o.text(CellAttributes.TECHNOLOGY), mhz);
        if (technology.isEmpty()) {
            told(o, "CELL_TECHNOLOGY", "names no technology that is known; it is taken for LTE");
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
                within(o, CellAttributes.AZIMUTH, 0, -360, 360),
                within(o, CellAttributes.MECHANICAL_TILT, 0, -90, 90),
                within(o, CellAttributes.ELECTRICAL_TILT, 0, -90, 90),
                o.text(CellAttributes.PATTERN),
                carrier(o, mhz, technology.orElse(Technology.LTE)));
        sectorsBySite.computeIfAbsent(siteId, id -> new ArrayList<>()).add(sector);
    }

    private Carrier carrier(CityObject o, double mhz, Technology technology) {
        return new Carrier(
                technology,
                mhz,
                within(o, CellAttributes.BANDWIDTH, USUAL_BANDWIDTH_MHZ, 0.18, 3200),
                within(o, CellAttributes.SCS, technology.usualScsKhz(), 3.75, 960),
                within(o, CellAttributes.POWER, USUAL_POWER_DBM, -40, 80),
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
        return site == null || site.bounds().isEmpty()
                ? Math.max(0, cell.number(CellAttributes.HEIGHT))
                : at.centreZ() - site.bounds().minZ();
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
