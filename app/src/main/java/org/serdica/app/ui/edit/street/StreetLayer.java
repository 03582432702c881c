package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;

/**
 * What is seen of streets while somebody works on them: strips as wide as the lanes will be, grips, turns as arrows, and the
 * lines that a hand snaps to. All lies on the ground and is drawn over the view.
 */
final class StreetLayer implements ScenePart {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double REACH_PIXELS = 13;
    private static final double AIM_PIXELS = 6;
    private static final double CORNER_PIXELS = 4.5;
    private static final double HEAD_PIXELS = 9;

    private final CityView view;
    private final Group nothing = new Group();
    private final Pane pane = new Pane();
    private final Group strips = new Group();
    private final Group lines = new Group();
    private final Group grips = new Group();
    private final Circle aimMark = new Circle(AIM_PIXELS);
    private final double[] at = new double[3];
    private List<LaneRibbon.Strip> ribbon = List.of();
    private List<StreetGrip> shown = List.of();
    private List<Arrow> arrows = List.of();
    private double[] corners = {};
    private @Nullable Snap aim;
    private @Nullable StreetGrip hovered;
    private @Nullable StreetGrip pulled;
    private boolean changed;

    /**
     * A way over a junction.
     *
     * @param style the class of its look
     * @param xy x and y of its points, from where it comes to where it goes
     */
    record Arrow(String style, double[] xy) {}

    StreetLayer(CityView view) {
        this.view = view;
        aimMark.getStyleClass().add("draw-aim");
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        pane.getChildren().addAll(strips, lines, grips, aimMark);
        aimMark.setVisible(false);
        view.overlay().getChildren().add(pane);
    }

    void showRibbon(List<LaneRibbon.Strip> newRibbon) {
        ribbon = newRibbon;
        changed = true;
    }

    /** Leaves a street that was built as it was drawn until the ground that is painted behind the window has it, too. */
    // It only takes away what nobody needs any more.
    @SuppressWarnings("FutureReturnValueIgnored")
    void leaveRibbonUntilBuilt() {
        List<LaneRibbon.Strip> built = ribbon;
        view.settled().whenComplete((done, error) -> {
            if (ribbon == built) {
                showRibbon(List.of());
            }
        });
    }

    void showGrips(List<StreetGrip> newGrips) {
        shown = newGrips;
        changed = true;
    }

    void showArrows(List<Arrow> newArrows) {
        arrows = newArrows;
        changed = true;
    }

    /**
     * Shows where a hand aims.
     *
     * @param drawn x and y of the points that are set already
     */
    void showAim(@Nullable Snap newAim, double[] drawn) {
        aim = newAim;
        corners = drawn;
        changed = true;
    }

    void hover(@Nullable StreetGrip grip) {
        if (hovered == null ? grip != null : !hovered.equals(grip)) {
            hovered = grip;
            changed = true;
        }
    }

    void pull(@Nullable StreetGrip grip) {
        pulled = grip;
        changed = true;
    }

    /** The grip at a point of the view; points of the line go before what only could become one. */
    Optional<StreetGrip> at(Perspective perspective, double viewX, double viewY) {
        StreetGrip nearest = null;
        double best = REACH_PIXELS;
        for (StreetGrip grip : shown) {
            if (perspective.project(grip.x(), grip.y(), grip.z(), at)) {
                double away =
                        Math.hypot(at[0] - viewX, at[1] - viewY) + (grip.kind() == StreetGrip.Kind.MIDDLE ? 3 : 0);
                if (away < best) {
                    best = away;
                    nearest = grip;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    @Override
    public Node node() {
        return nothing;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        changed = true;
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame frame) {
        changed = true;
    }

    @Override
    public boolean isFinery() {
        return true;
    }

    @Override
    public void frame(FrameContext context) {
        if (!changed && !context.moving()) {
            return;
        }
        changed = false;
        Perspective perspective = new Perspective(context.camera(), context.viewWidth(), context.viewHeight());
        drawStrips(perspective);
        drawLines(perspective);
        drawGrips(perspective);
    }

    private void drawStrips(Perspective perspective) {
        List<Node> polygons = new ArrayList<>(ribbon.size());
        for (LaneRibbon.Strip strip : ribbon) {
            Polygon polygon = new Polygon();
            project(perspective, strip.outline(), polygon.getPoints());
            polygon.getStyleClass()
                    .addAll("lane-strip", "lane-" + strip.kind().name().toLowerCase(Locale.ROOT));
            polygons.add(polygon);
        }
        strips.getChildren().setAll(polygons);
    }

    private void drawLines(Perspective perspective) {
        List<Node> drawn = new ArrayList<>();
        arrows.forEach(arrow -> drawArrow(perspective, arrow, drawn));
        Snap snap = aim;
        boolean seen = snap != null && onGround(perspective, snap.x(), snap.y());
        aimMark.setVisible(seen);
        if (snap != null && seen) {
            aimMark.setCenterX(at[0]);
            aimMark.setCenterY(at[1]);
            snap.guides().forEach(guide -> drawGuide(perspective, guide, drawn));
        }
        for (int i = 0; i < corners.length; i += 2) {
            if (onGround(perspective, corners[i], corners[i + 1])) {
                Circle corner = new Circle(at[0], at[1], CORNER_PIXELS);
                corner.getStyleClass().add("draw-corner");
                drawn.add(corner);
            }
        }
        lines.getChildren().setAll(drawn);
    }

    private void drawGuide(Perspective perspective, Guide guide, List<Node> into) {
        if (!onGround(perspective, guide.x0(), guide.y0())) {
            return;
        }
        double x = at[0];
        double y = at[1];
        if (onGround(perspective, guide.x1(), guide.y1())) {
            Line line = new Line(x, y, at[0], at[1]);
            line.getStyleClass().add("draw-guide");
            into.add(line);
        }
    }

    private void drawArrow(Perspective perspective, Arrow arrow, List<Node> into) {
        Polyline line = new Polyline();
        for (int i = 0; i < arrow.xy().length; i += 2) {
            if (onGround(perspective, arrow.xy()[i], arrow.xy()[i + 1])) {
                line.getPoints().addAll(at[0], at[1]);
            }
        }
        int n = line.getPoints().size();
        if (n < 4) {
            return;
        }
        line.getStyleClass().addAll("turn-arrow", arrow.style());
        into.add(line);
        double x = line.getPoints().get(n - 2);
        double y = line.getPoints().get(n - 1);
        double way =
                Math.atan2(y - line.getPoints().get(n - 3), x - line.getPoints().get(n - 4));
        Polygon head = new Polygon(x, y);
        for (double side : new double[] {-0.45, 0.45}) {
            head.getPoints().addAll(x - HEAD_PIXELS * Math.cos(way + side), y - HEAD_PIXELS * Math.sin(way + side));
        }
        head.getStyleClass().addAll("turn-head", arrow.style());
        into.add(head);
    }

    private void drawGrips(Perspective perspective) {
        List<Node> nodes = new ArrayList<>(shown.size());
        for (StreetGrip grip : shown) {
            if (!perspective.project(grip.x(), grip.y(), grip.z(), at)) {
                continue;
            }
            Region node = new Region();
            node.getStyleClass().addAll("handle", "street-" + grip.kind().name().toLowerCase(Locale.ROOT));
            node.setManaged(false);
            StreetGrip now = pulled;
            node.pseudoClassStateChanged(HOVERED, grip.equals(hovered));
            node.pseudoClassStateChanged(
                    ACTIVE, now != null && now.kind() == grip.kind() && now.number() == grip.number());
            double side = grip.kind() == StreetGrip.Kind.MIDDLE ? 11 : grip.kind() == StreetGrip.Kind.POINT ? 14 : 20;
            node.resizeRelocate(Math.rint(at[0] - side / 2), Math.rint(at[1] - side / 2), side, side);
            nodes.add(node);
        }
        grips.getChildren().setAll(nodes);
    }

    private void project(Perspective perspective, double[] xyz, List<Double> into) {
        List<Double> points = new ArrayList<>(xyz.length / 3 * 2);
        for (int i = 0; i < xyz.length; i += 3) {
            if (perspective.project(xyz[i], xyz[i + 1], xyz[i + 2], at)) {
                points.add(at[0]);
                points.add(at[1]);
            }
        }
        into.addAll(points);
    }

    private boolean onGround(Perspective perspective, double x, double y) {
        City city = view.model().city();
        return perspective.project(
                x, y, city.terrain().heightAt(x, y, city.frame().originZ()), at);
    }
}
