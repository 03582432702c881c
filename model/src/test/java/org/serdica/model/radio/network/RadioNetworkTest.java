package org.serdica.model.radio.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.geo.HeightRaster;

class RadioNetworkTest {
    private static ObjectDraft site() {
        return new ObjectDraft("RS1", ObjectKind.RADIO_SITE)
                .point(10, 20, 30)
                .put("name", AttributeValue.of("SOF001"))
                .put("operator", AttributeValue.of("Vitosha Mobile"))
                .put("building", AttributeValue.of("B1"))
                .put("mastHeight", AttributeValue.of(4.0));
    }

    private static ObjectDraft cell(String id, double frequencyMHz) {
        return new ObjectDraft(id, ObjectKind.RADIO_CELL)
                .point(10, 20, 34)
                .put("site", AttributeValue.of("RS1"))
                .put("azimuth", AttributeValue.of(120.0))
                .put("mechanicalTilt", AttributeValue.of(2.0))
                .put("electricalTilt", AttributeValue.of(5.0))
                .put("frequencyMHz", AttributeValue.of(frequencyMHz))
                .put("powerDbm", AttributeValue.of(46.0))
                .put("bandwidthMHz", AttributeValue.of(100.0))
                .put("technology", AttributeValue.of("NR"));
    }

    private static Sector only(City city) {
        return RadioNetwork.of(city).sectors().getFirst();
    }

    @Test
    void sitesAndCellsOfTheCityAreTheNetwork() {
        RadioNetwork network = RadioNetwork.of(Houses.city(site(), cell("RS1-A", 3550)));
        Site site = network.sites().getFirst();
        assertThat(site.operator()).isEqualTo("Vitosha Mobile");
        Sector sector = site.sectors().getFirst();
        assertThat(sector.mountedOn()).isEqualTo(MountedOn.ROOF);
        assertThat(sector.mountHeightM()).isEqualTo(4);
        assertThat(sector.carrier().technology()).isEqualTo(Technology.NR_FR1);
        assertThat(sector.carrier().scsKhz()).isEqualTo(30);
        assertThat(network.findings()).isEmpty();
    }

    @Test
    void highBandsOf5GAreItsSecondRange() {
        assertThat(only(Houses.city(site(), cell("RS1-A", 26_500))).carrier().technology())
                .isEqualTo(Technology.NR_FR2);
    }

    @Test
    void aTurnIsAnEditThatCanBeTakenBack() {
        City city = Houses.city(site(), cell("RS1-A", 3550));
        EditLog log = new EditLog(city);
        Sector wanted = only(city).withAzimuth(250).withTilt(1, 8);
        log.apply("Turn", SectorEdits.change(log.city(), wanted));
        assertThat(only(log.city())).isEqualTo(wanted);
        log.undo();
        assertThat(only(log.city())).isEqualTo(only(city));
    }

    @Test
    void aMoveAndAnotherCarrierComeBackAsTheyWereWanted() {
        City city = Houses.city(site(), cell("RS1-A", 3550));
        Carrier lte = new Carrier(Technology.LTE, 1845, 20, 15, 43, 0.25, 9);
        Sector wanted = only(city).at(55, 66, 41.5, MountedOn.FACADE, 11.5).withCarrier(lte);
        City after = Change.of(city, SectorEdits.change(city, wanted)).city();
        assertThat(only(after)).isEqualTo(wanted);
        assertThat(SectorEdits.change(after, wanted)).isEmpty();
    }

    @Test
    void aNewSectorIsAnEditToo() {
        City city = Houses.city(site(), cell("RS1-A", 3550));
        Sector first = only(city);
        Sector second = new Sector("RS1-B", "RS1", 10, 20, 34, MountedOn.ROOF, 4, 240, 0, 6, "panel", first.carrier());
        City after = Change.of(city, List.of(SectorEdits.add(city, second))).city();
        assertThat(RadioNetwork.of(after).sector("RS1-B")).contains(second);
    }

    @Test
    void aCellWithoutAFrequencyIsLeftOutAndTold() {
        RadioNetwork network = RadioNetwork.of(Houses.city(site(), cell("RS1-A", 0)));
        assertThat(network.sectors()).isEmpty();
        assertThat(network.findings())
                .extracting(NetworkFinding::message)
                .containsExactly("Radio cell RS1-A has no frequency between 30 MHz and 300 GHz; it was left out.");
    }

    @Test
    void aValueThatCannotBeIsReplacedAndTold() {
        City city = Houses.city(site(), cell("RS1-A", 3550).put("powerDbm", AttributeValue.of(400.0)));
        assertThat(only(city).carrier().powerDbm()).isEqualTo(43);
        assertThat(RadioNetwork.of(city).findings())
                .extracting(NetworkFinding::code)
                .containsExactly("CELL_VALUE");
    }

    @Test
    void whatCellsDoNotSayIsUsualForTheirTechnologyAndToldOnce() {
        City city = Houses.city(
                site(),
                bare("RS1-A", 3550, "NR"),
                bare("RS1-B", 700, "NR"),
                bare("RS1-C", 1845, "LTE"),
                bare("RS1-D", 868, "NB-IoT"),
                bare("RS1-E", 26_500, "NR"));
        RadioNetwork network = RadioNetwork.of(city);
        assertThat(network.sectors())
                .extracting(s -> s.carrier().bandwidthMHz())
                .containsExactly(100.0, 20.0, 20.0, 0.2, 100.0);
        assertThat(network.findings())
                .extracting(NetworkFinding::message)
                .containsExactly("Radio cells do not say everything; what is usual was taken: azimuth of 5 cells (0),"
                        + " bandwidthMHz of 5 cells (0.2 or 100 or 20), electricalTilt of 5 cells (0),"
                        + " mechanicalTilt of 5 cells (0), powerDbm of 5 cells (43).");
    }

    private static ObjectDraft bare(String id, double frequencyMHz, String technology) {
        return new ObjectDraft(id, ObjectKind.RADIO_CELL)
                .point(10, 20, 34)
                .put("site", AttributeValue.of("RS1"))
                .put("frequencyMHz", AttributeValue.of(frequencyMHz))
                .put("technology", AttributeValue.of(technology));
    }

    @Test
    void aCellWithoutSiteAndHeightStandsAsHighAsItIs() {
        ObjectDraft alone = new ObjectDraft("X", ObjectKind.RADIO_CELL)
                .point(10, 20, 34)
                .put("frequencyMHz", AttributeValue.of(1845.0))
                .put("technology", AttributeValue.of("LTE"));
        assertThat(only(Houses.city(alone)).mountHeightM()).isZero();
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.terrain(new Terrain(new HeightRaster(0, 0, 50, 2, 2, new float[] {9, 9, 9, 9})));
        builder.add(alone);
        assertThat(only(builder.build()).mountHeightM()).isEqualTo(25);
    }

    @Test
    void aCellThatIsNotThereCannotBeTurned() {
        City city = Houses.city(site(), cell("RS1-A", 3550));
        assertThatThrownBy(() -> SectorEdits.change(Houses.city(site()), only(city)))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void halfABandOverlapsByHalf() {
        Carrier a = new Carrier(Technology.LTE, 1800, 20, 15, 43, 0.5, 7);
        Carrier b = new Carrier(Technology.LTE, 1810, 20, 15, 43, 0.5, 7);
        Carrier c = new Carrier(Technology.LTE, 1830, 20, 15, 43, 0.5, 7);
        assertThat(a.overlapWith(b)).isEqualTo(0.5);
        assertThat(a.overlapWith(c)).isZero();
    }
}
