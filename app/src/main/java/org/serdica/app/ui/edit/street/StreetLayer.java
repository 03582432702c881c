package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.edit.FlatLayer;
import org.serdica.model.building.draw.Snap;

/**
 * What is seen of streets while somebody works on them: strips as wide as the lanes will be, grips, turns as arrows, and the
 * lines that a hand snaps to. All lies on the ground and is drawn over the view.
 */
final class StreetLayer extends FlatLayer {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double REACH_PIXELS = 13;
    private static final double HEAD_PIXELS = 9;

    private final CityView view;
    private final Group strips = new Group();
    private final Group lines = new Group();
    private final Group grips = new Group();
    private final Circle aimed = aimMark();
    private List<LaneRibbon.Strip> ribbon = List.of();
    private List<LaneRibbon.Strip> built = List.of();
    private List<StreetGrip> shown = List.of();
    private List<Arrow> arrows = List.of();
    private double[] corners = {};
    private @Nullable Snap aim;
    private @Nullable StreetGrip hovered;
    private @Nullable StreetGrip pulled;

    /**
     * A way over a junction.
     *
     * @param style the class of its look
     * @param xy x and y of its points, from where it comes to where it goes
     */
    record Arrow(String style, double[] xy) {}

    StreetLayer(CityView view) {
        super(view);
        this.view = view;
        pane.getChildren().addAll(strips, lines, grips, aimed);
        aimed.setVisible(false);
    }

    void showRibbon(List<LaneRibbon.Strip> newRibbon) {
        ribbon = newRibbon;
        change();
    }

    /** Leaves a street that was built as it was drawn until the ground that is painted behind the window has it, too. */
    // It only takes away what nobody needs any more.
    @SuppressWarnings("FutureReturnValueIgnored")
    void leaveRibbonUntilBuilt() {
        List<LaneRibbon.Strip> left = ribbon;
        built = left;
        showRibbon(List.of());
        view.settled().whenComplete((done, error) -> {
            if (built == left) {
                built = List.of();
                change();
            }
        });
    }

    void showGrips(List<StreetGrip> newGrips) {
        shown = newGrips;
        change();
    }

    void showArrows(List<Arrow> newArrows) {
        arrows = newArrows;
        change();
    }

    /**
     * Shows where a hand aims.
     *
     * @param drawn x and y of the points that are set already
     */
    void showAim(@Nullable Snap newAim, double[] drawn) {
        aim = newAim;
        corners = drawn;
        change();
    }

    void hover(@Nullable StreetGrip grip) {
        if (hovered == null ? grip != null : !hovered.equals(grip)) {
            hovered = grip;
            change();
        }
    }

    void pull(@Nullable StreetGrip grip) {
        pulled = grip;
        change();
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
    protected void draw(Perspective perspective) {
        drawStrips(perspective);
        drawLines(perspective);
        drawGrips(perspective);
    }

    private void drawStrips(Perspective perspective) {
        List<LaneRibbon.Strip> all = new ArrayList<>(built);
        all.addAll(ribbon);
        List<Node> polygons = new ArrayList<>(all.size());
        for (LaneRibbon.Strip strip : all) {
            Polygon polygon = new Polygon();
            addAll(perspective, strip.outline(), polygon.getPoints());
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
        aimed.setVisible(false);
        if (snap != null && aim(aimed, perspective, snap.x(), snap.y())) {
            snap.guides().forEach(guide -> addGuide(perspective, guide, drawn));
        }
        for (int i = 0; i < corners.length; i += 2) {
            if (project(perspective, corners[i], corners[i + 1])) {
                drawn.add(cornerMark());
            }
        }
        lines.getChildren().setAll(drawn);
    }

    private void drawArrow(Perspective perspective, Arrow arrow, List<Node> into) {
        Polyline line = new Polyline();
        for (int i = 0; i < arrow.xy().length; i += 2) {
            if (project(perspective, arrow.xy()[i], arrow.xy()[i + 1])) {
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

    private void addAll(Perspective perspective, double[] xyz, List<Double> into) {
        List<Double> points = new ArrayList<>(xyz.length / 3 * 2);
        for (int i = 0; i < xyz.length; i += 3) {
            add(perspective, xyz[i], xyz[i + 1], xyz[i + 2], points);
        }
        into.addAll(points);
    }
}
