package org.serdica.app.ui.notice;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The messages that stand now, newest last. Touched on the JavaFX thread only. */
public final class Notices {
    private static final int MOST = 4;
    private final ObservableList<Notice> list = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(list);

    public ObservableList<Notice> list() {
        return readOnly;
    }

    /** Shows a message; the oldest leaves where there are too many. */
    public void show(Notice notice) {
        list.remove(notice);
        settle(notice.about());
        list.add(notice);
        if (list.size() > MOST) {
            list.removeFirst();
        }
    }

    /** What was wrong with that is over: it was done since, or tried anew. */
    public void settle(String about) {
        if (!about.isEmpty()) {
            list.removeIf(n -> n.level() == Notice.Level.PROBLEM && n.about().equals(about));
        }
    }

    public void dismiss(Notice notice) {
        list.remove(notice);
    }
}
