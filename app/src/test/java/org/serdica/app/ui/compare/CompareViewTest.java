package org.serdica.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.tool.Navigator;
import org.testfx.api.FxRobot;

@NullUnmarked
class CompareViewTest {
    private final FxRobot robot = new FxRobot();
    private SceneModel model;
    private CityView first;
    private CompareView compare;
    private Navigator navigator;
    private Stage stage;

    @BeforeEach
    void open() {
        FxThread.start();
        assumeTrue(
                FxThread.call(() -> Platform.isSupported(ConditionalFeature.SCENE3D)),
                "two views of a city need 3D graphics, and this machine offers none");
        FxThread.run(() -> {
            model = new SceneModel();
            model.cityProperty().set(SampleCity.of(60));
            first = SceneAssembly.assemble(model).view();
            navigator = new Navigator(first, CameraRig.of(model));
            navigator.rig().reducedMotionProperty().set(true);
            compare = new CompareView(first, navigator);
            stage = new Stage();
            stage.setScene(new Scene(compare, 900, 500));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            navigator.rig().hold(navigator.homePose());
        });
    }

    @AfterEach
    void close() {
        if (stage != null) {
            FxThread.run(stage::close);
        }
    }

    private void compare(CompareView.Mode mode) {
        FxThread.run(() -> compare.compare(
                SampleCity.of(30), new SimpleStringProperty("today"), new SimpleStringProperty("plan"), mode));
        FxThread.until(() -> second().getWidth() > 0);
    }

    private CityView second() {
        return (CityView) compare.lookup("#compare-view");
    }

    @Test
    void sideBySideBothHaveHalfTheRoomAndTheSameCamera() {
        compare(CompareView.Mode.SIDE_BY_SIDE);
        FxThread.until(() -> first.getWidth() == 450 && second().getWidth() == 450);
        CameraPose before = FxThread.call(() -> model.cameraProperty().get());
        robot.moveTo(second()).scroll(3);
        FxThread.until(() -> !model.cameraProperty().get().equals(before));
        assertThat(FxThread.call(() -> second().model().cameraProperty().get()))
                .isEqualTo(FxThread.call(() -> model.cameraProperty().get()));
        assertThat(FxThread.call(() -> second().model().city().objectCount()))
                .isLessThan(FxThread.call(() -> model.city().objectCount()));
    }

    @Test
    void whatIsPickedOnOneSideIsSelectedOnBoth() {
        compare(CompareView.Mode.SIDE_BY_SIDE);
        FxThread.run(() -> model.selection().add("B-3"));
        assertThat(FxThread.call(() -> second().model().selection().contains("B-3")))
                .isTrue();
        FxThread.run(() -> second().model().selection().clear());
        assertThat(FxThread.call(() -> model.selection().isEmpty())).isTrue();
    }

    @Test
    void theLineIsDrawnAsideByHand() {
        compare(CompareView.Mode.SWIPE);
        FxThread.until(() -> first.getWidth() == 900 && second().getWidth() == 900);
        robot.drag("#compare-line").dropBy(-200, 0);
        FxThread.until(() -> compare.shareProperty().get() < 0.3);
        assertThat(FxThread.call(() -> second().getClip().getBoundsInLocal().getMinX()))
                .isLessThan(300);
    }

    @Test
    void endedTheOpenCityHasAllTheRoomAgain() {
        compare(CompareView.Mode.SWIPE);
        FxThread.run(compare::end);
        FxThread.until(() -> first.getWidth() == 900 && second() == null);
    }
}
