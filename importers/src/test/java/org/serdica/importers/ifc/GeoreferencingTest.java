package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.Reading;

class GeoreferencingTest {
    private static final double[] AT_ORIGIN = {1, 2, 0};
    private final Reading reading = Reading.glance(InputFile.of(Path.of("house.ifc")));

    private Georeference place(String data, double metres, double[] sample) {
        StepFile file = Step.file(data);
        return new Georeferencing(metres, sample, reading)
                .of(MapConversion.find(file), SitePlace.find(file, new Placements(file)));
    }

    private List<String> codes() {
        return reading.report("IFC").findings().stream().map(Finding::code).toList();
    }

    private static void assertMaps(Georeference place, double[] from, double x, double y, double z) {
        double[] p = from.clone();
        place.toMap().applyTo(p);
        assertThat(p).containsExactly(new double[] {x, y, z}, within(1e-6));
    }

    private static String conversion(String numbers, String unit) {
        return "#1=IFCMAPCONVERSION($,#2,%s);#2=IFCPROJECTEDCRS('EPSG:32635',$,$,$,$,$,%s);#3=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);"
                .formatted(numbers, unit);
    }

    @Test
    void aConversionTurnsByItsAxisAndScales() {
        Georeference place = place(conversion("322000.,4730000.,550.,0.,1.,0.001", "#3"), 0.001, AT_ORIGIN);

        assertThat(place.crs()).isEqualTo("EPSG:32635");
        assertMaps(place, new double[] {1000, 0, 2000}, 322000, 4730001, 552);
        assertMaps(place, new double[] {0, 1000, 0}, 321999, 4730000, 550);
    }

    @Test
    void aScaleThatIsMissingFollowsFromTheUnits() {
        assertMaps(
                place(conversion("322000.,4730000.,550.,$,$,$", "#3"), 0.001, AT_ORIGIN),
                new double[] {1000, 0, 0},
                322001,
                4730000,
                550);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aScaleThatForgetsTheUnitIsPutRightAndSaidSo() {
        assertMaps(
                place(conversion("322000.,4730000.,550.,$,$,1.", "#3"), 0.001, AT_ORIGIN),
                new double[] {1000, 0, 0},
                322001,
                4730000,
                550);
        assertThat(codes()).containsExactly("GEOREF_SCALE");
    }

    @Test
    void eastingsInMillimetresAreKnownByTheirSize() {
        assertMaps(
                place(conversion("322000000.,4730000000.,550000.,$,$,$", "$"), 0.001, AT_ORIGIN),
                new double[] {1000, 0, 0},
                322001,
                4730000,
                550);
    }

    @Test
    void coordinatesThatAreTheMapsAlreadyAreNotMovedAgain() {
        double[] there = {322010, 4730010, 551};
        Georeference place = place(conversion("322000.,4730000.,550.,$,$,$", "#3"), 1, there);

        assertMaps(place, there, 322010, 4730010, 551);
        assertThat(place.crs()).isEqualTo("EPSG:32635");
        assertThat(codes()).containsExactly("GEOREF_DONE_BEFORE");
    }

    @Test
    void aRigidOperationOnlyMoves() {
        Georeference place = place(
                "#1=IFCRIGIDOPERATION($,#2,IFCLENGTHMEASURE(322000.),IFCLENGTHMEASURE(4730000.),550.);"
                        + "#2=IFCPROJECTEDCRS('WGS 84 / UTM zone 35N',$,$,$,$,$,$);",
                1,
                AT_ORIGIN);

        assertThat(place.crs()).isEqualTo("EPSG:32635");
        assertMaps(place, new double[] {1, 2, 3}, 322001, 4730002, 553);
    }

    @Test
    void propertySetsStandInForTheConversionInIfc2x3() {
        Georeference place = place("""
                #1=IFCPROPERTYSET('x',$,'ePset_MapConversion',$,(#2,#3,#4));
                #2=IFCPROPERTYSINGLEVALUE('Eastings',$,IFCLENGTHMEASURE(322000.),$);
                #3=IFCPROPERTYSINGLEVALUE('Northings',$,IFCLENGTHMEASURE(4730000.),$);
                #4=IFCPROPERTYSINGLEVALUE('OrthogonalHeight',$,IFCLENGTHMEASURE(550.),$);
                #5=IFCPROPERTYSET('y',$,'ePset_ProjectedCRS',$,(#6));
                #6=IFCPROPERTYSINGLEVALUE('Name',$,IFCLABEL('EPSG:7801'),$);
                """, 0.001, AT_ORIGIN);

        assertThat(place.crs()).isEqualTo("EPSG:7801");
        assertMaps(place, new double[] {1000, 0, 0}, 322001, 4730000, 550);
    }

    private static String site(String latitude, String longitude, String elevation) {
        return "#1=IFCSITE('s',$,$,$,$,#2,$,$,$,%s,%s,%s,$,$);#2=IFCLOCALPLACEMENT($,#3);#3=IFCAXIS2PLACEMENT3D(#4,$,$);"
                        .formatted(latitude, longitude, elevation)
                + "#4=IFCCARTESIANPOINT((100.,200.,5.));";
    }

    @Test
    void theSitesOriginLiesAtItsLatitudeAndLongitude() {
        Georeference place = place(site("(42,41,51,0)", "(23,19,19,500000)", "550."), 1, new double[] {110, 210, 5});

        assertThat(place.crs()).isEqualTo("EPSG:32634");
        double[] origin = Crs.fromDegrees("EPSG:32634")
                .orElseThrow()
                .point(23 + 19 / 60.0 + 19.5 / 3600, 42 + 41 / 60.0 + 51 / 3600.0);
        assertMaps(place, new double[] {100, 200, 5}, origin[0], origin[1], 550);
    }

    @Test
    void southAndWestAreNegativeInEveryPart() {
        Georeference place = place(site("(-33,-51,-31)", "(-70,-39,-1)", "$"), 1, new double[] {100, 200, 5});

        assertThat(place.crs()).isEqualTo("EPSG:32719");
        double[] p = {100, 200, 5};
        place.toMap().applyTo(p);
        double[] lonLat = Crs.toDegrees("EPSG:32719").orElseThrow().point(p[0], p[1]);
        assertThat(lonLat[0]).isCloseTo(-(70 + 39 / 60.0 + 1 / 3600.0), within(1e-7));
        assertThat(lonLat[1]).isCloseTo(-(33 + 51 / 60.0 + 31 / 3600.0), within(1e-7));
    }

    /** True north along the project's x axis: what is ahead in x is north, and what is ahead in y is west. */
    @Test
    void trueNorthTurnsTheProject() {
        Georeference place = place(
                site("(42,0,0)", "(21,0,0)", "$")
                        + "#8=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,$,#9);#9=IFCDIRECTION((1.,0.));",
                1,
                new double[] {100, 200, 0});
        double[] p = {100, 200, 0, 110, 200, 0, 100, 210, 0};
        place.toMap().applyTo(p);

        // 21 degrees east is the middle of zone 34: grid north is true north there.
        assertThat(p[4] - p[1]).isCloseTo(10, within(1e-6));
        assertThat(p[6] - p[0]).isCloseTo(-10, within(1e-6));
    }

    @Test
    void aSpotInTheSeaIsNoPlace() {
        assertThat(place(site("(0,0,0)", "(0,0,0)", "$"), 1, AT_ORIGIN).crs()).isEmpty();
        assertThat(codes()).containsExactly("GEOREF_MISSING");
    }

    @Test
    void coordinatesOfAnUnknownMapAreBroughtToTheSite() {
        double[] sample = {3_500_000, 5_400_000, 0};
        Georeference place = place(site("(42,0,0)", "(21,0,0)", "$"), 1, sample);

        double[] origin = Crs.fromDegrees("EPSG:32634").orElseThrow().point(21, 42);
        assertMaps(place, new double[] {3_500_001, 5_400_000, 0}, origin[0] + 1, origin[1], 0);
        assertThat(codes()).containsExactly("GEOREF_APPROXIMATE");
    }
}
