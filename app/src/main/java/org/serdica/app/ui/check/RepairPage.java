package org.serdica.app.ui.check;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.check.RepairPlan;

/** What a repair would change, to be looked at before it is done. */
public final class RepairPage extends VBox {
    private static final int MOST_OBJECTS = 100;

    /** @param repair does it */
    public RepairPage(RepairPlan plan, Words words, Consumer<RepairPlan> repair, Runnable close) {
        super(8);
        setId("repair-page");
        getStyleClass().add("form");
        getChildren().add(text(words.get("repair.what", plan.mends().size()), "strong"));
        plan.counts()
                .forEach((code, n) -> getChildren().add(text("· " + words.get("repair.fix." + code.number(), n), "")));
        getChildren().add(text(words.get("repair.rest"), "muted"));
        getChildren().add(text(words.get("repair.objects"), "section-title"));
        plan.mends().stream()
                .limit(MOST_OBJECTS)
                .map(mend -> text(mend.before().id(), "small-text"))
                .forEach(getChildren()::add);
        if (plan.mends().size() > MOST_OBJECTS) {
            getChildren().add(text(words.get("repair.more", plan.mends().size() - MOST_OBJECTS), "muted"));
        }
        Button doIt = new Button(words.get("repair.do"));
        doIt.setId("repair-do");
        doIt.setDefaultButton(true);
        doIt.setOnAction(e -> {
            close.run();
            repair.accept(plan);
        });
        Button leave = new Button(words.get("repair.cancel"));
        leave.setId("repair-cancel");
        leave.setOnAction(e -> close.run());
        HBox buttons = new HBox(8, doIt, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(3 + plan.counts().size() - 1, buttons);
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
