package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EPSG:7801                                          | EPSG:7801
                    urn:ogc:def:crs:EPSG::7801                         | EPSG:7801
                    urn:ogc:def:crs:EPSG:6.12:25833                    | EPSG:25833
                    urn:ogc:def:crs,crs:EPSG:6.12:3068,crs:EPSG:6.12:5783 | EPSG:3068
                    urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783     | EPSG:25832
                    http://www.opengis.net/def/crs/EPSG/0/6697         | EPSG:6668
                    https://www.opengis.net/def/crs/EPSG/0/7415        | EPSG:28992
                    http://www.opengis.net/gml/srs/epsg.xml#4326       | EPSG:4326
                    EPSG:4979                                          | EPSG:4326
                    urn:adv:crs:ETRS89_UTM32*DE_DHHN92_NH              | EPSG:25832
                    urn:adv:crs:ETRS89_UTM32                           | EPSG:25832
                    urn:adv:crs:DE_DHDN_3GK4*DE_DHN92_NH               | EPSG:31468
                    urn:ogc:def:crs:OGC:1.3:CRS84                      | OGC:CRS84
                    Amersfoort / RD New                                | EPSG:28992
                    BGS2005 / CCS2005                                  | EPSG:7801
                    25832                                              | EPSG:25832
                    urn:adv:crs:DE_DHDN_3GK2_NW101                     | EPSG:31466
                    urn:adv:crs:DE_RD83_3GK4*DE_DHHN92_NH              | EPSG:3398
                    urn:adv:crs:ETRS89_UTM33*DE_DHHN2016_NH            | EPSG:25833
                    urn:ogc:def:crs,crs:EPSG:6.12:31467,crs:EPSG:6.12:5783 | EPSG:31467
                    http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/25833&2=http://www.opengis.net/def/crs/EPSG/0/7837 | EPSG:25833
                    urn:ogc:def:crs,crs:EPSG::28992,crs:EPSG::5709     | EPSG:28992
                    EPSG:7801+5621                                     | EPSG:7801
                    urn:ogc:def:crs,crs:EPSG::7801,crs:EPSG::5621      | EPSG:7801
                    BGS2005 / UTM zone 34N                             | EPSG:7803
                    http://www.opengis.net/def/crs/EPSG/0/6668         | EPSG:6668
                    EPSG:10170                                         | EPSG:6677
                    JGD2011 / Japan Plane Rectangular CS IX            | EPSG:6677
                    JGD2000 / Japan Plane Rectangular CS IX            | EPSG:2451
                    http://www.opengis.net/def/crs/OGC/1.3/CRS84       | OGC:CRS84
                    http://www.opengis.net/def/crs/OGC/0/CRS84h        | OGC:CRS84
                    urn:ogc:def:crs:OGC:2:84                           | OGC:CRS84
                    ETRS89 / UTM zone 32N                              | EPSG:25832
                    WGS 84 / UTM zone 34S                              | EPSG:32734
                    ETRS89 / UTM zone 32N + DHHN2016 height            | EPSG:25832
                    DHDN / 3-degree Gauss-Kruger zone 3                | EPSG:31467
                    urn:adv:crs:ETRS89_Lat-Lon-h                       | EPSG:4258
                    Amersfoort / RD New + NAP height                   | EPSG:28992
                    BGS2005 / CCS2005 + EVRF2007 height                | EPSG:7801
                    БГС2005 / КК                                       | EPSG:7801
                    https://epsg.io/7801                               | EPSG:7801
                    """)
    void allNamesOfACrsComeToOne(String name, String expected) {
        assertThat(CrsNames.normalise(name)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#local-CRS-1", "my own grid"})
    void aNameThatNobodyKnowsIsNone(String name) {
        assertThat(CrsNames.normalise(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EPSG:31466", "EPSG:3398", "EPSG:6677", "EPSG:2451", "EPSG:7803", "EPSG:28992", "EPSG:7415"})
    void everyCrsThatNamesComeToIsKnown(String name) {
        assertThat(Crs.find(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:5783", "EPSG:5709", "EPSG:999999"})
    void aCrsOfHeightsAloneOrOfNobodyIsNone(String name) {
        assertThat(Crs.find(name)).isEmpty();
    }

    @Test
    void sofiaLiesWhereItsUtmCoordinatesSay() {
        // 23.32 E, 42.70 N in zone 34 by the series of Krüger.
        double[] p = Crs.fromDegrees("EPSG:32634").orElseThrow().point(23.32, 42.70);
        assertThat(p[0]).isCloseTo(690_020, within(60.0));
        assertThat(p[1]).isCloseTo(4_730_110, within(60.0));
    }

    @Test
    void bulgariasCadastralSystemAgreesWithTheEpsgDatabase() throws Exception {
        var byDatabase = org.geotools.referencing.CRS.findMathTransform(
                org.geotools.referencing.crs.DefaultGeographicCRS.WGS84,
                org.geotools.referencing.CRS.decode("EPSG:7801", true),
                true);
        double[] expected = {23.32, 42.70};
        byDatabase.transform(expected, 0, expected, 0, 1);
        double[] p = Crs.fromDegrees("EPSG:7801").orElseThrow().point(23.32, 42.70);
        assertThat(p[0]).isCloseTo(expected[0], within(0.01));
        assertThat(p[1]).isCloseTo(expected[1], within(0.01));
    }

    @Test
    void degreesThereAndBackAreTheSamePlace() {
        double[] there = Crs.fromDegrees("EPSG:7801").orElseThrow().point(23.3, 42.7);
        double[] back = Crs.toDegrees("EPSG:7801").orElseThrow().point(there[0], there[1]);
        assertThat(back[0]).isCloseTo(23.3, within(1e-9));
        assertThat(back[1]).isCloseTo(42.7, within(1e-9));
    }

    @Test
    void aLocalCityHasNoDegrees() {
        assertThat(Crs.toDegrees("LOCAL")).isEmpty();
    }

    @Test
    void dataInDegreesGetTheirUtmZone() {
        assertThat(Crs.utm(23.3, 42.7)).isEqualTo("EPSG:32634");
        assertThat(Crs.utm(-43.2, -22.9)).isEqualTo("EPSG:32723");
    }
}
