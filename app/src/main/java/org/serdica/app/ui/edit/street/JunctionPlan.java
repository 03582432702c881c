package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.serdica.model.city.City;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.Turn;

/** A junction from above, north at the top: its streets with their lanes, and every turn as an arrow to be clicked. */
final class JunctionPlan extends Pane {
    private static final double HEIGHT_PX = 230;
    private static final double HEAD_PX = 8;
    private static final double MARGIN_M = 14;

    private final Group drawing = new Group();

    /** How one turn is to look. */
    record Shown(Turn turn, String style, String tip) {}

    JunctionPlan() {
        setId("junction-plan");
        getStyleClass().add("junction-plan");
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        setMaxHeight(HEIGHT_PX);
        drawing.setManaged(false);
        getChildren().add(drawing);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        widthProperty().addListener((o, before, now) -> place());
    }

    private void place() {
        drawing.setTranslateX(getWidth() / 2);
        drawing.setTranslateY(HEIGHT_PX / 2);
    }

    void show(City city, int node, List<Shown> turns, Consumer<Turn> click) {
        RoadNetwork roads = city.roads();
        double reach = TurnWay.reachM(roads, node) + MARGIN_M;
        double scale = HEIGHT_PX / 2 / reach;
        List<Node> nodes = new ArrayList<>();
        for (int link : roads.linksAt(node)) {
            arm(city, link, node, reach * 1.5, scale, nodes);
        }
        for (Shown shown : turns) {
            nodes.add(arrow(roads, node, shown, scale, click));
        }
        drawing.getChildren().setAll(nodes);
        place();
    }

    private static void arm(City city, int link, int node, double lengthM, double scale, List<Node> into) {
        RoadNetwork roads = city.roads();
        RoadNetworkBuilder.Link l = RoadNetworkBuilder.link(roads, link, roads.shape(link));
        CentreLine line = new CentreLine(l.xyz());
        double length = Math.min(lengthM, line.lengthM());
        boolean atEnd = roads.to(link) == node;
        CentreLine piece = length < 0.1
                ? line
                : atEnd ? line.piece(line.lengthM() - length, line.lengthM()) : line.piece(0, length);
        for (LaneRibbon.Strip strip : LaneRibbon.of(city, piece, new LaneRow(l.lanes()))) {
            Polygon polygon = new Polygon();
            for (int i = 0; i < strip.outline().length; i += 3) {
                polygon.getPoints()
                        .addAll(
                                (strip.outline()[i] - roads.nodeX(node)) * scale,
                                (roads.nodeY(node) - strip.outline()[i + 1]) * scale);
            }
            polygon.getStyleClass().addAll("plan-lane", LaneLook.style(strip.kind()));
            polygon.setMouseTransparent(true);
            into.add(polygon);
        }
    }

    private static Group arrow(RoadNetwork roads, int node, Shown shown, double scale, Consumer<Turn> click) {
        double[] xy = TurnWay.of(roads, node, shown.turn());
        Polyline line = new Polyline();
        Polyline reach = new Polyline();
        for (int i = 0; i < xy.length; i += 2) {
            double x = (xy[i] - roads.nodeX(node)) * scale;
            double y = (roads.nodeY(node) - xy[i + 1]) * scale;
            line.getPoints().addAll(x, y);
            reach.getPoints().addAll(x, y);
        }
        line.getStyleClass().addAll("turn-arrow", shown.style());
        reach.getStyleClass().add("turn-reach");
        int n = line.getPoints().size();
        double x = line.getPoints().get(n - 2);
        double y = line.getPoints().get(n - 1);
        double way =
                Math.atan2(y - line.getPoints().get(n - 3), x - line.getPoints().get(n - 4));
        Polygon head = new Polygon(x + 2 * Math.cos(way), y + 2 * Math.sin(way));
        for (double side : new double[] {-0.5, 0.5}) {
            head.getPoints().addAll(x - HEAD_PX * Math.cos(way + side), y - HEAD_PX * Math.sin(way + side));
        }
        head.getStyleClass().addAll("turn-head", shown.style());
        Group arrow = new Group(line, head, reach);
        arrow.getStyleClass().add("turn");
        arrow.setId("turn-" + roads.linkId(shown.turn().fromLink()) + "-"
                + roads.linkId(shown.turn().toLink()));
        arrow.setOnMouseClicked(e -> {
            click.accept(shown.turn());
            e.consume();
        });
        arrow.setOnMouseEntered(e -> arrow.toFront());
        Tooltip.install(arrow, new Tooltip(shown.tip()));
        return arrow;
    }
}
