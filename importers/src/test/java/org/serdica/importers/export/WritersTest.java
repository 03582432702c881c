package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.export.citygml.CityGmlDocument;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.geo.HeightRaster;

class WritersTest {
    @Test
    void coordinatesAreWrittenToATenthOfAMillimetreWithoutNoughtsAtTheEnd() {
        assertThat(Decimal.text(322_001.5, Decimal.EXACT_M)).isEqualTo("322001.5");
        assertThat(Decimal.text(-0.00004, Decimal.EXACT_M)).isEqualTo("0");
        assertThat(Decimal.text(0.0305, Decimal.EXACT_M)).isEqualTo("0.0305");
        assertThat(Decimal.text(23.123456789, Decimal.DEGREES)).isEqualTo("23.123456789");
        assertThat(Decimal.text(-12.046, Decimal.EXACT_M)).isEqualTo("-12.046");
        assertThat(Decimal.text(7.10, Decimal.EXACT_M)).isEqualTo("7.1");
        assertThat(Decimal.text(4_730_000, Decimal.EXACT_M)).isEqualTo("4730000");
    }

    @Test
    void aBuildingsSolidPointsAtItsThematicSurfaces() throws IOException {
        String gml = gml(building());
        assertThat(gml)
                .contains("<bldg:Building gml:id=\"B1\">")
                .contains("<gml:surfaceMember xlink:href=\"#B1_0\"/>")
                .contains("<bldg:RoofSurface><bldg:lod2MultiSurface>")
                .contains("<gml:Polygon gml:id=\"B1_0\"><gml:exterior><gml:LinearRing>"
                        + "<gml:posList>0 0 3 4 0 3 4 4 3 0 0 3</gml:posList>")
                .contains("srsName=\"urn:ogc:def:crs:EPSG::7801\"");
    }

    @Test
    void attributesStandWhereTheSchemaWantsThem() throws IOException {
        String gml = gml(building());
        assertThat(gml.indexOf("<gen:intAttribute name=\"residents\"><gen:value>4</gen:value>"))
                .isPositive()
                .isLessThan(gml.indexOf("<bldg:function>office &amp; shop</bldg:function>"));
        assertThat(gml.indexOf("<bldg:function>")).isLessThan(gml.indexOf("<bldg:measuredHeight uom=\"m\">3.5<"));
        assertThat(gml)
                .contains("<xAL:ThoroughfareNumber>12A</xAL:ThoroughfareNumber>"
                        + "<xAL:ThoroughfareName>ulitsa Shipka</xAL:ThoroughfareName>");
    }

    @Test
    void aTableQuotesWhatNeedsIt() throws IOException {
        City city = city(new ObjectDraft("S1", ObjectKind.SENSOR)
                .put("note", AttributeValue.of("left, \"upper\""))
                .point(1.25, 2, 3));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(out, List.of(city.find("S1").orElseThrow()));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("id,class,x,y,z,note\nS1,Sensor,1.25,2,3,\"left, \"\"upper\"\"\"\n");
    }

    @Test
    void anAreaIsAPolygonInTheCitysOwnCrs() {
        ObjectDraft park = new ObjectDraft("L1", ObjectKind.PLANT_COVER).put("function", AttributeValue.of("park"));
        park.geometry(0, GeometryType.MULTI_SURFACE);
        park.surface(-1);
        park.ring(new double[] {0, 0, 5, 9, 0, 5, 9, 9, 5}, 0, 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GeoJsonWriter writer = new GeoJsonWriter(out, "EPSG:7801")) {
            writer.write(city(park).find("L1").orElseThrow());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringWhitespace("""
                        {"type":"FeatureCollection",
                         "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::7801"}},
                         "features":[
                          {"type":"Feature","properties":{"id":"L1","class":"PlantCover","function":"park"},
                           "geometry":{"type":"Polygon",
                            "coordinates":[[[0,0,5],[9,0,5],[9,9,5],[0,0,5]]]}}]}
                        """);
    }

    @Test
    void aRastersNodesAreTheMiddlesOfPixels() throws IOException {
        HeightRaster raster = new HeightRaster(1000, 2000, 10, 2, 3, new float[] {1, 2, 3, 4, 5, 6});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoTiffWriter.write(out, raster, 7801);
        ByteBuffer tiff = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(tiff.getShort(2)).isEqualTo((short) 42);
        int tie = 0;
        for (int i = 0; i < tiff.getShort(8); i++) {
            if ((tiff.getShort(10 + 12 * i) & 0xFFFF) == 33922) {
                tie = tiff.getInt(18 + 12 * i);
            }
        }
        // The upper left corner: half a cell west of the first column, half a cell north of the last row.
        assertThat(tiff.getDouble(tie + 24)).isEqualTo(995);
        assertThat(tiff.getDouble(tie + 32)).isEqualTo(2025);
    }

    @Test
    void aFileThatCannotBeFinishedLeavesTheOldOneAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.csv");
    }

    private static ObjectDraft building() {
        ObjectDraft b = new ObjectDraft("B1", ObjectKind.BUILDING)
                .put("measuredHeight", AttributeValue.of(3.5))
                .put("residents", AttributeValue.of(4))
                .put("function", AttributeValue.of("office & shop"))
                .put("address", AttributeValue.of("ulitsa Shipka 12A"));
        b.geometry(20, GeometryType.SOLID);
        b.surface(b.semantic(SurfaceKind.ROOF, null));
        b.ring(new double[] {0, 0, 3, 4, 0, 3, 4, 4, 3}, 0, 3);
        return b;
    }

    private static String gml(ObjectDraft draft) throws IOException {
        City city = city(draft);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CityGmlDocument writer =
                CityGmlDocument.version2(out, city, EnumSet.of(ObjectKind.BUILDING), city.bounds())) {
            writer.write(city.find(draft.id()).orElseThrow());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static City city(ObjectDraft draft) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(draft);
        return builder.build();
    }
}
