package org.serdica.app.ui.notice;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;

/**
 * One message as a card. Only its words, links and cross take the pointer, what lies beside them stays in reach. It can
 * fold into one line, and unfolds under the pointer.
 */
final class NoticeCard extends StackPane {
    /** The sign stands level with the first line. */
    private static final double SIGN_DOWN_PX = 3;

    private static final double LIST_PX = 200;

    private final Notice notice;
    private final Label text;
    private final Region back = new Region();
    private final VBox more = new VBox(2);
    private final PauseTransition reading;
    private final ObservableValue<Boolean> attended = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::focusedProperty)
            .orElse(false);
    private final BooleanBinding reads;
    private boolean folded;

    /** @param dismiss takes the message away */
    NoticeCard(Notice notice, Words words, Consumer<Notice> dismiss) {
        this.notice = notice;
        text = line(notice.text());
        text.getStyleClass().add("notice-text");
        if (!notice.detail().isEmpty()) {
            Label detail = line(notice.detail());
            detail.getStyleClass().add("muted");
            more.getChildren().add(notice.isList() ? scrolled(detail) : detail);
        }
        if (!notice.links().isEmpty()) {
            more.getChildren().add(links(dismiss));
        }
        VBox lines = new VBox(2, text, more);
        HBox.setHgrow(lines, Priority.ALWAYS);
        FontIcon sign = sign();
        HBox row = new HBox(10, sign, lines, close(words, dismiss));
        row.getStyleClass().add("notice-row");
        back.getStyleClass().addAll("card", "notice-back");
        sign.setMouseTransparent(true);
        HBox.setMargin(sign, new Insets(SIGN_DOWN_PX, 0, 0, 0));
        for (VBox box : new VBox[] {lines, more}) {
            box.setFillWidth(false);
            box.setPickOnBounds(false);
        }
        row.setPickOnBounds(false);
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("notice", notice.level().name().toLowerCase(Locale.ROOT));
        getChildren().addAll(back, row);
        layOut();

        reading = new PauseTransition(Duration.millis(notice.readingMs()));
        reading.setOnFinished(e -> {
            if (waits()) {
                fold(true);
            } else {
                dismiss.accept(notice);
            }
        });
        // Nobody reads in a window that lies behind another, and who points at a card is not done with it.
        reads = Bindings.createBooleanBinding(() -> attended.getValue() && !isHover(), attended, hoverProperty());
        reads.subscribe(on -> {
            if (on) {
                reading.playFromStart();
            } else {
                reading.stop();
            }
        });
        hoverProperty().subscribe(this::layOut);
    }

    /** What is wrong, or asked, or has to be gone through, stays until somebody has dealt with it. */
    private boolean waits() {
        return notice.level() == Notice.Level.PROBLEM || notice.level() == Notice.Level.QUESTION || notice.isList();
    }

    /** Leaves one line, or shows the whole message. */
    void fold(boolean away) {
        folded = away;
        layOut();
    }

    boolean isFolded() {
        return folded;
    }

    private void layOut() {
        boolean whole = !folded || isHover();
        // What unfolds under the pointer moves its words away from it; the card must hold on to it then.
        back.setMouseTransparent(!(folded && isHover()));
        text.setWrapText(whole);
        boolean shown = whole && !more.getChildren().isEmpty();
        more.setVisible(shown);
        more.setManaged(shown);
    }

    /** As high as its lines need, also where one word is longer than a line, as a path is. */
    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** A long list keeps to a part of the window, and can be read to its end. */
    private static ScrollPane scrolled(Label lines) {
        ScrollPane pane = new ScrollPane(lines);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefHeight(LIST_PX);
        pane.setMinHeight(USE_PREF_SIZE);
        pane.getStyleClass().add("notice-list");
        return pane;
    }

    private FlowPane links(Consumer<Notice> dismiss) {
        FlowPane links = new FlowPane(14, 0);
        links.setPickOnBounds(false);
        for (Notice.Link link : notice.links()) {
            Hyperlink follow = new Hyperlink(link.text());
            follow.setOnAction(e -> {
                dismiss.accept(notice);
                link.does().run();
            });
            links.getChildren().add(follow);
        }
        return links;
    }

    private Button close(Words words, Consumer<Notice> dismiss) {
        Button close = new Button();
        close.setGraphic(new FontIcon(Material2AL.CLOSE));
        close.getStyleClass().addAll("icon-button", "small");
        close.accessibleTextProperty().bind(words.text("notice.close"));
        close.setTooltip(ActionControls.tooltip(words.text("notice.close"), ""));
        close.setOnAction(e -> dismiss.accept(notice));
        return close;
    }

    private FontIcon sign() {
        FontIcon sign = new FontIcon(
                switch (notice.level()) {
                    case DONE -> Material2AL.CHECK_CIRCLE;
                    case NOTE -> Material2AL.INFO;
                    case QUESTION -> Material2AL.HELP;
                    case PROBLEM -> Material2AL.ERROR;
                });
        sign.getStyleClass().add("notice-sign");
        return sign;
    }
}
