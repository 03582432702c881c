package org.serdica.model.radio.network;

import java.util.List;

/**
 * Whose phone it is and what it listens to: a receiver is served by one operator's carriers and not by the strongest of
 * all that is on the air.
 *
 * @param operator as the sites name it, empty for all
 */
public record NetworkChoice(String operator, CarrierChoice carriers) {
    /** All that phones use, whosever it is. */
    public static final NetworkChoice USUAL = new NetworkChoice("", CarrierChoice.MOBILE);

    public NetworkChoice operator(String other) {
        return new NetworkChoice(other, carriers);
    }

    public NetworkChoice carriers(CarrierChoice other) {
        return new NetworkChoice(operator, other);
    }

    /** The part of a network that is chosen; sites without a cell of it are left out. */
    public RadioNetwork of(RadioNetwork all) {
        List<Site> sites = all.sites().stream()
                .filter(s -> operator.isEmpty() || s.operator().equalsIgnoreCase(operator))
                .map(this::cells)
                .filter(s -> !s.sectors().isEmpty())
                .toList();
        return new RadioNetwork(sites, all.findings());
    }

    private Site cells(Site site) {
        return new Site(
                site.id(),
                site.name(),
                site.operator(),
                site.x(),
                site.y(),
                site.z(),
                site.mastHeightM(),
                site.building(),
                site.sectors().stream().filter(s -> carriers.has(s.carrier())).toList());
    }

    /** The same, less what a network does not have any more. */
    public NetworkChoice in(RadioNetwork network) {
        boolean known = operator.isEmpty() || operators(network).contains(operator);
        return new NetworkChoice(
                known ? operator : "", CarrierChoice.in(network).contains(carriers) ? carriers : CarrierChoice.MOBILE);
    }

    /** Who has sites in a network, by name. */
    public static List<String> operators(RadioNetwork network) {
        return network.sites().stream()
                .map(Site::operator)
                .filter(o -> !o.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
