package org.serdica.model.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.roof.RoofDirection;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.ObjectCheck;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.Measures;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightRaster;

class MassingTest {
    private static final Terrain NO_TERRAIN = Terrain.NONE;
    private static final double[] RECTANGLE = {0, 0, 10, 0, 10, 6, 0, 6};
    private static final double[] L = {0, 0, 10, 0, 10, 4, 4, 4, 4, 10, 0, 10};

    private static Massing build(Polygon footprint, RoofForm roof) {
        BuildingForm form =
                new BuildingForm(footprint, new Base.OnTerrain(Base.Reference.LOWEST, 550), new Eaves.Metres(6), roof);
        return Massing.of("house", form, Map.of(), NO_TERRAIN);
    }

    private static void assertSound(Massing m) {
        assertThat(new ObjectCheck(CheckSettings.DEFAULTS).check(m.object())).isEmpty();
    }

    /** Walls of 6 m and a roof of 3 m over 10 m by 6 m: what the roof holds is worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "FLAT, 0",
        "GABLED, 90",
        "HIPPED, 72",
        "SHED, 90",
        "PYRAMIDAL, 60",
        "SALTBOX, 90",
        "BUTTERFLY, 90",
        "GAMBREL, 108"
    })
    void roofsOnARectangleHoldTheirVolume(RoofShape shape, double roofM3) {
        Massing m = build(Plots.at(RECTANGLE), RoofForm.ofHeight(shape, 3));

        assertThat(m.roofAsAsked()).isTrue();
        assertThat(m.volumeM3()).isEqualTo(360 + roofM3, within(0.1));
        assertSound(m);
    }

    /** Up to 0.3 of the way in the roof rises 0.7 of its height: (10-2t)(6-2t) integrated over the two slopes. */
    @Test
    void aMansardIsSteepBelowItsBreakAndFlatAbove() {
        // The integral is 60t - 16t^2 + 4/3 t^3: up to t = 0.9 in 2.1 m of height, from there to t = 3 in 0.9 m.
        double low = 2.1 / 0.9 * (60 * 0.9 - 16 * 0.81 + 4.0 / 3 * 0.729);
        double high = 0.9 / 2.1 * (60 * 2.1 - 16 * (9 - 0.81) + 4.0 / 3 * (27 - 0.729));
        Massing m = build(Plots.at(RECTANGLE), RoofForm.ofHeight(RoofShape.MANSARD, 3));

        assertThat(m.volumeM3()).isEqualTo(360 + low + high, within(0.1));
        assertSound(m);
    }

    @Test
    void thePitchGivesTheRidge() {
        Massing m = build(Plots.at(RECTANGLE), RoofForm.ofPitch(RoofShape.GABLED, 45));

        assertThat(m.ridgeM() - m.eavesM()).isEqualTo(3, within(1e-6));
        assertThat(m.heightM()).isEqualTo(9, within(1e-6));
        assertThat(m.object().attributes())
                .containsEntry("measuredHeight", AttributeValue.of(9.0))
                .containsEntry("storeysAboveGround", AttributeValue.of(2L))
                .containsEntry("roofType", AttributeValue.of("gable"));
    }

    @Test
    void theRidgeRunsWhereItIsTold() {
        RoofForm eastWest = RoofForm.ofHeight(RoofShape.GABLED, 3).with(RoofDirection.Down.ofRidge(90));
        RoofForm northSouth = RoofForm.ofHeight(RoofShape.GABLED, 3).with(RoofDirection.Down.ofRidge(0));

        assertThat(roofAzimuths(build(Plots.at(RECTANGLE), eastWest))).contains(0.0, 180.0);
        assertThat(roofAzimuths(build(Plots.at(RECTANGLE), northSouth))).contains(90.0, 270.0);
    }

    private static double[] roofAzimuths(Massing m) {
        return measures(m).surfaces().stream()
                .filter(s -> s.kind() == SurfaceKind.ROOF)
                .mapToDouble(s -> Math.rint(s.azimuthDeg()) % 360)
                .toArray();
    }

    private static Measures measures(Massing m) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(m.object());
        return Measures.of(builder.build().find("house").orElseThrow());
    }

    /** The roof: (20-2t)^2 - (8+2t)^2 from t = 0 to 3 is 336 - 112t, summed up 504. */
    @Test
    void aCourtyardIsLeftOpen() {
        Polygon square =
                Plots.withHole(new double[] {0, 0, 20, 0, 20, 20, 0, 20}, new double[] {6, 6, 14, 6, 14, 14, 6, 14});
        Massing m = build(square, RoofForm.ofHeight(RoofShape.HIPPED, 3));

        assertThat(m.volumeM3()).isEqualTo(336 * 6 + 504, within(0.1));
        assertThat(measures(m).footprintAreaM2()).isEqualTo(336, within(0.01));
    }

    @Test
    void whatTheCityMeasuresIsWhatTheFormSays() {
        Massing m = build(Plots.at(L), RoofForm.ofHeight(RoofShape.GABLED, 2));
        Measures measures = measures(m);

        assertThat(measures.volumeBasis()).isEqualTo(Measures.VolumeBasis.CLOSED_SHELL);
        assertThat(measures.volumeM3()).isEqualTo(m.volumeM3(), within(0.1));
        assertThat(measures.heightM()).isEqualTo(8, within(1e-3));
        assertThat(measures.areaM2(SurfaceKind.GROUND)).isEqualTo(64, within(1e-3));
    }

    /** Ground that rises 1 m in 10 to the east. */
    @Test
    void wallsGoDownToTheLowestGround() {
        float[] z = new float[41 * 41];
        for (int i = 0; i < z.length; i++) {
            z[i] = 550 + (i % 41 - 20) * 0.1f;
        }
        Terrain slope = new Terrain(new HeightRaster(Plots.E - 20, Plots.N - 20, 1, 41, 41, z));
        BuildingForm form = new BuildingForm(Plots.at(RECTANGLE), Base.LOWEST, new Eaves.Storeys(2, 3), RoofForm.FLAT);

        Massing lowest = Massing.of("house", form, Map.of(), slope);
        assertThat(lowest.bottomM()).isEqualTo(550, within(1e-3));
        assertThat(lowest.ground().highestM()).isEqualTo(551, within(0.01));
        assertThat(lowest.ridgeM()).isEqualTo(556, within(1e-3));

        Massing highest =
                Massing.of("house", form.with(new Base.OnTerrain(Base.Reference.HIGHEST, 0)), Map.of(), slope);
        assertThat(highest.bottomM()).isEqualTo(550, within(1e-3));
        assertThat(highest.ridgeM()).isEqualTo(557, within(0.01));

        Massing mean = Massing.of("house", form.with(new Base.OnTerrain(Base.Reference.MEAN, 0)), Map.of(), slope);
        assertThat(mean.floorM()).isEqualTo(550.5, within(0.02));
    }

    private static Map<String, Polygon> awkward() {
        Map<String, Polygon> all = new LinkedHashMap<>();
        all.put("rectangle", Plots.at(RECTANGLE));
        all.put("clockwise", Plots.at(0, 6, 10, 6, 10, 0, 0, 0));
        all.put("triangle", Plots.at(0, 0, 12, 0, 3, 9));
        all.put("quadrangle without right angles", Plots.at(0, 0, 14, 1, 12, 8, -2, 6));
        all.put("L", Plots.at(L));
        all.put("L of unequal wings", Plots.at(0, 0, 20, 0, 20, 7, 4, 7, 4, 18, 0, 18));
        all.put("U", Plots.at(0, 0, 20, 0, 20, 15, 14, 15, 14, 6, 6, 6, 6, 15, 0, 15));
        all.put("T", Plots.at(0, 0, 18, 0, 18, 6, 12, 6, 12, 14, 6, 14, 6, 6, 0, 6));
        all.put("plus", Plots.at(5, 0, 10, 0, 10, 5, 15, 5, 15, 10, 10, 10, 10, 15, 5, 15, 5, 10, 0, 10, 0, 5, 5, 5));
        all.put("Z", Plots.at(0, 0, 10, 0, 10, 8, 18, 8, 18, 14, 6, 14, 6, 6, 0, 6));
        all.put("comb", Plots.at(0, 0, 25, 0, 25, 12, 21, 12, 21, 5, 15, 5, 15, 12, 11, 12, 11, 5, 4, 5, 4, 12, 0, 12));
        all.put(
                "courtyard",
                Plots.withHole(new double[] {0, 0, 20, 0, 20, 20, 0, 20}, new double[] {6, 6, 14, 6, 14, 14, 6, 14}));
        all.put(
                "courtyard out of the middle",
                Plots.withHole(new double[] {0, 0, 30, 2, 28, 22, -2, 20}, new double[] {5, 6, 12, 5, 14, 13, 6, 15}));
        all.put(
                "two courtyards",
                Plots.withHole(
                        new double[] {0, 0, 40, 0, 40, 20, 0, 20},
                        new double[] {6, 6, 16, 6, 16, 14, 6, 14},
                        new double[] {24, 6, 34, 6, 34, 14, 24, 14}));
        all.put("a corner that hardly is one", Plots.at(0, 0, 5, 0.001, 10, 0, 10, 6, 5, 6.003, 0, 6));
        all.put("corners on straight walls", Plots.at(0, 0, 4, 0, 10, 0, 10, 3, 10, 6, 0, 6));
        all.put("a jog of a centimetre", Plots.at(0, 0, 10, 0, 10, 6, 5, 6, 5, 6.01, 0, 6.01));
        all.put("a strip of twenty centimetres", Plots.at(0, 0, 30, 0, 30, 0.2, 0, 0.2));
        all.put("a needle", Plots.at(0, 0, 25, 0.4, 0, 0.8));
        all.put("a bay", Plots.at(0, 0, 4, 0, 4.5, -0.8, 6.5, -0.8, 7, 0, 12, 0, 12, 8, 0, 8));
        all.put("a rounded end", Plots.apse(24));
        all.put("a circle of 64 corners", Plots.regular(64, 8));
        all.put("a circle of 200 corners", Plots.regular(200, 25));
        all.put("skyline", Plots.randomSkyline(new Random(4), 8));
        return all;
    }

    static Stream<Arguments> everyShapeOnEveryFootprint() {
        return awkward().entrySet().stream()
                .flatMap(e -> Stream.of(RoofShape.values()).map(s -> Arguments.of(e.getKey(), s, e.getValue())));
    }

    @ParameterizedTest(name = "{1} over {0}")
    @MethodSource
    void everyShapeOnEveryFootprint(String name, RoofShape shape, Polygon footprint) {
        Massing m = build(footprint, RoofForm.ofPitch(shape, 35));

        assertSound(m);
        assertThat(m.roofAsAsked()).as("roof as asked").isTrue();
        assertThat(m.volumeM3()).isGreaterThanOrEqualTo(footprint.getArea() * 6 * 0.99);
    }

    @ParameterizedTest
    @EnumSource(RoofShape.class)
    void everyShapeStandsOnRandomFootprints(RoofShape shape) {
        Random dice = new Random(11);
        int asAsked = 0;
        for (int i = 0; i < 60; i++) {
            Polygon p = i % 2 == 0
                    ? Plots.random(dice, 3 + dice.nextInt(14))
                    : Plots.randomSkyline(dice, 1 + dice.nextInt(7));
            Massing m = build(p, RoofForm.ofHeight(shape, 3));
            assertSound(m);
            assertThat(m.volumeM3()).isBetween(p.getArea() * 5.99, p.getArea() * 9.01);
            asAsked += m.roofAsAsked() ? 1 : 0;
        }
        assertThat(asAsked).isGreaterThan(57);
    }

    @Test
    void aFootprintThatCrossesItselfIsRefused() {
        assertThatThrownBy(() -> Plots.at(0, 0, 10, 6, 10, 0, 0, 8))
                .isInstanceOfSatisfying(FormRefused.class, e -> assertThat(e.reason())
                        .isEqualTo(FormRefused.Reason.FOOTPRINT_CROSSES_ITSELF));
    }

    @Test
    void aFootprintWithoutAreaIsRefused() {
        assertThatThrownBy(() -> Plots.at(0, 0, 10, 0, 5, 0.001)).isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> Plots.at(0, 0, Double.NaN, 0, 5, 5)).isInstanceOf(FormRefused.class);
    }
}
