package org.serdica.app.ui.bookmark;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.settings.Bookmark;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.words.Words;

/** The views kept for the open city: keep the one of now, go to one, forget one. */
public final class BookmarkPanel extends VBox {
    private final Words words;
    private final Consumer<CameraPose> go;
    private final VBox rows = new VBox(2);
    private final TextField name = new TextField();
    private final Supplier<CameraPose> pose;
    private final ListChangeListener<Bookmark> changed = change -> show();
    private ObservableList<Bookmark> bookmarks;

    /** @param cityKey under which the open city's bookmarks are kept */
    public BookmarkPanel(
            Settings settings,
            ObservableValue<String> cityKey,
            Supplier<CameraPose> pose,
            Consumer<CameraPose> go,
            Words words) {
        super(10);
        this.words = words;
        this.go = go;
        this.pose = pose;
        bookmarks = settings.bookmarks(cityKey.getValue());
        getStyleClass().addAll("page", "padded");
        name.setId("bookmark-name");
        name.promptTextProperty().bind(words.text("bookmarks.name"));
        name.setOnAction(e -> keep());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button();
        keep.setId("bookmark-keep");
        keep.setGraphic(new FontIcon(Material2AL.BOOKMARK_BORDER));
        keep.textProperty().bind(words.text("bookmarks.keep"));
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(e -> keep());
        HBox line = new HBox(6, name, keep);
        getChildren().addAll(line, rows);
        cityKey.subscribe(key -> {
            bookmarks.removeListener(changed);
            bookmarks = settings.bookmarks(key);
            bookmarks.addListener(changed);
            show();
        });
        words.languageProperty().subscribe(l -> show());
    }

    /** Keeps the view of now under the typed name, or a number where none was typed. */
    public void keep() {
        String typed = name.getText().strip();
        String free = typed.isEmpty() ? words.get("bookmarks.numbered", bookmarks.size() + 1) : typed;
        bookmarks.removeIf(b -> b.name().equals(free));
        bookmarks.add(new Bookmark(free, pose.get()));
        name.clear();
    }

    private void show() {
        rows.getChildren().setAll(bookmarks.stream().map(this::row).toList());
        if (bookmarks.isEmpty()) {
            Label empty = new Label(words.get("bookmarks.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("empty");
            rows.getChildren().add(empty);
        }
    }

    private Node row(Bookmark bookmark) {
        Hyperlink link = new Hyperlink(bookmark.name());
        link.setGraphic(new FontIcon(Material2AL.BOOKMARK));
        link.setOnAction(e -> go.accept(bookmark.pose()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button forget = new Button();
        forget.setGraphic(new FontIcon(Material2AL.DELETE_OUTLINE));
        forget.getStyleClass().addAll("icon-button", "small");
        forget.setAccessibleText(words.get("bookmarks.forget"));
        forget.setOnAction(e -> bookmarks.remove(bookmark));
        HBox row = new HBox(6, link, space, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
