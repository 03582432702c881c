package org.serdica.app.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** One day from midnight to midnight: night and day in the track, sunrise and sunset marked, a thumb for the hour. */
final class DaySlider extends Region {
    private static final double TRACK_PX = 8;
    private static final double THUMB_PX = 18;
    private static final double TOP_PX = 6;
    private static final int DAY_MIN = 1440;
    private static final int KEY_STEP_MIN = 10;

    private static final double LEAST_PX = 70;

    /** Narrower than this it shows the course of the day alone. */
    private static final double TEXT_PX = 150;

    private final DoubleProperty minute = new SimpleDoubleProperty(720);
    private final ObjectProperty<SunTimes> sun = new SimpleObjectProperty<>(new SunTimes(Double.NaN, Double.NaN, true));
    private final Region track = new Region();
    private final Region thumb = new Region();
    private final FontIcon thumbSign = new FontIcon(Material2MZ.WB_SUNNY);
    private final List<Label> hours = new ArrayList<>();
    private final Label rise = new Label();
    private final Label set = new Label();
    private final List<Label> texts = new ArrayList<>(List.of(rise, set));

    DaySlider() {
        setId("day-slider");
        getStyleClass().add("day-slider");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        track.getStyleClass().add("day-track");
        thumb.getStyleClass().add("day-thumb");
        thumbSign.getStyleClass().add("day-thumb-sign");
        getChildren().add(track);
        for (int h = 0; h <= 24; h += 6) {
            Label label = new Label(String.format(Locale.ROOT, "%02d", h));
            label.getStyleClass().add("day-hour");
            hours.add(label);
            texts.add(label);
            getChildren().add(label);
        }
        rise.getStyleClass().add("day-mark");
        set.getStyleClass().add("day-mark");
        getChildren().addAll(rise, set, thumb, thumbSign);
        minute.subscribe(() -> requestLayout());
        sun.subscribe(now -> dress(now));
        setOnMousePressed(e -> {
            requestFocus();
            take(e.getX());
        });
        setOnMouseDragged(e -> take(e.getX()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The minute of the day, 0 to 1439. */
    DoubleProperty minuteProperty() {
        return minute;
    }

    ObjectProperty<SunTimes> sunProperty() {
        return sun;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
            double step = e.getCode() == KeyCode.LEFT ? -KEY_STEP_MIN : KEY_STEP_MIN;
            minute.set(Math.clamp(minute.get() + step, 0, DAY_MIN - 1));
            e.consume();
        }
    }

    private void take(double x) {
        double part = (x - THUMB_PX / 2) / Math.max(1, getWidth() - THUMB_PX);
        minute.set(Math.clamp(Math.rint(part * DAY_MIN), 0, DAY_MIN - 1));
    }

    /** The night is dark, dawn and dusk are warm and about an hour long. */
    private void dress(SunTimes now) {
        boolean known = !Double.isNaN(now.sunriseMin()) && !Double.isNaN(now.sunsetMin());
        rise.setVisible(known);
        set.setVisible(known);
        if (known) {
            rise.setText("☀ " + clock(now.sunriseMin()));
            set.setText("☾ " + clock(now.sunsetMin()));
            double r = now.sunriseMin() / DAY_MIN * 100;
            double s = now.sunsetMin() / DAY_MIN * 100;
            track.setStyle(String.format(
                    Locale.ROOT,
                    "-fx-background-color: linear-gradient(to right, -night 0%%, -night %.1f%%, -dawn %.1f%%, -day %.1f%%,"
                            + " -day %.1f%%, -dawn %.1f%%, -night %.1f%%, -night 100%%);",
                    Math.max(0, r - 4),
                    r,
                    r + 4,
                    s - 4,
                    s,
                    Math.min(100, s + 4)));
        } else {
            track.setStyle("-fx-background-color: " + (now.alwaysUp() ? "-day" : "-night") + ";");
        }
        requestLayout();
    }

    static String clock(double minute) {
        long m = Math.round(minute);
        return String.format(Locale.ROOT, "%02d:%02d", m / 60 % 24, m % 60);
    }

    private double xOf(double min) {
        return THUMB_PX / 2 + min / DAY_MIN * (getWidth() - THUMB_PX);
    }

    @Override
    protected void layoutChildren() {
        double middle = TOP_PX + THUMB_PX / 2;
        track.resizeRelocate(THUMB_PX / 2, middle - TRACK_PX / 2, getWidth() - THUMB_PX, TRACK_PX);
        double x = xOf(minute.get());
        thumb.resizeRelocate(x - THUMB_PX / 2, TOP_PX, THUMB_PX, THUMB_PX);
        place(thumbSign, x, TOP_PX + THUMB_PX / 2 - thumbSign.prefHeight(-1) / 2);
        double below = TOP_PX + THUMB_PX + 1;
        SunTimes times = sun.get();
        boolean roomForText = getWidth() >= TEXT_PX;
        texts.forEach(text -> text.setOpacity(roomForText ? 1 : 0));
        for (int i = 0; i < hours.size(); i++) {
            double at = i * 360.0;
            hours.get(i).setVisible(far(at, times.sunriseMin()) && far(at, times.sunsetMin()));
            place(hours.get(i), xOf(at), below);
        }
        if (rise.isVisible()) {
            place(rise, xOf(times.sunriseMin()), below);
            place(set, xOf(times.sunsetMin()), below);
        }
    }

    /** Whether an hour's number would stand clear of a mark. */
    private boolean far(double hourMin, double markMin) {
        return Double.isNaN(markMin) || Math.abs(xOf(hourMin) - xOf(markMin)) > 40;
    }

    private void place(javafx.scene.Node node, double centreX, double y) {
        node.autosize();
        double w = node.getLayoutBounds().getWidth();
        node.relocate(Math.clamp(centreX - w / 2, 0, Math.max(0, getWidth() - w)), y);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP_PX + THUMB_PX + 18;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_PX;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 460;
    }
}
