package org.serdica.app.ui.tool.measure;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point3D;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.words.Words;

/** Picks one place of the city for somebody who asked for it, drawn to corners and edges. */
public final class PlacePick extends AimingTool {
    private final CityView view;
    private final Snapper snapper;
    private final SnapMark mark;
    private final Consumer<Point3D> picked;
    private final Runnable after;
    private final Runnable leave;

    /**
     * @param leave goes back to the tool from before
     * @param after run when the tool is left, whether a place was picked or not
     */
    public PlacePick(
            CityView view, Places places, Consumer<Point3D> picked, Runnable leave, Runnable after, Words words) {
        super("pick.hint");
        this.view = view;
        this.picked = picked;
        this.leave = leave;
        this.after = after;
        snapper = new Snapper(places);
        mark = new SnapMark(view.overlay(), words);
    }

    @Override
    public String id() {
        return "pick";
    }

    @Override
    public void moved(Pointer pointer) {
        Optional<Snap> snap = snapper.at(pointer.viewX(), pointer.viewY());
        snap.flatMap(s -> view.project(
                        s.place().getX(), s.place().getY(), s.place().getZ()))
                .ifPresentOrElse(p -> mark.show(snap.orElseThrow().to(), p.getX(), p.getY()), mark::hide);
    }

    @Override
    public void left() {
        mark.hide();
    }

    @Override
    public boolean clicked(Pointer pointer) {
        snapper.at(pointer.viewX(), pointer.viewY()).ifPresent(snap -> {
            picked.accept(snap.place());
            leave.run();
        });
        return true;
    }

    @Override
    public void deactivate() {
        mark.hide();
        after.run();
    }
}
