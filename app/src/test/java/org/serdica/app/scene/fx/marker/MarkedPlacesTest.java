package org.serdica.app.scene.fx.marker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

class MarkedPlacesTest {
    private static ObjectDraft cell(String id, String site, double azimuthDeg) {
        return new ObjectDraft(id, ObjectKind.RADIO_CELL)
                .put("site", AttributeValue.of(site))
                .put("azimuth", AttributeValue.of(azimuthDeg))
                .put("mechanicalTilt", AttributeValue.of(2.0))
                .put("electricalTilt", AttributeValue.of(4.0))
                .point(0, 0, 25);
    }

    @Test
    void aSiteKnowsItsCellsAndItsMarkerStandsOnTheMast() {
        CityBuilder builder = new CityBuilder("LOCAL");
        builder.add(cell("c1", "north", 0));
        builder.add(new ObjectDraft("north", ObjectKind.RADIO_SITE)
                .put("mastHeight", AttributeValue.of(25.0))
                .point(10, 20, 550));
        builder.add(cell("c2", "north", 120));
        builder.add(cell("c3", "elsewhere", 240));
        MarkedPlaces places = MarkedPlaces.of(builder.build());
        assertThat(places.sites()).hasSize(1);
        assertThat(places.sites().getFirst().sectors())
                .containsExactlyInAnyOrder(
                        new RadioSite.Sector(0, 0, 25, 0, 6), new RadioSite.Sector(0, 0, 25, 120, 6));
        assertThat(places.markers()).extracting(Marker::z).containsExactly(575.0);
    }

    @Test
    void aSensorIsMarkedByWhatItMeasures() {
        CityBuilder builder = new CityBuilder("LOCAL");
        builder.add(new ObjectDraft("s", ObjectKind.SENSOR)
                .put("quantity", AttributeValue.of("noiseLevel"))
                .point(1, 2, 3));
        assertThat(MarkedPlaces.of(builder.build()).markers())
                .extracting(Marker::style)
                .containsExactly(MarkerStyle.NOISE);
    }

    @Test
    void wordsForQuantitiesFindTheirStyle() {
        assertThat(MarkerStyle.ofQuantity("airTemperature")).isEqualTo(MarkerStyle.TEMPERATURE);
        assertThat(MarkerStyle.ofQuantity("PM2.5")).isEqualTo(MarkerStyle.AIR);
        assertThat(MarkerStyle.ofQuantity("waterLevel")).isEqualTo(MarkerStyle.WATER);
        assertThat(MarkerStyle.ofQuantity("vehicleCount")).isEqualTo(MarkerStyle.TRAFFIC);
        assertThat(MarkerStyle.ofQuantity("parkingOccupancy")).isEqualTo(MarkerStyle.PARKING);
        assertThat(MarkerStyle.ofQuantity("happiness")).isEqualTo(MarkerStyle.OTHER);
    }
}
