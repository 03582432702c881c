package org.serdica.app.ui.tool;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.Hit;

/** The pointer at one moment, with the keys held and what lies under it; that is looked up when first asked for. */
public final class Pointer {
    private final double viewX;
    private final double viewY;
    private final boolean shift;
    private final boolean control;
    private final int clicks;
    private final Supplier<Optional<Hit>> pick;
    private @Nullable Optional<Hit> hit;

    /** @param control the platform's key for shortcuts */
    public Pointer(
            double viewX, double viewY, boolean shift, boolean control, int clicks, Supplier<Optional<Hit>> pick) {
        this.viewX = viewX;
        this.viewY = viewY;
        this.shift = shift;
        this.control = control;
        this.clicks = clicks;
        this.pick = pick;
    }

    static Pointer of(MouseEvent e, Places places) {
        double x = e.getX();
        double y = e.getY();
        return new Pointer(x, y, e.isShiftDown(), e.isShortcutDown(), e.getClickCount(), () -> places.hit(x, y));
    }

    public double viewX() {
        return viewX;
    }

    public double viewY() {
        return viewY;
    }

    public boolean shift() {
        return shift;
    }

    public boolean control() {
        return control;
    }

    /** 1 for a click, 2 for the second of a double click. */
    public int clicks() {
        return clicks;
    }

    /** What is drawn under it. */
    public Optional<Hit> hit() {
        Optional<Hit> known = hit;
        if (known == null) {
            known = pick.get();
            hit = known;
        }
        return known;
    }
}
