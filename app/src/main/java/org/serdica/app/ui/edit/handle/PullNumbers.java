package org.serdica.app.ui.edit.handle;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.serdica.app.ui.words.Words;

/** The numbers beside the hand; the first of them can be typed. */
public final class PullNumbers {
    private static final double BESIDE_PIXELS = 22;
    private static final int LONGEST = 12;

    private final Pane overlay;
    private final Words words;
    private final HBox box = new HBox(4);
    private String typed = "";

    public PullNumbers(Pane overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setId("pull-numbers");
        box.getStyleClass().add("pull-numbers");
    }

    /** Shows numbers beside a point of the view. */
    public void show(List<Pull.Reading> readings, double viewX, double viewY) {
        box.getChildren().clear();
        for (int i = 0; i < readings.size(); i++) {
            Pull.Reading r = readings.get(i);
            boolean first = i == 0;
            String number = first && !typed.isEmpty()
                    ? typed + "\u258f" + (r.unit().isEmpty() ? "" : "\u202f" + r.unit())
                    : words.number(r.value(), r.decimals(), r.unit());
            Label label = new Label(words.get(r.words()) + " " + number);
            label.getStyleClass().add("measure-note");
            if (first) {
                label.getStyleClass().add("main");
            }
            box.getChildren().add(label);
        }
        if (box.getParent() == null) {
            overlay.getChildren().add(box);
        }
        box.applyCss();
        box.autosize();
        double x = Math.min(viewX + BESIDE_PIXELS, overlay.getWidth() - box.getWidth() - 4);
        box.relocate(Math.rint(x), Math.rint(viewY + BESIDE_PIXELS));
    }

    public void hide() {
        overlay.getChildren().remove(box);
        typed = "";
    }

    /** Takes digits, a sign, a point or comma, and the key that takes back the last of them. */
    public boolean type(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE) {
            typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
            return true;
        }
        String sign = sign(event);
        if (sign.isEmpty() || typed.length() >= LONGEST) {
            return false;
        }
        boolean fits =
                switch (sign) {
                    case "-" -> typed.isEmpty();
                    case "." -> !typed.contains(".");
                    default -> true;
                };
        typed = fits ? typed + sign : typed;
        return true;
    }

    private static String sign(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return "";
        }
        if (code.isDigitKey()) {
            return code.getName().substring(code.getName().length() - 1);
        }
        return switch (code) {
            case MINUS, SUBTRACT -> "-";
            case PERIOD, COMMA, DECIMAL -> ".";
            default -> "";
        };
    }

    /** The number that was typed so far, if it is one. */
    public Optional<Double> typed() {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(typed));
        } catch (NumberFormatException e) {
            // A lone sign or point is a number on its way.
            return Optional.empty();
        }
    }
}
