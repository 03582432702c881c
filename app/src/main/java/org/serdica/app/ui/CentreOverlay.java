package org.serdica.app.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.job.JobList;
import org.serdica.app.ui.legend.LegendCard;
import org.serdica.app.ui.notice.NoticeStack;
import org.serdica.app.ui.time.TimeBar;

/**
 * What floats over the open part of the view: jobs, notices and what the tool offers above, legend, instruments and time
 * bar below.
 */
final class CentreOverlay extends StackPane {
    CentreOverlay(JobList jobs, NoticeStack notices, LegendCard legend, List<Node> corner, Node bar, TimeBar time) {
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
        VBox foot = new VBox(10, lower, time);
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
}
