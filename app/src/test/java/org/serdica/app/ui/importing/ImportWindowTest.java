package org.serdica.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.ui.WindowBench;
import org.serdica.app.ui.WindowTest;
import org.serdica.app.ui.notice.Notice;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/**
 * The import as a person uses it. The city that is open is one house at 500050 east and 4982950 north in UTM zone 34,
 * 50 m from the zone's middle meridian at 45 degrees north: there an easting is 500000, and a northing is 0.9996 times
 * the 4,984,944.378 m from the equator to 45 degrees, which is 4982950.40.
 */
@NullUnmarked
class ImportWindowTest extends WindowTest {
    private static final double CM = 0.01;

    @BeforeEach
    void open() throws IOException {
        bench = WindowBench.openFiles(config(), copy("house.gml", folder));
        FxThread.until(
                () -> !bench.window.opener().openedProperty().get().reports().isEmpty());
    }

    private static Path copy(String name, Path to) throws IOException {
        try (InputStream in = Objects.requireNonNull(ImportWindowTest.class.getResourceAsStream(name))) {
            Path file = to.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void ask(Path... files) {
        FxThread.run(() -> bench.window.imports().ask(List.of(files)));
        awaitLook();
    }

    private void awaitLook() {
        FxThread.until(() -> {
            Button go = (Button) bench.window.root().lookup("#import-go");
            return go != null
                    && !bench.window.root().lookup("#import-stop").getParent().isVisible();
        });
    }

    private void type(String id, String text) {
        FxThread.run(() -> ((TextField) bench.window.root().lookup("#" + id)).setText(text));
    }

    private void importNow(int objects) {
        FxThread.until(() -> !((Button) bench.window.root().lookup("#import-go")).isDisabled());
        bench.click("import-go");
        FxThread.until(() -> bench.scene.city().objectCount() == objects);
    }

    private CityObject object(ObjectKind kind, double nearEast) {
        return bench.scene
                .city()
                .objects()
                .filter(o -> o.kind() == kind && Math.abs(o.bounds().minX() - nearEast) < 5)
                .findFirst()
                .orElseThrow();
    }

    private List<String> notices() {
        return FxThread.call(
                () -> bench.window.notices().list().stream().map(Notice::text).toList());
    }

    private void follow(String notice) {
        FxThread.until(() -> notices().stream().anyMatch(n -> n.contains(notice)));
        FxThread.run(() -> bench.window.notices().list().stream()
                .filter(n -> n.text().contains(notice))
                .findFirst()
                .orElseThrow()
                .links()
                .getLast()
                .does()
                .run());
        awaitLook();
    }

    @Test
    void cityGmlIfcAndOsmComeInTogetherAndLieWhereTheyAre() throws IOException {
        Path gml = write(
                "second.gml",
                Files.readString(copy("house.gml", folder))
                        .replace("gml:id=\"house\"", "gml:id=\"second\"")
                        .replace("500050 ", "500070 ")
                        .replace("500060 ", "500080 "));
        bench.press("Shortcut+Shift+I");
        ask(gml, copy("hall.ifc", folder), copy("corner.osm", folder));
        assertThat(bench.text("import-summary")).startsWith("3 of 3");
        assertThat(bench.isOn("import-into")).isTrue();
        int hall = 3;
        importNow(1 + 1 + hall + 1);

        City city = bench.scene.city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:32634");
        assertThat(city.find("house").orElseThrow().bounds())
                .isEqualTo(new Bounds(500_050, 4_982_950, 100, 500_060, 4_982_960, 109));
        assertThat(city.find("second").orElseThrow().bounds())
                .isEqualTo(new Bounds(500_070, 4_982_950, 100, 500_080, 4_982_960, 109));
        Bounds ifc = object(ObjectKind.BUILDING, 500_100).bounds();
        assertThat(ifc).isEqualTo(new Bounds(500_100, 4_982_950, 100, 500_120, 4_982_960, 106));
        Bounds osm = object(ObjectKind.BUILDING, 500_000).bounds();
        assertThat(osm.minX()).isCloseTo(500_000, within(CM));
        assertThat(osm.minY()).isCloseTo(4_982_950.40, within(CM));
        assertThat(osm.height()).isCloseTo(12, within(CM));
        FxThread.until(() -> bench.view.pick(bench.view.getWidth() / 2, bench.view.getHeight() / 2) != null);
        assertThat(bench.window.opener().openedProperty().get().reports()).hasSize(4);
        assertThat(bench.isShown("sheet")).isFalse();
    }

    @Test
    void cancelLeavesTheCityAsItWas() throws IOException {
        City before = bench.scene.city();
        ask(copy("hall.ifc", folder));
        bench.press("Esc");
        assertThat(bench.isShown("sheet")).isFalse();
        assertThat(bench.scene.city()).isSameAs(before);
    }

    @Test
    void classesBoxAndConditionNarrowWhatComesIn() throws IOException {
        Path mixed = write("mixed.csv", """
                id,class,x,y,z,height
                t1,SolitaryVegetationObject,500030,4982950,100,4
                t2,SolitaryVegetationObject,500031,4982950,100,14
                t3,SolitaryVegetationObject,500530,4982950,100,14
                s1,Sensor,500032,4982950,103,
                """);
        ask(mixed);
        assertThat(bench.text("import-summary")).startsWith("4 of 4");
        FxThread.run(() -> ((CheckBox) bench.window.root().lookup("#import-class-Sensor")).fire());
        assertThat(bench.text("import-summary")).startsWith("3 of 4");
        bench.click("import-box-shown");
        assertThat(FxThread.call(() -> ((TextField) bench.window.root().lookup("#import-box-0")).getText()))
                .as("the house is in the middle of the view")
                .startsWith("500");
        String[] box = {"500000", "4982900", "500100", "4983000"};
        for (int i = 0; i < 4; i++) {
            type("import-box-" + i, box[i]);
        }
        assertThat(bench.text("import-summary")).startsWith("2 of 4");
        type("import-filter", "height > ");
        assertThat(bench.isShown("import-filter-message")).isTrue();
        assertThat(FxThread.call(() -> bench.window.root().lookup("#import-go").isDisabled()))
                .isTrue();
        type("import-filter", "height > 10");
        assertThat(bench.isShown("import-filter-message")).isFalse();
        FxThread.until(() -> bench.text("import-summary").startsWith("1 of 4"));
        importNow(2);
        assertThat(bench.scene.city().find("t2")).isPresent();
        assertThat(bench.window
                        .opener()
                        .openedProperty()
                        .get()
                        .reports()
                        .getLast()
                        .leftOut())
                .containsEntry("left out by choice", 3L);
    }

    @Test
    void aFileThatNamesNoCrsIsOpenedAndAskedAbout() throws IOException {
        Path trees = write("trees.csv", "id,class,x,y,z\nt1,SolitaryVegetationObject,500030,4982950,100\n");
        FxThread.run(() -> bench.window.open(List.of(trees)));
        FxThread.until(() -> bench.scene.city().find("t1").isPresent());
        assertThat(bench.scene.city().frame().crs()).isEqualTo("LOCAL");
        follow("Where does trees.csv lie?");
        assertThat(bench.text("import-question")).contains("does not say where");
        bench.click("import-as-new");
        awaitLook();
        type("import-crs", "UTM zone 34N WGS 84");
        type("import-crs", "32634");
        FxThread.run(() -> {
            TextField field = (TextField) bench.window.root().lookup("#import-crs");
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        FxThread.until(() -> ((ListView<?>) bench.window.root().lookup("#import-files"))
                .getItems().stream().map(FileRow.class::cast).allMatch(r -> r.known()
                        .map(f -> f.report().crs().equals("EPSG:32634"))
                        .orElse(false)));
        bench.click("import-go");
        FxThread.until(() -> bench.scene.city().frame().crs().equals("EPSG:32634"));
        assertThat(bench.scene.city().find("t1").orElseThrow().bounds().minX()).isEqualTo(500_030);
    }

    @Test
    void aFarFileIsExplainedBeforeAndAfter() throws IOException {
        City before = bench.scene.city();
        Path far = write("far.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32635"}},"features":[
                {"type":"Feature","properties":{"id":"far","class":"SolitaryVegetationObject"},
                 "geometry":{"type":"Point","coordinates":[500030,4982950,100]}}]}
                """);
        ask(far);
        assertThat(bench.text("import-question")).contains("far.geojson lies", "wrong zone", "EPSG:32634");
        importNow(2);
        assertThat(bench.scene.city()).isNotSameAs(before);
        // What is said afterwards can be taken up: the city is as it was, and the page asks.
        follow("away from the city");
        assertThat(bench.scene.city()).isSameAs(before);
        FxThread.run(() -> bench.window.root().lookupAll(".chip").stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        awaitLook();
        importNow(2);
        assertThat(bench.scene.city().find("far").orElseThrow().bounds().minX()).isCloseTo(500_030, within(CM));
    }

    @Test
    void filesFarApartAreSeenWhereMostLiesAndTheQuestionIsAboutTheFarOne() throws IOException {
        Path far = write("far.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32634"}},"features":[
                {"type":"Feature","properties":{"id":"far","class":"SolitaryVegetationObject"},
                 "geometry":{"type":"Point","coordinates":[700030,4982950,100]}}]}
                """);
        Path near = copy("house.gml", folder);
        FxThread.run(() -> bench.window.open(List.of(near, far)));
        FxThread.until(() -> notices().stream().anyMatch(n -> n.contains("away from the city")));
        assertThat(bench.scene.cameraProperty().get().x()).isBetween(499_000.0, 501_000.0);
        follow("away from the city");
        assertThat(bench.text("import-question")).contains("far.geojson lies");
        // All of it is in the open city: it is opened anew, not twice.
        assertThat(bench.isOn("import-into")).isFalse();
    }

    @Test
    void heightsThatDoNotFitAreExplainedAndShiftedOnRequest() throws IOException {
        double foot = bench.scene.city().find("house").orElseThrow().bounds().minZ();
        Path trees = write("trees.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32634"}},"features":[
                {"type":"Feature","properties":{"id":"high","class":"SolitaryVegetationObject"},
                 "geometry":{"type":"Point","coordinates":[500030,4982950,%s]}}]}
                """.formatted(foot + 345));
        ask(trees);
        assertThat(bench.text("import-heights").replace('\u202f', ' '))
                .contains("345 m above the buildings around (1 object)");
        bench.click("import-heights-1");
        importNow(2);
        assertThat(bench.scene.city().find("high").orElseThrow().bounds().minZ())
                .isCloseTo(foot, within(CM));
        assertThat(notices()).noneMatch(n -> n.contains("do not fit"));
    }

    @Test
    void aDamagedFileIsToldFromTheOthersInTheList() throws IOException {
        Path whole = copy("house.gml", folder);
        Path half = write("half.gml", Files.readString(whole).substring(0, 900));
        ask(copy("corner.osm", folder), half);
        assertThat(bench.texts("import-files"))
                .anySatisfy(text -> assertThat(text).contains("half.gml").endsWith("left out."));
    }

    @Test
    void columnsAreMappedByHand() throws IOException {
        Path houses = write("houses.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32634"}},"features":[
                {"type":"Feature","properties":{"NR":"A7","TRAUFE":17.5,"BAUJAHR":1931},"geometry":{"type":"Polygon","coordinates":
                [[[500010,4982900],[500020,4982900],[500020,4982910],[500010,4982910],[500010,4982900]]]}}]}
                """);
        ask(houses);
        assertThat(role("year").getValue()).isEqualTo("BAUJAHR");
        assertThat(role("height").getValue()).isEmpty();
        FxThread.run(() -> role("height").setValue("TRAUFE"));
        FxThread.run(() -> role("id").setValue("NR"));
        importNow(2);
        CityObject house = bench.scene.city().find("A7").orElseThrow();
        assertThat(house.bounds().height()).isCloseTo(17.5, within(CM));
        assertThat(house.number("yearOfConstruction")).isEqualTo(1931);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> role(String name) {
        return (ComboBox<String>) bench.window.root().lookup("#import-role-" + name);
    }

    @Test
    void aModelIsPlacedByTwoPointsOfWhichOneIsPickedInTheCity() throws IOException {
        ask(copy("unplaced.ifc", folder));
        assertThat(bench.text("import-question")).contains("point of its own");
        String[] points = {"0", "0", "0", "500200", "4982950", "100", "20", "0", "0", "", "", ""};
        for (int i = 0; i < points.length; i++) {
            type("import-point-" + i, points[i]);
        }
        FxThread.run(() -> ((Button) bench.window.root().lookup("#import-pick-2")).fire());
        assertThat(bench.isShown("sheet")).isFalse();
        FxThread.run(() -> bench.tools.navigator().top());
        FxThread.until(() -> !bench.tools.navigator().rig().movingProperty().get());
        bench.click(500_055, 4_982_955, 109);
        FxThread.until(() -> bench.isShown("sheet"));
        double east = Double.parseDouble(FxThread.call(() -> ((TextField) bench.node("import-point-9")).getText()));
        assertThat(east).isBetween(500_050.0, 500_060.0);
        String[] second = {"500200", "4982970", "100"};
        for (int i = 0; i < 3; i++) {
            type("import-point-" + (9 + i), second[i]);
        }
        awaitLook();
        assertThat(bench.text("import-fit")).contains("90");
        importNow(1 + 3);
        assertThat(object(ObjectKind.BUILDING, 500_190).bounds())
                .isEqualTo(new Bounds(500_190, 4_982_950, 100, 500_200, 4_982_970, 106));
    }
}
