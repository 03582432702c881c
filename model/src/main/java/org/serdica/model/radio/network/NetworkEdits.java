package org.serdica.model.radio.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.Spots;
import org.serdica.model.placing.Stand;
import org.serdica.model.placing.Things;

/**
 * What brings a table of cells into a city: cells that are there already become as the table says, all others are new.
 *
 * @param findings about rows that could not be taken as they are
 */
public record NetworkEdits(List<Edit> edits, int added, int changed, List<NetworkFinding> findings) {
    private static final double SAME_PLACE_M = 0.01;
    private static final double BRACKET_M = 0.5;

    public NetworkEdits {
        edits = List.copyOf(edits);
        findings = List.copyOf(findings);
    }

    public static NetworkEdits of(City city, List<CellRow> rows) {
        return new Work(city).done(rows);
    }

    /** What has been decided so far. */
    private static final class Work {
        private final City city;
        private final Map<String, Sector> known = new LinkedHashMap<>();
        private final List<Edit> edits = new ArrayList<>();
        private final List<NetworkFinding> findings = new ArrayList<>();
        /** All that the table names, since a cell may come before the site that it shares its id with. */
        private final Set<String> sites = new HashSet<>();
        /** By the cells and sites that are done. */
        private final Set<String> taken = new HashSet<>();

        private int added;
        private int changed;

        Work(City city) {
            this.city = city;
            RadioNetwork.of(city).sectors().forEach(s -> known.put(s.id(), s));
        }

        NetworkEdits done(List<CellRow> rows) {
            rows.forEach(row -> sites.add(row.siteId()));
            rows.forEach(row -> row(apartFromSites(row)));
            return new NetworkEdits(edits, added, changed, findings);
        }

        /** Things of a city share one set of ids; a cell called as a site gets the site's before its own. */
        private CellRow apartFromSites(CellRow row) {
            String id = row.cellId();
            boolean ofSite = sites.contains(id)
                    || city.find(id)
                            .filter(o -> o.kind() == ObjectKind.RADIO_SITE)
                            .isPresent();
            if (!ofSite || known.containsKey(id)) {
                return row;
            }
            CellRow apart = row.named(row.siteId() + "-" + id);
            find("ID_OF_SITE", row, "has the id of a site; it is called " + apart.cellId());
            return apart;
        }

        private void row(CellRow row) {
            if (!taken.add(row.cellId())) {
                find("CELL_TWICE", row, "stands in the table twice; the first row is taken");
                return;
            }
            Optional<CityObject> other = city.find(row.cellId()).filter(o -> o.kind() != ObjectKind.RADIO_CELL);
            if (other.isPresent()) {
                find("ID_TAKEN", row, "has the id of something else in the city; the row is left out");
                return;
            }
            Sector now = known.get(row.cellId());
            if (now != null && stays(now, row)) {
                change(now, row.at(now.z()));
                return;
            }
            Spot antenna = antenna(row);
            if (now != null) {
                change(now, row.at(antenna.z()));
                return;
            }
            if (!site(row, antenna)) {
                return;
            }
            edits.add(SectorEdits.add(city, row.at(antenna.z())));
            added++;
        }

        private void change(Sector now, Sector wanted) {
            List<Edit> some = SectorEdits.change(city, now, wanted);
            edits.addAll(some);
            changed += some.isEmpty() ? 0 : 1;
        }

        /** Heights are not worked out anew for what stands where it stood. */
        private static boolean stays(Sector now, CellRow row) {
            return Math.hypot(now.x() - row.x(), now.y() - row.y()) < SAME_PLACE_M
                    && now.mountedOn() == row.mountedOn()
                    && Math.abs(now.mountHeightM() - row.heightM()) < SAME_PLACE_M;
        }

        private Spot antenna(CellRow row) {
            if (row.mountedOn() == MountedOn.ROOF) {
                Optional<Spot> roof = Spots.find(city, row.x(), row.y(), new Stand.OnRoof(row.heightM()));
                if (roof.isPresent()) {
                    return roof.get();
                }
                find("NO_ROOF", row, "is said to stand on a roof where there is none; it stands over the ground");
            }
            double ground = Spots.ground(city, row.x(), row.y());
            return new Spot(row.x(), row.y(), ground + row.heightM(), ground, "", Double.NaN);
        }

        /** Sees that the cell's site is there; false where its id is something else's. */
        private boolean site(CellRow row, Spot antenna) {
            Optional<CityObject> there = city.find(row.siteId());
            if (there.isPresent() && there.get().kind() != ObjectKind.RADIO_SITE) {
                find(
                        "ID_TAKEN",
                        row,
                        "names a site " + row.siteId() + ", which is something else in the city; the row is left out");
                return false;
            }
            if (there.isEmpty() && taken.add(row.siteId())) {
                double mast =
                        row.mountedOn() == MountedOn.FACADE || row.heightM() < BRACKET_M ? BRACKET_M : row.heightM();
                Spot foot = new Spot(
                        row.x(), row.y(), antenna.z() - mast, antenna.z() - mast, antenna.building(), Double.NaN);
                edits.add(new AddObject(Things.radioSite(row.siteId(), foot, row.siteId(), "", mast)));
            }
            return true;
        }

        private void find(String code, CellRow row, String what) {
            findings.add(new NetworkFinding(code, row.cellId(), "Radio cell " + row.cellId() + " " + what + "."));
        }
    }
}
