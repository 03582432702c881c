package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WktNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\"]] > EPSG:25832",
                "PROJCS[\"WGS_1984_UTM_Zone_34N\",GEOGCS[\"GCS_WGS_1984\"]] > EPSG:32634",
                "PROJCS[\"WGS_1984_UTM_Zone_23S\",GEOGCS[\"GCS_WGS_1984\"]] > EPSG:32723",
                "PROJCS[\"RD_New\",GEOGCS[\"GCS_Amersfoort\"]] > EPSG:28992",
                "PROJCS[\"DHDN_3_Degree_Gauss_Zone_3\",GEOGCS[\"GCS_Deutsches_Hauptdreiecksnetz\"]] > EPSG:31467",
                "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]] > EPSG:4326",
                "PROJCS[\"anything\",AUTHORITY[\"EPSG\",\"7801\"]] > EPSG:7801"
            })
    void namesOfGisProgramsAreKnown(String wkt, String code) {
        assertThat(CrsNames.normalise(wkt)).contains(code);
    }

    @Test
    void aDefinitionWithoutAKnownNameDefinesItself() {
        String wkt = "PROJCS[\"Town grid\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\","
                + "6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",21.0],"
                + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
        assertThat(CrsNames.normalise(wkt)).contains(wkt);
        double[] p = Crs.between(wkt, "EPSG:32634").orElseThrow().point(691000, 4728000);
        assertThat(p[0]).isCloseTo(691000, Offset.offset(1e-3));
        assertThat(p[1]).isCloseTo(4728000, Offset.offset(1e-3));
    }

    @Test
    void nonsenseInBracketsIsNoCrs() {
        assertThat(CrsNames.normalise("PROJCS[\"a\"," + "[".repeat(5000))).isEmpty();
        assertThat(Crs.between("PROJCS[\"broken\",GEOGCS[", "EPSG:32634")).isEmpty();
    }
}
