package org.serdica.app.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.serdica.app.scene.camera.Opening;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.job.JobList;
import org.serdica.app.ui.legend.LegendCard;
import org.serdica.app.ui.notice.NoticeStack;
import org.serdica.app.ui.time.TimeBar;

/**
 * What floats over the open part of the view: jobs, notices and what the tool offers above, legend, instruments and time
 * bar below.
 */
final class CentreOverlay extends StackPane {
    private static final double GAP = 10;
    private static final double USUAL_ASPECT = 1.6;

    private final TimeBar time;
    private final CityView view;

    CentreOverlay(
            JobList jobs,
            NoticeStack notices,
            LegendCard legend,
            List<Node> corner,
            Node bar,
            TimeBar time,
            CityView view) {
        this.time = time;
        this.view = view;
        VBox messages = new VBox(10, jobs, notices);
        messages.setAlignment(Pos.TOP_RIGHT);
        messages.setMaxWidth(USE_PREF_SIZE);
        BorderPane messageSide = new BorderPane(null, null, messages, null, null);

        HBox instruments = new HBox(12);
        instruments.getChildren().setAll(corner);
        instruments.setAlignment(Pos.BOTTOM_RIGHT);
        instruments.getStyleClass().add("instruments");
        BorderPane lower = new BorderPane(null, null, instruments, null, legend);
        BorderPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        BorderPane.setAlignment(instruments, Pos.BOTTOM_RIGHT);
        VBox foot = new VBox(GAP, lower, time);
        foot.setAlignment(Pos.BOTTOM_CENTER);
        foot.setMaxHeight(USE_PREF_SIZE);
        setAlignment(foot, Pos.BOTTOM_CENTER);
        // A notice must not cover what the tool offers.
        VBox top = new VBox(10, bar, messageSide);
        top.setAlignment(Pos.TOP_CENTER);
        getChildren().setAll(foot, top);
        setMinWidth(0);
        getStyleClass().add("centre");
        for (Region transparent : List.of(this, messages, messageSide, instruments, lower, foot, top)) {
            transparent.setPickOnBounds(false);
        }
    }

    /** The part of the view that neither panels nor head nor time bar cover. */
    Opening opening() {
        if (view.getWidth() <= 0 || view.getHeight() <= 0) {
            return Opening.whole(USUAL_ASPECT);
        }
        // A panel that was folded in or out just now takes its place only then.
        getScene().getRoot().layout();
        Bounds open = view.sceneToLocal(localToScene(getLayoutBounds()));
        double foot = time.isVisible() ? time.getHeight() + GAP : 0;
        return Opening.within(
                view.getWidth(),
                view.getHeight(),
                Math.max(0, open.getMinX()),
                Math.max(0, open.getMinY()),
                Math.min(view.getWidth(), open.getMaxX()),
                Math.min(view.getHeight(), open.getMaxY() - foot));
    }
}
