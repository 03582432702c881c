package org.serdica.app.ui.bookmark;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.scene.camera.Bookmarks;
import org.serdica.app.ui.words.Words;

/** The views kept for the open city: keep the one of now, go to one, give it another name, forget it. */
public final class BookmarkPanel extends VBox {
    private final Words words;
    private final VBox rows = new VBox(2);
    private final TextField name = new TextField();
    private final ListChangeListener<Bookmark> changed = change -> show();
    private Bookmarks bookmarks;

    /**
     * @param cityKey under which the open city's bookmarks are kept
     * @param ofCity the bookmarks of a city, by its key
     */
    public BookmarkPanel(ObservableValue<String> cityKey, Function<String, Bookmarks> ofCity, Words words) {
        super(10);
        this.words = words;
        bookmarks = ofCity.apply(cityKey.getValue());
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
            bookmarks.list().removeListener(changed);
            bookmarks = ofCity.apply(key);
            bookmarks.list().addListener(changed);
            show();
        });
        words.languageProperty().subscribe(l -> show());
    }

    /** Keeps the view of now under the typed name, or a number where none was typed. */
    public void keep() {
        String typed = name.getText().strip();
        int number = bookmarks.list().size() + 1;
        bookmarks.add(typed.isEmpty() ? words.get("bookmarks.numbered", number) : typed);
        name.clear();
    }

    private void show() {
        rows.getChildren().setAll(bookmarks.list().stream().map(this::row).toList());
        if (bookmarks.list().isEmpty()) {
            Label empty = new Label(words.get("bookmarks.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("empty");
            rows.getChildren().add(empty);
        }
    }

    private Node row(Bookmark bookmark) {
        Hyperlink link = new Hyperlink(bookmark.name());
        link.setGraphic(new FontIcon(Material2AL.BOOKMARK));
        link.setOnAction(e -> bookmarks.go(bookmark));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(2);
        Button rename = button(Material2AL.EDIT, "bookmarks.rename");
        rename.setOnAction(e -> rename(row, bookmark));
        Button forget = button(Material2AL.DELETE_OUTLINE, "bookmarks.forget");
        forget.setOnAction(e -> bookmarks.delete(bookmark));
        row.getChildren().addAll(link, space, rename, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Puts a field in place of a row; Enter takes the name, Escape or leaving it does not. */
    private void rename(HBox row, Bookmark bookmark) {
        TextField field = new TextField(bookmark.name());
        field.setId("bookmark-rename");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(e -> {
            bookmarks.rename(bookmark, field.getText());
            show();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                show();
                e.consume();
            }
        });
        row.getChildren().setAll(field);
        field.requestFocus();
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                show();
            }
        });
    }

    private Button button(Ikon icon, String key) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        return button;
    }
}
