package org.serdica.app.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;

/** A page over the window for what is read rather than worked with: a report, the keys, about. */
public final class Sheet extends StackPane {
    private static final String ESCAPE = "Esc";

    private final Label title = new Label();
    private final TallScroll page = new TallScroll(0);
    private final VBox card = new VBox();

    public Sheet(Words words) {
        setId("sheet");
        getStyleClass().add("sheet-veil");
        setVisible(false);
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button();
        close.setId("sheet-close");
        close.setGraphic(new FontIcon(Material2AL.CLOSE));
        close.getStyleClass().add("icon-button");
        close.accessibleTextProperty().bind(words.text("sheet.close"));
        close.setTooltip(ActionControls.tooltip(words.text("sheet.close"), ESCAPE));
        close.setOnAction(e -> close());
        HBox top = new HBox(12, title, close);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("sheet-top");
        page.setFocusTraversable(true);
        card.getChildren().addAll(top, page);
        card.getStyleClass().addAll("card", "sheet");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    public void show(String heading, Region content, double widthPx) {
        title.setText(heading);
        page.setContent(content);
        page.setWidthPx(widthPx - 14);
        page.setVvalue(0);
        card.setPrefWidth(widthPx);
        card.setMinWidth(widthPx);
        setVisible(true);
        page.requestFocus();
    }

    public void close() {
        setVisible(false);
    }
}
