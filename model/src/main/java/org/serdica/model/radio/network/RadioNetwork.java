package org.serdica.model.radio.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.model.city.City;

/**
 * The sites and sectors of one city snapshot, in the order of their ids.
 *
 * @param findings what about cells was left out or assumed
 */
public record RadioNetwork(List<Site> sites, List<NetworkFinding> findings) {
    public RadioNetwork {
        sites = List.copyOf(sites);
        findings = List.copyOf(findings);
    }

    /** What the city's radio sites and cells say. */
    public static RadioNetwork of(City city) {
        return new NetworkReading(city).network();
    }

    /** All sectors, site by site. */
    public List<Sector> sectors() {
        List<Sector> all = new ArrayList<>();
        sites.forEach(s -> all.addAll(s.sectors()));
        return all;
    }

    public Optional<Sector> sector(String id) {
        return sectors().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The network with other values for the sectors of those ids; what a handle shows before the edit is made. */
    public RadioNetwork with(List<Sector> others) {
        Map<String, Sector> byId = new LinkedHashMap<>();
        others.forEach(s -> byId.put(s.id(), s));
        return new RadioNetwork(
                sites.stream()
                        .map(site -> new Site(
                                site.id(),
                                site.name(),
                                site.operator(),
                                site.x(),
                                site.y(),
                                site.z(),
                                site.mastHeightM(),
                                site.building(),
                                site.sectors().stream()
                                        .map(s -> byId.getOrDefault(s.id(), s))
                                        .toList()))
                        .toList(),
                findings);
    }
}
