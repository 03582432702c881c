package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.serdica.model.city.City;
import org.serdica.model.geo.Ray;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.Spots;
import org.serdica.model.placing.Stand;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.NetworkFinding;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.propagation.Tr38901Limits;

/** Says which antennas stand where none can, and which ones the models were not made for. */
public final class SitingCheck {
    private static final double STREET_M = 1.5;
    /** What an antenna needs before it. */
    private static final double ROOM_M = 3;

    private static final double SOME_WAY_M = 200;

    private SitingCheck() {}

    /** What reading the network has found, and what its places in the city add. */
    public static List<NetworkFinding> of(City city, RadioNetwork network) {
        List<NetworkFinding> findings = new ArrayList<>(network.findings());
        if (!city.terrain().isPresent()) {
            findings.add(new NetworkFinding(
                    "NO_TERRAIN",
                    "",
                    "The city has no terrain; the ground is taken as level at the foot of the lowest building."));
        }
        Map<String, List<String>> outside = new LinkedHashMap<>();
        network.sectors().forEach(s -> sector(city, s, findings, outside));
        outside.forEach((sentence, ids) -> findings.add(new NetworkFinding(
                "MODEL_RANGE",
                ids.getFirst(),
                (ids.size() == 1
                                ? "Radio cell " + ids.getFirst()
                                : ids.size() + " radio cells from " + ids.getFirst() + " on")
                        + ": " + sentence
                        + ", for which TR 38.901 has figures; what walls and roofs shade is computed all the same,"
                        + " but take it there as an estimate, or compare it with measurements.")));
        return findings;
    }

    private static void sector(
            City city, Sector s, List<NetworkFinding> findings, Map<String, List<String>> outOfRange) {
        double ground = city.terrain().heightAt(s.x(), s.y());
        if (s.z() <= ground) {
            findings.add(finding(
                    "ANTENNA_UNDERGROUND",
                    s,
                    "stands %.1f m below the ground; it is computed as it stands",
                    ground - s.z()));
        } else {
            Spots.find(city, s.x(), s.y(), new Stand.OnRoof(0))
                    .map(Spot::z)
                    .filter(roof -> s.z() < roof - 0.05)
                    .ifPresent(roof -> findings.add(finding(
                            "ANTENNA_IN_WALL",
                            s,
                            "is inside a building, %.1f m below its roof; walls shade it all round",
                            roof - s.z())));
        }
        wallAhead(city, s)
                .ifPresent((double metres) -> findings.add(finding(
                        "ANTENNA_FACES_WALL",
                        s,
                        s.mountedOn() == MountedOn.FACADE
                                ? "looks into the wall that it hangs at; turn it towards the open"
                                : "looks into a wall %.1f m before it; turn it, or set it elsewhere",
                        metres)));
        double fGHz = s.carrier().frequencyGHz();
        double height = Double.isNaN(ground) ? s.mountHeightM() : s.z() - ground;
        int outside = Environment.AUTOMATIC.at(height) == Environment.URBAN_MICRO
                ? Tr38901Limits.outsideUmi(fGHz, SOME_WAY_M, height, STREET_M)
                : Tr38901Limits.outsideUma(fGHz, SOME_WAY_M, height, STREET_M);
        for (String sentence : Tr38901Limits.VALIDITY.sentences(outside)) {
            outOfRange.computeIfAbsent(sentence, k -> new ArrayList<>()).add(s.id());
        }
    }

    /** How far off the wall is that the main lobe meets at once; empty where it has some room. */
    private static OptionalDouble wallAhead(City city, Sector s) {
        double azimuth = Math.toRadians(s.azimuthDeg());
        Ray lobe = new Ray(s.x(), s.y(), s.z(), Math.sin(azimuth), Math.cos(azimuth), 0);
        return Spots.along(city, lobe, ROOM_M, 0, 0).stream()
                .filter(Spot::isAtWall)
                .mapToDouble(wall -> Math.hypot(wall.x() - s.x(), wall.y() - s.y()))
                .findFirst();
    }

    private static NetworkFinding finding(String code, Sector s, String what, double metres) {
        return new NetworkFinding(
                code,
                s.id(),
                "The antenna of radio cell " + s.id() + " " + String.format(Locale.ROOT, what, metres) + ".");
    }
}
