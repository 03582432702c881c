package org.serdica.app.ui.project;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.serdica.app.ui.project.ProjectState.Kind;
import org.serdica.app.ui.words.Words;

/** A word in the window's head about the project file; the whole sentence is in its tooltip. */
final class ProjectSign extends Label {
    ProjectSign(ProjectKeeper keeper, Words words) {
        setId("project-state");
        getStyleClass().addAll("small-text", "project-state");
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> word(keeper.stateProperty().get().kind(), words),
                        keeper.stateProperty(),
                        words.languageProperty()));
        visibleProperty().bind(keeper.stateProperty().map(s -> s.kind() != Kind.NONE));
        managedProperty().bind(visibleProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sentence(keeper.stateProperty().get(), words),
                        keeper.stateProperty(),
                        words.languageProperty()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        setTooltip(tooltip);
        keeper.stateProperty().subscribe(s -> {
            getStyleClass().removeAll("bad", "warn");
            switch (s.kind()) {
                case TROUBLE -> getStyleClass().add("bad");
                case READ_ONLY, APART -> getStyleClass().add("warn");
                case NONE, SAVED, SAVING -> {}
            }
        });
    }

    private static String word(Kind kind, Words words) {
        return switch (kind) {
            case NONE -> "";
            case SAVED -> words.get("project.saved");
            case SAVING -> words.get("project.saving");
            case TROUBLE -> words.get("project.trouble");
            case READ_ONLY -> words.get("project.readOnly");
            case APART -> words.get("project.apart");
        };
    }

    private static String sentence(ProjectState state, Words words) {
        return switch (state.kind()) {
            case NONE -> "";
            case SAVED, SAVING -> words.get("project.saved.more");
            case TROUBLE -> state.detail();
            case READ_ONLY ->
                state.detail().isEmpty()
                        ? words.get("project.readOnly.more")
                        : words.get("project.readOnly.more") + "\n" + state.detail();
            case APART -> words.get("project.apart.more");
        };
    }
}
