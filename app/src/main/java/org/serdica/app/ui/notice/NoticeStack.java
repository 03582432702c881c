package org.serdica.app.ui.notice;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.FadeTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.serdica.app.ui.words.Words;

/** Shows {@link Notices} as cards: the newest in full, older ones as a line each. They leave when they have been read. */
public final class NoticeStack extends VBox {
    private final Notices notices;
    private final Words words;
    private final Map<Notice, NoticeCard> cards = new HashMap<>();

    public NoticeStack(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
        getStyleClass().add("notice-stack");
        setPickOnBounds(false);
        setFillWidth(false);
        notices.list().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notice notice) {
        cards.values().forEach(older -> older.fold(true));
        NoticeCard card = new NoticeCard(notice, words, notices::dismiss);
        cards.put(notice, card);
        getChildren().add(card);
        FadeTransition fade = new FadeTransition(Duration.millis(160), card);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private void remove(Notice notice) {
        NoticeCard card = cards.remove(notice);
        if (card != null) {
            getChildren().remove(card);
        }
    }
}
