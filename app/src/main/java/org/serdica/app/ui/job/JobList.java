package org.serdica.app.ui.job;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;

/** The running jobs as cards: name, what is being done, how far it is, cancel. Not there while there is none. */
public final class JobList extends VBox {
    private final Words words;

    public JobList(JobRunner jobs, Words words) {
        this.words = words;
        setId("jobs");
        getStyleClass().add("job-list");
        setPickOnBounds(false);
        jobs.running().addListener((ListChangeListener<RunningJob>) change -> show(jobs));
        show(jobs);
    }

    private void show(JobRunner jobs) {
        getChildren().setAll(jobs.running().stream().map(this::card).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node card(RunningJob job) {
        Label name = new Label(job.name());
        name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button();
        cancel.setGraphic(new FontIcon(Material2AL.CLOSE));
        cancel.getStyleClass().addAll("icon-button", "small");
        cancel.accessibleTextProperty().bind(words.text("job.cancel"));
        cancel.setTooltip(ActionControls.tooltip(words.text("job.cancel"), ""));
        cancel.setOnAction(e -> {
            cancel.setDisable(true);
            job.cancel();
        });
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label step = new Label();
        step.getStyleClass().add("muted");
        step.textProperty().bind(job.stepProperty());
        Label percent = new Label();
        percent.getStyleClass().add("muted");
        percent.textProperty()
                .bind(job.fractionProperty()
                        .map(f -> f.doubleValue() < 0 ? "" : Math.round(f.doubleValue() * 100) + " %"));
        VBox card = new VBox(6, new HBox(8, name, cancel), bar, new BorderPane(null, null, percent, null, step));
        card.getStyleClass().addAll("card", "job");
        return card;
    }
}
