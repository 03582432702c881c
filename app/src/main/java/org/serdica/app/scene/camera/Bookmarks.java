package org.serdica.app.scene.camera;

import java.util.Collection;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Named views in the order they were made; no two bear the same name. Touched on the JavaFX thread only. */
public final class Bookmarks {
    private final CameraRig rig;
    private final ObservableList<Bookmark> list;
    private final ObservableList<Bookmark> readOnly;

    public Bookmarks(CameraRig rig) {
        this(rig, FXCollections.observableArrayList());
    }

    /** @param kept where they are remembered; written to */
    public Bookmarks(CameraRig rig, ObservableList<Bookmark> kept) {
        this.rig = rig;
        list = kept;
        readOnly = FXCollections.unmodifiableObservableList(kept);
    }

    public ObservableList<Bookmark> list() {
        return readOnly;
    }

    /** Keeps the view of now; a name that is taken gets a number. */
    public Bookmark add(String name) {
        Bookmark bookmark = new Bookmark(free(name.strip()), rig.pose());
        list.add(bookmark);
        return bookmark;
    }

    public Bookmark rename(Bookmark bookmark, String name) {
        int i = list.indexOf(bookmark);
        String stripped = name.strip();
        if (i < 0 || stripped.isEmpty() || stripped.equals(bookmark.name())) {
            return bookmark;
        }
        Bookmark renamed = new Bookmark(free(stripped), bookmark.pose());
        list.set(i, renamed);
        return renamed;
    }

    public void delete(Bookmark bookmark) {
        list.remove(bookmark);
    }

    public void go(Bookmark bookmark) {
        rig.flyTo(bookmark.pose());
    }

    /** Takes the bookmarks of a file in place of those there are. */
    public void replaceAll(Collection<Bookmark> others) {
        list.clear();
        for (Bookmark other : others) {
            list.add(new Bookmark(free(other.name()), other.pose()));
        }
    }

    private String free(String name) {
        String candidate = name;
        for (int n = 2; isTaken(candidate); n++) {
            candidate = name + " " + n;
        }
        return candidate;
    }

    private boolean isTaken(String name) {
        return list.stream().anyMatch(b -> b.name().equals(name));
    }
}
