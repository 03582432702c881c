package org.serdica.app.scene.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.LodChoice;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;

@NullUnmarked // its fields are set before each test
class CityViewTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private final SceneModel model = new SceneModel();
    private CityView view;
    private Stage stage;

    @BeforeEach
    void open() {
        FxThread.start();
        assumeTrue(FxThread.call(() -> Scene3DUnavailable.check().isEmpty()), "no 3D for JavaFX");
        FxThread.run(() -> {
            view = new CityView(model);
            stage = new Stage();
            stage.setScene(new Scene(view, WIDTH, HEIGHT));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        if (stage != null) {
            FxThread.run(stage::close);
        }
    }

    @Test
    void aBuildingStandsInTheMiddleOfThePicture() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        assertThat(middle()).isNotEqualTo(corner());
    }

    @Test
    void aCityOfTerrainAloneIsWaitedForAndShown() {
        City ground = City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0))
                .withTerrain(new Terrain(new HeightRaster(-100, -100, 100, 3, 3, new float[9])));
        show(ground);
        await(FxThread.call(view::settled));
        assertThat(view.firstPicture()).isDone();
    }

    @Test
    void aThemeColoursTheRoof() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        FxThread.run(() -> {
            model.colouringProperty().set(all(0xFF0000));
            model.cameraProperty().set(CameraPose.lookingAt(0, 0, 10, 40, 0, -89));
        });
        int rgb = middle();
        assertThat(rgb >> 16 & 0xFF).isGreaterThan(150);
        assertThat(rgb & 0xFFFF).isZero();
    }

    @Test
    void aSelectedBuildingHasTheAccentColour() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        int before = middle();
        FxThread.run(() -> model.selection().add("a"));
        int rgb = middle();
        assertThat(rgb).isNotEqualTo(before);
        assertThat(rgb & 0xFF).isGreaterThan((rgb >> 16 & 0xFF) + 50);
        FxThread.run(() -> model.selection().clear());
        assertThat(middle()).isEqualTo(before);
    }

    @Test
    void aHiddenLayerIsNeitherDrawnNorPicked() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        FxThread.run(() -> model.layer(Layer.BUILDINGS).visibleProperty().set(false));
        assertThat(middle()).isEqualTo(corner());
        assertThat(pickMiddle().flatMap(Hit::object)).isEmpty();
    }

    @Test
    void whatTheFilterLeavesOutIsNeitherDrawnNorPicked() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        FxThread.run(() ->
                model.filterProperty().set((tile, object) -> !tile.id(object).equals("a")));
        assertThat(middle()).isEqualTo(corner());
        assertThat(pickMiddle().flatMap(Hit::object)).isEmpty();
    }

    @Test
    void aTranslucentLayerLetsTheBackgroundThrough() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        int opaque = middle();
        FxThread.run(() -> {
            model.colouringProperty().set(all(0x000000));
            model.layer(Layer.BUILDINGS).opacityProperty().set(0.5);
        });
        int rgb = middle();
        assertThat(rgb).isNotEqualTo(opaque);
        // Black at one half over the background.
        assertThat((rgb >> 8 & 0xFF) / 255.0).isCloseTo((corner() >> 8 & 0xFF) / 255.0 / 2, within(0.04));
    }

    @Test
    void theLevelOfDetailThatIsChosenIsDrawnAlone() {
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        BoxCity.addBox(draft, Lod.ofWhole(1), -5, -5, 0, 10, 10, 4);
        BoxCity.addBox(draft, Lod.ofWhole(2), -5, -5, 0, 10, 10, 30);
        show(BoxCity.of(draft));
        FxThread.run(() -> model.cameraProperty().set(CameraPose.lookingAt(0, 0, 20, 90, 0, 0)));
        assertThat(middle()).isNotEqualTo(corner());
        FxThread.run(() -> model.lodProperty().set(LodChoice.LOD1));
        assertThat(middle()).isEqualTo(corner());
    }

    @Test
    void pickingFindsTheRoofUnderThePointer() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        FxThread.run(() -> model.cameraProperty().set(CameraPose.lookingAt(0, 0, 10, 40, 0, -90)));
        Hit hit = pickMiddle().orElseThrow();
        assertThat(hit.object().orElseThrow().id()).isEqualTo("a");
        assertThat(hit.distanceM()).isCloseTo(40, within(0.01));
        assertThat(hit.z()).isCloseTo(10, within(0.01));
    }

    @Test
    void aPlaceIsDrawnWhereTheRayToItStarts() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        Point2D p = FxThread.call(() -> view.project(3, 4, 5)).orElseThrow();
        double[] ray = FxThread.call(() -> view.ray(p.getX(), p.getY()));
        double t = (3 - ray[0]) / ray[3];
        assertThat(ray[1] + t * ray[4]).isCloseTo(4, within(1e-6));
        assertThat(ray[2] + t * ray[5]).isCloseTo(5, within(1e-6));
    }

    @Test
    void theCameraDrawsAPlaceWhereProjectingSaysItIs() {
        show(BoxCity.of(BoxCity.box("a", 20, 5, 0, 2, 2, 2)));
        FxThread.run(() -> model.colouringProperty().set(all(0xFF0000)));
        Point2D p = FxThread.call(() -> view.project(21, 6, 1)).orElseThrow();
        int rgb = picture().getPixelReader().getArgb((int) p.getX(), (int) p.getY());
        assertThat(rgb >> 16 & 0xFF).isGreaterThan((rgb & 0xFF) + 60);
    }

    @Test
    void aTileThatLeavesTheCityLeavesThePicture() {
        City city = BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10));
        show(city);
        FxThread.run(() -> model.cityProperty().set(city.withTiles(List.of())));
        assertThat(middle()).isEqualTo(corner());
    }

    @Test
    void aPictureHasTheSizeThatWasAskedFor() {
        show(BoxCity.of(BoxCity.box("a", -5, -5, 0, 10, 10, 10)));
        WritableImage image = await(FxThread.call(() -> view.picture(500, 130)));
        assertThat(image.getWidth()).isEqualTo(500);
        assertThat(image.getHeight()).isEqualTo(130);
        assertThat(FxThread.call(() -> view.perspective().width())).isEqualTo(WIDTH);
    }

    @Test
    void aLargeCityStaysWithinTheTrianglesOfAFrame() {
        show(BoxCity.ofSide(60));
        FxThread.run(() -> model.cameraProperty().set(CameraPose.lookingAt(600, 600, 0, 900, 20, -35)));
        await(FxThread.call(view::settled));
        FrameStats.Snapshot stats = FxThread.call(() -> view.stats().snapshot());
        assertThat(stats.drawnTriangles()).isEqualTo(60 * 60 * 10);
        assertThat(stats.mostTriangles()).isLessThanOrEqualTo(2_000_000);
    }

    private void show(City city) {
        FxThread.run(() -> {
            model.cityProperty().set(city);
            model.cameraProperty().set(CameraPose.lookingAt(0, 0, 5, 60, 30, -40));
        });
    }

    private Optional<Hit> pickMiddle() {
        return FxThread.call(() -> view.pick(WIDTH / 2.0, HEIGHT / 2.0));
    }

    private WritableImage picture() {
        return await(FxThread.call(() -> view.picture(WIDTH, HEIGHT)));
    }

    private static <T> T await(CompletableFuture<T> future) {
        FxThread.until(future::isDone);
        return future.join();
    }

    private int middle() {
        return picture().getPixelReader().getArgb(WIDTH / 2, HEIGHT / 2) & 0xFFFFFF;
    }

    private int corner() {
        return picture().getPixelReader().getArgb(2, 2) & 0xFFFFFF;
    }

    private static Colouring all(int rgb) {
        return new Colouring() {
            @Override
            public void colours(Tile tile, int[] out) {
                Arrays.fill(out, 0, tile.objectCount(), rgb);
            }

            @Override
            public Legend legend() {
                return Legend.NONE;
            }
        };
    }
}
