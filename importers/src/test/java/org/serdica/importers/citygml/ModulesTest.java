package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Texture;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Newell;

/** What modules of CityGML have that others have not. */
class ModulesTest {
    private static final String TRIANGLE = "0 0 0 10 0 0 0 10 2 0 0 0";

    @TempDir
    Path folder;

    private LoadResult load(String xml) throws Exception {
        return Loading.load(Files.writeString(folder.resolve("a.gml"), xml));
    }

    private static CityObject object(LoadResult result, String id) {
        return result.city().find(id).orElseThrow();
    }

    @Test
    void aMemberOfAnotherNameBeforeTheOthersComesInOnce() throws Exception {
        String shape = Gml.multiSurface("bldg:lod2MultiSurface", Gml.polygon("", "0 0 0 9 0 0 9 9 0 0 0 0"));
        String many = IntStream.range(0, 4000)
                .mapToObj(n -> Gml.building("b" + n, shape))
                .collect(Collectors.joining());
        String first =
                "<gml:featureMember><bldg:Building gml:id=\"first\">" + shape + "</bldg:Building></gml:featureMember>";
        LoadResult result = load(Gml.two(first + many));
        assertThat(result.city().objectCount()).isEqualTo(4001);
        assertThat(Loading.codes(result)).doesNotContain("ID_DUPLICATE");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void picturesOfAnArchiveAreTakenFromItWhoeverNamesThem(boolean member) throws Exception {
        byte[] red = {1, 2, 3};
        Path zip = folder.resolve("city.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String picture : List.of("udx/wall.png", "roof.jpg", "../out.png")) {
                out.putNextEntry(new ZipEntry(picture));
                out.write(red);
            }
            out.putNextEntry(new ZipEntry("udx/a.gml"));
            String walls = IntStream.range(0, 3)
                    .mapToObj(n -> Gml.polygon("p" + n, "0 0 " + n + " 9 0 " + n + " 9 9 " + n + " 0 0 " + n))
                    .collect(Collectors.joining("</gml:surfaceMember><gml:surfaceMember>"));
            String looks = textures("wall.png", "../roof.jpg", "../../out.png");
            String shape = Gml.multiSurface("bldg:lod2MultiSurface", walls);
            String gml = member
                    ? Gml.building("b", looks + shape)
                    : Gml.building("b", shape) + looks.replace("app:appearance>", "app:appearanceMember>");
            out.write(Gml.two(gml).getBytes(StandardCharsets.UTF_8));
        }
        LoadResult result = Loading.load(zip);
        List<Texture> textures = result.city().textures();
        assertThat(textures).hasSize(2);
        for (Texture texture : textures) {
            assertThat(Path.of(texture.image())).hasBinaryContent(red);
        }
        assertThat(Loading.codes(result)).containsOnlyOnce("TEXTURE_OUTSIDE").doesNotContain("TEXTURE_MISSING");
    }

    private static String textures(String... images) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < images.length; i++) {
            all.append(
                            "<app:appearance><app:Appearance><app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>")
                    .append(images[i])
                    .append("</app:imageURI><app:target uri=\"#p")
                    .append(i)
                    .append("\"><app:TexCoordList><app:textureCoordinates ring=\"#rp")
                    .append(i)
                    .append("\">0 0 1 0 1 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>")
                    .append("</app:ParameterizedTexture></app:surfaceDataMember></app:Appearance></app:appearance>");
        }
        return all.toString();
    }

    /** A half circle over ten metres, closed by its diameter, has an area of 12.5 pi; a chord bends off by a centimetre at most. */
    @Test
    void anArcInARingIsRound() throws Exception {
        assertThat(areaOfRing("<gml:Arc><gml:posList>0 0 5 5 5 5 10 0 5</gml:posList></gml:Arc>"
                        + "<gml:LineStringSegment><gml:posList>10 0 5 0 0 5</gml:posList></gml:LineStringSegment>"))
                .isCloseTo(12.5 * Math.PI, within(10 * Math.PI / 2 * 0.01));
        assertThat(
                        areaOfRing(
                                "<gml:Arc><gml:pos>0 0 5</gml:pos><gml:pos>5 5 5</gml:pos><gml:pos>10 0 5</gml:pos></gml:Arc>"
                                        + "<gml:LineStringSegment><gml:pos>10 0 5</gml:pos><gml:pos>0 0 5</gml:pos></gml:LineStringSegment>"))
                .isCloseTo(12.5 * Math.PI, within(0.2));
    }

    @Test
    void aStringOfArcsAndWholeCirclesAreRound() throws Exception {
        String wave = "<gml:ArcString><gml:posList>0 0 5 5 5 5 10 0 5 5 -5 5 0 0 5</gml:posList></gml:ArcString>";
        assertThat(areaOfRing(wave)).isCloseTo(25 * Math.PI, within(0.35));
        String three = "<gml:Circle><gml:posList>0 0 5 5 5 5 10 0 5</gml:posList></gml:Circle>";
        assertThat(areaOfRing(three)).isCloseTo(25 * Math.PI, within(0.35));
        String centre = "<gml:CircleByCenterPoint numArc=\"1\"><gml:pos>5 0 5</gml:pos>"
                + "<gml:radius uom=\"m\">5</gml:radius></gml:CircleByCenterPoint>";
        assertThat(areaOfRing(centre)).isCloseTo(25 * Math.PI, within(0.35));
        String quarter =
                "<gml:ArcByCenterPoint numArc=\"1\"><gml:pos>0 0 5</gml:pos><gml:radius uom=\"m\">10</gml:radius>"
                        + "<gml:startAngle uom=\"deg\">0</gml:startAngle><gml:endAngle uom=\"deg\">90</gml:endAngle>"
                        + "</gml:ArcByCenterPoint><gml:LineStringSegment><gml:posList>0 10 5 0 0 5 10 0 5</gml:posList>"
                        + "</gml:LineStringSegment>";
        assertThat(areaOfRing(quarter)).isCloseTo(25 * Math.PI, within(0.2));
    }

    @Test
    void anArcThroughPointsOnALineIsStraight() throws Exception {
        assertThat(
                        areaOfRing(
                                "<gml:Arc><gml:posList>0 0 5 5 0 5 10 0 5</gml:posList></gml:Arc>"
                                        + "<gml:LineStringSegment><gml:posList>10 0 5 0 9 5 0 0 5</gml:posList></gml:LineStringSegment>"))
                .isCloseTo(45, within(1e-6));
    }

    private double areaOfRing(String segments) throws Exception {
        LoadResult result = load(
                Gml.two(
                        Gml.building(
                                "b",
                                Gml.multiSurface(
                                        "bldg:lod2MultiSurface",
                                        "<gml:Polygon><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>"
                                                + segments
                                                + "</gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>"))));
        assertThat(Loading.codes(result)).doesNotContain("CURVE_STRAIGHT", "RING_NOT_CLOSED");
        Tile tile = object(result, "b").tile();
        double[] xyz = new double[tile.vertexCount() * 3];
        for (int v = 0; v < tile.vertexCount(); v++) {
            xyz[v * 3] = tile.x(v);
            xyz[v * 3 + 1] = tile.y(v);
            assertThat(tile.z(v)).isCloseTo(5, within(1e-3));
        }
        Newell newell = new Newell();
        newell.of(xyz, 0, tile.vertexCount());
        return newell.areaM2();
    }

    @Test
    void aRasterReliefIsTheGround() throws Exception {
        LoadResult result = load(Gml.two(Gml.member(relief("<gml:DataBlock><gml:rangeParameters/>"
                + "<gml:tupleList>1 2 3 4 5 -9999</gml:tupleList></gml:DataBlock>"))));
        // Three nodes to the east and two to the south from (0, 10), ten metres apart.
        assertThat(result.city().terrain().heightAt(0, 10)).isEqualTo(1);
        assertThat(result.city().terrain().heightAt(5, 5)).isEqualTo(3);
        assertThat(result.city().terrain().heightAt(20, 0)).isNaN();
        SourceReport report = result.reports().getFirst();
        assertThat(report.features()).isEqualTo(1);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.objects()).containsEntry("ReliefFeature", 1L).containsEntry("RasterRelief", 1L);
    }

    @Test
    void aRasterReliefMayKeepItsHeightsInAFileBeside() throws Exception {
        Files.writeString(
                folder.resolve("hill.asc"),
                "ncols 2\nnrows 2\nxllcorner -5\nyllcorner -5\ncellsize 10\nNODATA_value -9999\n7 8\n5 6\n");
        LoadResult result =
                load(Gml.two(Gml.member(relief("<gml:File><gml:fileName>hill.asc</gml:fileName></gml:File>"))));
        assertThat(result.city().terrain().heightAt(0, 0)).isEqualTo(5);
        assertThat(result.city().terrain().heightAt(10, 10)).isEqualTo(8);
    }

    @Test
    void aRasterOfTooFewHeightsIsLeftOutAndNamed() throws Exception {
        LoadResult result = load(
                Gml.two(Gml.member(relief("<gml:DataBlock><gml:tupleList>1 2 3</gml:tupleList></gml:DataBlock>"))));
        assertThat(Loading.codes(result)).contains("RASTER_BROKEN");
        assertThat(result.city().terrain().isPresent()).isFalse();
    }

    private static String relief(String range) {
        return """
                <dem:ReliefFeature gml:id="relief"><dem:lod>1</dem:lod><dem:reliefComponent><dem:RasterRelief gml:id="raster">
                <dem:lod>1</dem:lod><dem:grid><gml:RectifiedGridCoverage><gml:rectifiedGridDomain><gml:RectifiedGrid dimension="2">
                <gml:limits><gml:GridEnvelope><gml:low>0 0</gml:low><gml:high>2 1</gml:high></gml:GridEnvelope></gml:limits>
                <gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName>
                <gml:origin><gml:Point><gml:pos>0 10</gml:pos></gml:Point></gml:origin>
                <gml:offsetVector>10 0</gml:offsetVector><gml:offsetVector>0 -10</gml:offsetVector></gml:RectifiedGrid>
                </gml:rectifiedGridDomain><gml:rangeSet>%s</gml:rangeSet></gml:RectifiedGridCoverage></dem:grid>
                </dem:RasterRelief></dem:reliefComponent></dem:ReliefFeature>""".formatted(range);
    }

    /** A plane that rises by a metre for each step along the first axis, and by three along the second. */
    @Test
    void aRasterWhoseAxesAreTurnedLiesWhereTheyPoint() throws Exception {
        String heights = IntStream.range(0, 40 * 30)
                .mapToObj(n -> Integer.toString(100 + n % 40 + 3 * (n / 40)))
                .collect(Collectors.joining(" "));
        String relief = relief("<gml:DataBlock><gml:rangeParameters/><gml:tupleList>" + heights
                        + "</gml:tupleList></gml:DataBlock>")
                .replace("<gml:high>2 1<", "<gml:high>39 29<")
                .replace("<gml:offsetVector>10 0<", "<gml:offsetVector>8 6<")
                .replace("<gml:offsetVector>0 -10<", "<gml:offsetVector>6 -8<");
        LoadResult result = load(Gml.two(Gml.member(relief)));
        // Node (20, 10) from (0, 10) on.
        assertThat(result.city().terrain().heightAt(20 * 8 + 10 * 6, 10 + 20 * 6 - 10 * 8))
                .isCloseTo(150, within(1e-3));
        assertThat(result.city().terrain().heightAt(20.5 * 8 + 10 * 6, 10 + 20.5 * 6 - 10 * 8))
                .isCloseTo(150.5, within(1e-3));
        assertThat(result.city().terrain().heightAt(5, 200)).isNaN();
        assertThat(Loading.codes(result)).doesNotContain("RASTER_BROKEN");
    }

    @Test
    void aTinOfNothingButPointsIsTriangulated() throws Exception {
        LoadResult result = load(Gml.two(Gml.member("""
                <dem:ReliefFeature gml:id="relief"><dem:lod>1</dem:lod><dem:reliefComponent><dem:TINRelief gml:id="tin">
                <dem:lod>1</dem:lod><dem:tin><gml:Tin><gml:trianglePatches/><gml:controlPoint>
                <gml:posList>0 0 0 10 0 0 10 10 5 0 10 5</gml:posList></gml:controlPoint></gml:Tin></dem:tin></dem:TINRelief>
                </dem:reliefComponent></dem:ReliefFeature>""")));
        CityObject tin = object(result, "tin");
        assertThat(tin.tile().surfaceEnd(tin.tile().geometryStart(tin.index()))).isEqualTo(2);
        assertThat(result.city().terrain().heightAt(5, 5)).isCloseTo(2.5, within(1e-6));
    }

    @Test
    void controlPointsBesideTrianglesChangeNoTriangle() throws Exception {
        LoadResult result = load(Gml.two(Gml.member("""
                <dem:ReliefFeature gml:id="relief"><dem:lod>1</dem:lod><dem:reliefComponent><dem:TINRelief gml:id="tin">
                <dem:lod>1</dem:lod><dem:tin><gml:Tin><gml:trianglePatches><gml:Triangle><gml:exterior><gml:LinearRing>
                <gml:posList>%s</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle></gml:trianglePatches>
                <gml:controlPoint><gml:posList>0 0 0 99 0 0 0 99 9</gml:posList></gml:controlPoint></gml:Tin></dem:tin>
                </dem:TINRelief></dem:reliefComponent></dem:ReliefFeature>""".formatted(TRIANGLE))));
        assertThat(object(result, "tin").bounds()).isEqualTo(new Bounds(0, 0, 0, 10, 10, 2));
    }

    @Test
    void aDynamizerWithASensorIsASensorInTheMiddleOfItsObject() throws Exception {
        LoadResult result = Loading.load(
                Shared.model("citygml/ogc30/Building_CityGML3.0_with_Dynamizer_and_SensorConnection_V1.gml"));
        CityObject sensor = object(result, "room1_Dynamizer");
        assertThat(sensor.kind()).isEqualTo(ObjectKind.SENSOR);
        assertThat(sensor.text("quantity")).isEqualTo("Temperature");
        assertThat(sensor.text("unit")).isEqualTo("Celsius");
        assertThat(sensor.text("datastreamID")).isEqualTo("1");
        Bounds room = object(result, "DEBY_LOD2_5744682_room1").bounds();
        assertThat(sensor.bounds().centreX()).isCloseTo(room.centreX(), within(0.01));
        assertThat(sensor.bounds().centreY()).isCloseTo(room.centreY(), within(0.01));
    }

    @Test
    void aSensorOnMqttKeepsItsServerAndTopic() throws Exception {
        LoadResult result = load("""
                <CityModel xmlns="http://www.opengis.net/citygml/3.0" xmlns:bldg="http://www.opengis.net/citygml/building/3.0"
                  xmlns:dyn="http://www.opengis.net/citygml/dynamizer/3.0" xmlns:gml="http://www.opengis.net/gml/3.2">
                <cityObjectMember><bldg:Building gml:id="b"><dynamizer><dyn:Dynamizer gml:id="d"><dyn:sensorConnection>
                <dyn:SensorConnection><dyn:connectionType>mqtt</dyn:connectionType><dyn:mqttServer>tcp://broker:1883</dyn:mqttServer>
                <dyn:mqttTopic>city/air/1</dyn:mqttTopic></dyn:SensorConnection></dyn:sensorConnection></dyn:Dynamizer></dynamizer>
                <lod1Solid><gml:Solid><gml:exterior><gml:Shell><gml:surfaceMember>%s</gml:surfaceMember></gml:Shell></gml:exterior>
                </gml:Solid></lod1Solid></bldg:Building></cityObjectMember></CityModel>
                """.formatted(Gml.polygon("p", TRIANGLE)));
        CityObject sensor = object(result, "d");
        assertThat(sensor.text("server")).isEqualTo("tcp://broker:1883");
        assertThat(sensor.text("topic")).isEqualTo("city/air/1");
        assertThat(sensor.bounds()).isEqualTo(new Bounds(5, 5, 1, 5, 5, 1));
    }

    @Test
    void objectsOfExtensionsAreKeptAsGenericOnes() throws Exception {
        LoadResult result = load(Gml.two(Gml.member("<ade:Crane gml:id=\"crane\"><ade:reach uom=\"m\">40</ade:reach>"
                        + Gml.multiSurface("ade:lod1MultiSurface", Gml.polygon("p", TRIANGLE)) + "</ade:Crane>")
                + Gml.building(
                        "b",
                        "<ade:zone><ade:Zone gml:id=\"zone\"><ade:usage>office</ade:usage>"
                                + Gml.multiSurface("ade:lod2MultiSurface", Gml.polygon("q", TRIANGLE))
                                + "</ade:Zone></ade:zone>")));
        assertThat(object(result, "crane").kind()).isEqualTo(ObjectKind.GENERIC);
        assertThat(object(result, "crane").text("featureType")).isEqualTo("Crane");
        assertThat(object(result, "crane").number("reach")).isEqualTo(40);
        CityObject zone = object(result, "zone");
        assertThat(zone.kind()).isEqualTo(ObjectKind.GENERIC);
        assertThat(zone.text("usage")).isEqualTo("office");
        assertThat(zone.parent()).map(CityObject::id).contains("b");
    }

    @Test
    void aTemplateMayStandInALibraryFileBeside() throws Exception {
        Files.writeString(
                folder.resolve("tree.gml"),
                Gml.two(Gml.member("<veg:SolitaryVegetationObject gml:id=\"t\">"
                        + Gml.multiSurface("veg:lod2Geometry", Gml.polygon("p", "0 0 0 1 0 0 0 1 2 0 0 0"))
                        + "</veg:SolitaryVegetationObject>")));
        LoadResult result =
                load(Gml.two(planted("here", "tree.gml", "100 200 5") + planted("none", "../tree.gml", "1 1 1")));
        assertThat(object(result, "here").bounds()).isEqualTo(new Bounds(100, 200, 5, 101, 201, 7));
        assertThat(object(result, "none").bounds().isEmpty()).isTrue();
        assertThat(Loading.codes(result)).contains("IMPLICIT_FOREIGN");
    }

    private static String planted(String id, String library, String place) {
        return Gml.member("""
                <veg:SolitaryVegetationObject gml:id="%s"><veg:lod2ImplicitRepresentation><core:ImplicitGeometry>
                <core:libraryObject>%s</core:libraryObject><core:referencePoint><gml:Point><gml:pos>%s</gml:pos></gml:Point>
                </core:referencePoint></core:ImplicitGeometry></veg:lod2ImplicitRepresentation></veg:SolitaryVegetationObject>""".formatted(id, library, place));
    }

    @Test
    void solidsOfAMultiSolidStayApart() throws Exception {
        String solid = "<gml:solidMember><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember>%s"
                + "</gml:surfaceMember></gml:CompositeSurface></gml:exterior></gml:Solid></gml:solidMember>";
        LoadResult result = load(Gml.two(Gml.building(
                "b",
                "<bldg:lod1Solid><gml:MultiSolid>" + solid.formatted(Gml.polygon("p", TRIANGLE))
                        + solid.formatted(Gml.polygon("q", TRIANGLE)) + "</gml:MultiSolid></bldg:lod1Solid>")));
        Tile tile = object(result, "b").tile();
        assertThat(tile.geometryEnd(0) - tile.geometryStart(0)).isEqualTo(2);
        assertThat(List.of(tile.type(0), tile.type(1))).containsOnly(GeometryType.SOLID);
    }

    @Test
    void aLinkIntoAnotherFileIsNotTakenForOneOfOurs() throws Exception {
        LoadResult result = load(Gml.two(Gml.building(
                "b",
                Gml.multiSurface("bldg:lod2MultiSurface", Gml.polygon("p", TRIANGLE))
                        + "<bldg:lod1MultiSurface><gml:MultiSurface><gml:surfaceMember xlink:href=\"other.gml#p\"/>"
                        + "</gml:MultiSurface></bldg:lod1MultiSurface>")));
        assertThat(Loading.codes(result)).contains("XLINK_DANGLING");
        assertThat(object(result, "b").lods()).containsExactly(20);
    }

    @Test
    void versionsAreCountedAsLeftOut() throws Exception {
        LoadResult result = load("""
                <CityModel xmlns="http://www.opengis.net/citygml/3.0" xmlns:bldg="http://www.opengis.net/citygml/building/3.0"
                  xmlns:vers="http://www.opengis.net/citygml/versioning/3.0" xmlns:gml="http://www.opengis.net/gml/3.2">
                <cityObjectMember><bldg:Building gml:id="b"/></cityObjectMember>
                <versionMember><vers:Version gml:id="v"/></versionMember></CityModel>""");
        SourceReport report = result.reports().getFirst();
        assertThat(report.features()).isEqualTo(2);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.leftOut().values()).containsExactly(1L);
    }

    @Test
    void whatIsReadOnceMoreInOnePieceIsNotCountedTwice() throws Exception {
        // Large enough to be read in parts; the last of them breaks off, so that the rest is read again.
        StringBuilder text = new StringBuilder("""
                <CityModel xmlns="http://www.opengis.net/citygml/3.0" xmlns:bldg="http://www.opengis.net/citygml/building/3.0"
                  xmlns:vers="http://www.opengis.net/citygml/versioning/3.0" xmlns:gml="http://www.opengis.net/gml/3.2">
                """);
        String filler = "<gml:description>" + "x".repeat(900) + "</gml:description>";
        for (int i = 0; i < 2_000; i++) {
            text.append("<cityObjectMember><bldg:Building gml:id=\"b%d\">%s</bldg:Building></cityObjectMember>\n"
                    .formatted(i, filler));
            if (i % 500 == 499) {
                text.append("<versionMember><vers:Version gml:id=\"v%d\"/></versionMember>\n".formatted(i));
            }
        }
        text.append("<cityObjectMember><bldg:Building gml:id=\"broken\"><bldg:oops>");
        SourceReport report = load(text.toString()).reports().getFirst();
        assertThat(report.imported()).isEqualTo(2_000);
        assertThat(report.leftOut().get("tells of the city's versions")).isEqualTo(4);
        assertThat(report.leftOut().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(report.features() - report.imported());
        assertThat(report.features()).isEqualTo(2_005);
    }

    @Test
    void membersOfAGroupAreNamedInIt() throws Exception {
        LoadResult result = load(
                Gml.two(
                        Gml.building("b", "")
                                + Gml.member(
                                        "<grp:CityObjectGroup gml:id=\"g\"><grp:groupMember xlink:href=\"#b\"/></grp:CityObjectGroup>")));
        assertThat(object(result, "g").text("groupMember")).isEqualTo("b");
    }

    @Test
    void eachMemberIsMovedFromItsOwnCrs() throws Exception {
        // Zone 32 has its central meridian, of easting 500000, at 9 degrees.
        String there = Gml.polygon("p", TRIANGLE)
                .replace("<gml:Polygon", "<gml:Polygon srsName=\"EPSG:4326\"")
                .replace(TRIANGLE, "48 9 0 48.0001 9 0 48 9.0001 2 48 9 0");
        LoadResult result = load(Gml.two(Gml.building(
                        "here",
                        Gml.multiSurface(
                                "bldg:lod1MultiSurface",
                                Gml.polygon(
                                        "q", "500000 5316000 0 500010 5316000 0 500000 5316010 2 500000 5316000 0")))
                + Gml.building("there", Gml.multiSurface("bldg:lod1MultiSurface", there))));
        City city = result.city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:25832");
        assertThat(object(result, "there").bounds().minX()).isCloseTo(500_000, within(0.01));
        assertThat(object(result, "there").bounds().minY()).isCloseTo(5_316_300, within(300.0));
        assertThat(object(result, "here").bounds().minX()).isEqualTo(500_000);
    }

    @Test
    void packedFilesAreReadLikePlainOnes() throws Exception {
        String xml = Gml.two(Gml.building("b", Gml.multiSurface("bldg:lod1MultiSurface", Gml.polygon("p", TRIANGLE))));
        Path gz = folder.resolve("a.gml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(xml.getBytes());
        }
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("udx/one.gml", "udx/two.gml")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(xml.replace("\"b\"", "\"" + name + "\"").getBytes());
            }
        }
        assertThat(Loading.load(gz).city().objectCount()).isEqualTo(1);
        assertThat(Loading.load(zip).city().objects().map(CityObject::id))
                .containsExactlyInAnyOrder("udx/one.gml", "udx/two.gml");
    }
}
