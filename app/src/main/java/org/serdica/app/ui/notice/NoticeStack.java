package org.serdica.app.ui.notice;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;

/** Shows {@link Notices} as cards that leave by themselves, problems and questions excepted. */
public final class NoticeStack extends VBox {
    private static final Duration STAYS = Duration.seconds(7);
    private final Notices notices;
    private final Words words;
    private final Map<Notice, Node> cards = new HashMap<>();

    public NoticeStack(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
        getStyleClass().add("notice-stack");
        setPickOnBounds(false);
        notices.list().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notice notice) {
        Node card = card(notice);
        cards.put(notice, card);
        getChildren().add(card);
        FadeTransition fade = new FadeTransition(Duration.millis(160), card);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
        if (notice.level() != Notice.Level.PROBLEM && notice.level() != Notice.Level.QUESTION) {
            PauseTransition stay = new PauseTransition(STAYS);
            stay.setOnFinished(e -> notices.dismiss(notice));
            card.hoverProperty().subscribe(hover -> {
                if (hover) {
                    stay.stop();
                } else {
                    stay.playFromStart();
                }
            });
        }
    }

    private void remove(Notice notice) {
        Node card = cards.remove(notice);
        if (card != null) {
            getChildren().remove(card);
        }
    }

    /** As high as its lines need, also where one word is longer than a line, as a path is. */
    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    private Node links(Notice notice) {
        FlowPane links = new FlowPane(14, 0);
        for (Notice.Link link : notice.links()) {
            Hyperlink follow = new Hyperlink(link.text());
            follow.setOnAction(e -> {
                notices.dismiss(notice);
                link.does().run();
            });
            links.getChildren().add(follow);
        }
        return links;
    }

    private Node card(Notice notice) {
        FontIcon icon = new FontIcon(
                switch (notice.level()) {
                    case DONE -> Material2AL.CHECK_CIRCLE;
                    case NOTE -> Material2AL.INFO;
                    case QUESTION -> Material2AL.HELP;
                    case PROBLEM -> Material2AL.ERROR;
                });
        Label text = new Label(notice.text());
        wrap(text);
        text.getStyleClass().add("notice-text");
        VBox lines = new VBox(2, text);
        if (!notice.detail().isEmpty()) {
            Label detail = new Label(notice.detail());
            wrap(detail);
            detail.getStyleClass().add("muted");
            lines.getChildren().add(detail);
        }
        if (!notice.links().isEmpty()) {
            lines.getChildren().add(links(notice));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button close = new Button();
        close.setGraphic(new FontIcon(Material2AL.CLOSE));
        close.getStyleClass().addAll("icon-button", "small");
        close.accessibleTextProperty().bind(words.text("notice.close"));
        close.setOnAction(e -> notices.dismiss(notice));
        HBox card = new HBox(10, icon, lines, close);
        card.getStyleClass().addAll("card", "notice", notice.level().name().toLowerCase(java.util.Locale.ROOT));
        card.setMaxHeight(USE_PREF_SIZE);
        return card;
    }
}
