package org.serdica.model.radio.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.Spot;

class NetworkEditsTest {
    private static final Spot ROOF = new Spot(10, 20, 16, 12, "B1", Double.NaN);

    private static City placed(SiteTemplate template, CarrierPreset preset, Spot antenna) {
        City empty = Houses.city();
        List<Edit> edits = new SitePlan(template, preset, 30, 2)
                .drafts(empty, "RS1", antenna).stream()
                        .<Edit>map((ObjectDraft d) -> new AddObject(d))
                        .toList();
        return Change.of(empty, edits).city();
    }

    @Test
    void aSiteOfThreeSectorsLooksEvenlyAroundFromTheTopOfItsMast() {
        RadioNetwork network = RadioNetwork.of(placed(SiteTemplate.THREE_SECTORS, CarrierPreset.NR_3500, ROOF));
        assertThat(network.findings()).isEmpty();
        assertThat(network.sectors()).extracting(Sector::azimuthDeg).containsExactly(30.0, 150.0, 270.0);
        Sector first = network.sectors().getFirst();
        assertThat(first.id()).isEqualTo("RS1-A");
        assertThat(first.z()).isEqualTo(16);
        assertThat(first.mountHeightM()).isEqualTo(4);
        assertThat(first.mountedOn()).isEqualTo(MountedOn.ROOF);
        assertThat(first.carrier()).isEqualTo(CarrierPreset.NR_3500.carrier());
        assertThat(network.sites().getFirst().mastHeightM()).isEqualTo(4);
    }

    @Test
    void aSiteAtAFacadeFansItsSectorsOutBeforeTheWall() {
        Spot wall = new Spot(10, 20, 8, 0, "B1", 30);
        assertThat(RadioNetwork.of(placed(SiteTemplate.THREE_SECTORS, CarrierPreset.NR_3500, wall))
                        .sectors())
                .extracting(Sector::azimuthDeg)
                .containsExactly(330.0, 30.0, 90.0);
        assertThat(RadioNetwork.of(placed(SiteTemplate.ONE_SECTOR, CarrierPreset.NR_3500, wall))
                        .sectors())
                .extracting(Sector::azimuthDeg)
                .containsExactly(30.0);
    }

    @Test
    void aPanelOfMillimetreWavesHasItsOwnBandWhateverWasChosen() {
        Spot wall = new Spot(10, 20, 8, 0, "B1", 90);
        Sector panel = RadioNetwork.of(placed(SiteTemplate.FR2_PANEL, CarrierPreset.LTE_800, wall))
                .sectors()
                .getFirst();
        assertThat(panel.carrier().technology()).isEqualTo(Technology.NR_FR2);
        assertThat(panel.mountedOn()).isEqualTo(MountedOn.FACADE);
        assertThat(panel.mountHeightM()).isEqualTo(8);
    }

    @Test
    void aSmallCellSendsLessThanARoofSite() {
        Sector cell = RadioNetwork.of(placed(
                        SiteTemplate.OMNI_SMALL_CELL, CarrierPreset.LTE_2600, new Spot(0, 0, 6, 0, "", Double.NaN)))
                .sectors()
                .getFirst();
        assertThat(cell.carrier().powerDbm()).isEqualTo(33);
        assertThat(cell.pattern()).isEqualTo("small-cell-5");
        assertThat(cell.mountedOn()).isEqualTo(MountedOn.POLE);
    }

    @Test
    void theTableOfACityChangesNothingInIt() {
        City city = placed(SiteTemplate.THREE_SECTORS, CarrierPreset.LTE_1800, ROOF);
        List<CellRow> rows =
                RadioNetwork.of(city).sectors().stream().map(CellRow::of).toList();
        assertThat(NetworkEdits.of(city, rows).edits()).isEmpty();
    }

    @Test
    void aTableBroughtIntoAnotherCityGivesTheSameCellsWithTheirSite() {
        City city = placed(SiteTemplate.THREE_SECTORS, CarrierPreset.LTE_1800, new Spot(10, 20, 24, 0, "", Double.NaN));
        List<CellRow> rows =
                RadioNetwork.of(city).sectors().stream().map(CellRow::of).toList();
        City empty = Houses.city();
        NetworkEdits edits = NetworkEdits.of(empty, rows);
        assertThat(edits.added()).isEqualTo(3);
        assertThat(edits.findings()).isEmpty();
        RadioNetwork back = RadioNetwork.of(Change.of(empty, edits.edits()).city());
        assertThat(back.findings()).isEmpty();
        assertThat(back.sectors()).hasSize(3).extracting(Sector::mountHeightM).containsOnly(24.0);
        assertThat(back.sites()).hasSize(1);
    }

    @Test
    void aCellCalledAsASiteIsToldApartFromItAndIsTheSameTheNextTime() {
        Carrier lte = CarrierPreset.LTE_800.carrier();
        CellRow row = new CellRow("B", "A", 5, 5, 20, MountedOn.POLE, 0, 0, 0, "", lte);
        List<CellRow> rows = List.of(row, new CellRow("A", "A", 9, 9, 20, MountedOn.POLE, 0, 0, 0, "", lte));
        City empty = Houses.city();
        NetworkEdits edits = NetworkEdits.of(empty, rows);
        assertThat(edits.findings()).extracting(NetworkFinding::code).containsOnly("ID_OF_SITE");
        City city = Change.of(empty, edits.edits()).city();
        assertThat(RadioNetwork.of(city).sites()).extracting(Site::id).containsExactly("A", "B");
        assertThat(RadioNetwork.of(city).sectors()).extracting(Sector::id).containsExactly("A-A", "B-A");
        assertThat(NetworkEdits.of(city, rows).edits()).isEmpty();
    }

    @Test
    void cellsThatAreThereBecomeWhatTheTableSaysAndOnlyThat() {
        City city = placed(SiteTemplate.THREE_SECTORS, CarrierPreset.LTE_1800, ROOF);
        List<CellRow> rows = RadioNetwork.of(city).sectors().stream()
                .map(s -> CellRow.of(s.withTilt(s.mechanicalTiltDeg(), 9)))
                .toList();
        NetworkEdits edits = NetworkEdits.of(city, rows);
        assertThat(edits.changed()).isEqualTo(3);
        assertThat(edits.edits()).hasSize(3);
        assertThat(RadioNetwork.of(Change.of(city, edits.edits()).city()).sectors())
                .extracting(Sector::electricalTiltDeg)
                .containsOnly(9.0);
    }

    @Test
    void aRoofThatIsNotThereAndACellThatStandsTwiceAreTold() {
        City empty = Houses.city();
        CellRow row = CellRow.of(RadioNetwork.of(placed(SiteTemplate.ONE_SECTOR, CarrierPreset.LTE_800, ROOF))
                .sectors()
                .getFirst());
        NetworkEdits edits = NetworkEdits.of(empty, List.of(row, row));
        assertThat(edits.added()).isEqualTo(1);
        assertThat(edits.findings()).extracting(NetworkFinding::code).containsExactly("NO_ROOF", "CELL_TWICE");
    }
}
