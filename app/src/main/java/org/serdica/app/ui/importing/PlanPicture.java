package org.serdica.app.ui.importing;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.FarFile;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.PreviewFile;
import org.serdica.importers.api.PreviewObjects;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadNetwork;

/**
 * A plan of what would come in, over the outlines of the city that is open. A drag draws the box of what is wanted, a
 * click takes it away.
 */
final class PlanPicture extends Region {
    private static final double MARGIN_PX = 14;
    private static final double CLICK_PX = 4;
    private static final double SPECK_PX = 1.6;
    private static final double FAR_SPECK_PX = 5;
    private static final int MOST_IN_PLAN = 60_000;

    private final Canvas canvas = new Canvas();

    /** The box alone, so that it follows a hand without the plan being drawn again. */
    private final Canvas over = new Canvas();

    private final Words words;
    private final ObjectProperty<Optional<Bounds>> box;
    private final Colours colours;
    private Optional<ImportPreview> preview = Optional.empty();
    private Optional<City> under = Optional.empty();
    private Set<ObjectKind> wanted = Set.of();
    private PlanView view = PlanView.NONE;
    private @Nullable MouseEvent pressed;
    private @Nullable Bounds drawn;

    /** What things are drawn in. */
    record Colours(
            Color paper, Color city, Color taken, Color takenEdge, Color ground, Color leftOut, Color box, Color text) {
        static final Colours LIGHT = new Colours(
                Color.web("#f1f4f2"),
                Color.web("#cfd4d6"),
                Color.web("#4f9a80"),
                Color.web("#2c6d57"),
                Color.web("#4f9a80", 0.22),
                Color.web("#b9bcc0", 0.55),
                Color.web("#1f6feb"),
                Color.web("#4a545d"));
        static final Colours DARK = new Colours(
                Color.web("#171b1f"),
                Color.web("#3b444c"),
                Color.web("#4fa286"),
                Color.web("#8fd3bb"),
                Color.web("#4fa286", 0.22),
                Color.web("#59626b", 0.45),
                Color.web("#6aa6f3"),
                Color.web("#aab4bc"));
    }

    PlanPicture(ObjectProperty<Optional<Bounds>> box, boolean dark, Words words) {
        this.box = box;
        this.words = words;
        colours = dark ? Colours.DARK : Colours.LIGHT;
        setId("import-plan");
        getStyleClass().add("import-plan");
        setAccessibleText(words.get("import.plan"));
        setCursor(Cursor.CROSSHAIR);
        getChildren().addAll(canvas, over);
        box.subscribe(this::draw);
        over.setOnMousePressed(e -> pressed = e.getButton() == MouseButton.PRIMARY ? e : null);
        over.setOnMouseDragged(this::dragged);
        over.setOnMouseReleased(this::released);
    }

    void show(Optional<ImportPreview> what, Optional<City> over, Set<ObjectKind> kinds) {
        preview = what;
        under = over;
        wanted = kinds;
        fit();
        draw();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            for (Canvas c : new Canvas[] {canvas, over}) {
                c.setWidth(getWidth());
                c.setHeight(getHeight());
            }
            fit();
            draw();
        }
    }

    private void fit() {
        Bounds all = preview.map(p -> p.objects().bounds()).orElse(Bounds.EMPTY);
        all = all.union(under.map(City::bounds).orElse(Bounds.EMPTY));
        view = PlanView.of(all, getWidth(), getHeight(), MARGIN_PX);
    }

    private void dragged(MouseEvent e) {
        MouseEvent from = pressed;
        if (from != null && !view.isNone()) {
            double x0 = view.worldX(Math.clamp(from.getX(), 0, getWidth()));
            double y0 = view.worldY(Math.clamp(from.getY(), 0, getHeight()));
            double x1 = view.worldX(Math.clamp(e.getX(), 0, getWidth()));
            double y1 = view.worldY(Math.clamp(e.getY(), 0, getHeight()));
            drawn = Bounds.ofPlan(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
            drawBox();
        }
    }

    private void released(MouseEvent e) {
        Bounds wish = drawn;
        drawn = null;
        MouseEvent from = pressed;
        pressed = null;
        if (from == null) {
            return;
        }
        Optional<Bounds> was = box.get();
        boolean click = Math.hypot(e.getX() - from.getX(), e.getY() - from.getY()) < CLICK_PX;
        box.set(click ? Optional.empty() : Optional.ofNullable(wish).filter(b -> b.width() > 0 && b.depth() > 0));
        if (box.get().equals(was)) {
            drawBox();
        }
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Colours c = colours;
        g.setFill(c.paper());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        drawBox();
        if (view.isNone()) {
            return;
        }
        under.ifPresent(city -> drawCity(g, city, c));
        preview.ifPresent(p -> drawObjects(g, p.objects(), c));
        preview.filter(p -> !p.far().isEmpty()).ifPresent(p -> drawDistance(g, p, c));
    }

    /** What one knows a city by in a plan: its streets and what is built; land would cover all. */
    private void drawCity(GraphicsContext g, City city, Colours c) {
        g.setStroke(c.city());
        g.setLineWidth(1);
        RoadNetwork roads = city.roads();
        int everyLink = Math.max(1, roads.linkCount() / MOST_IN_PLAN);
        for (int l = 0; l < roads.linkCount(); l += everyLink) {
            drawLink(g, roads, l);
        }
        g.setFill(c.city());
        boolean built = city.tiles().stream().anyMatch(tile -> tile.layer() == Layer.BUILDINGS);
        int step = Math.max(1, city.objectCount() / MOST_IN_PLAN);
        for (Tile tile : city.tiles()) {
            if (built ? tile.layer() == Layer.BUILDINGS : tile.layer() != Layer.LAND_USE) {
                for (int o = 0, n = 0; o < tile.objectCount(); o = tile.familyEnd(o), n++) {
                    Bounds b = tile.bounds(o);
                    if (n % step == 0 && !b.isEmpty()) {
                        fillBox(g, b, SPECK_PX);
                    }
                }
            }
        }
    }

    private void drawLink(GraphicsContext g, RoadNetwork roads, int link) {
        int from = roads.shapeStart(link);
        int n = roads.shapeEnd(link) - from;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = view.pixelX(roads.shapeX(from + i));
            y[i] = view.pixelY(roads.shapeY(from + i));
        }
        g.strokePolyline(x, y, n);
    }

    private void drawObjects(GraphicsContext g, PreviewObjects objects, Colours c) {
        int step = Math.max(1, objects.size() / MOST_IN_PLAN);
        boolean far = preview.map(p -> !p.far().isEmpty()).orElse(false);
        Optional<Bounds> within = box.get();
        g.setStroke(c.takenEdge());
        g.setLineWidth(0.6);
        // What stays out lies below, and the ground below what stands on it.
        for (int pass = 0; pass < 4; pass++) {
            boolean taken = pass > 1;
            boolean ground = pass % 2 == 0;
            g.setFill(!taken ? c.leftOut() : ground ? c.ground() : c.taken());
            for (int o = 0; o < objects.size(); o += step) {
                Bounds b = objects.box(o);
                ObjectKind kind = objects.kind(o);
                if (b.isEmpty()
                        || isGround(kind) != ground
                        || !taken && ground
                        || kind == ObjectKind.RASTER_RELIEF
                        || objects.isChosen(o, wanted, within) != taken) {
                    continue;
                }
                double[] ring = objects.outline(o);
                if (ring.length >= 4 && view.pixels(Math.max(b.width(), b.depth())) > SPECK_PX * 2) {
                    drawRing(g, ring, b, taken && !ground);
                } else {
                    fillBox(g, b, far ? FAR_SPECK_PX : SPECK_PX);
                }
            }
        }
    }

    private static boolean isGround(ObjectKind kind) {
        return switch (kind.layer()) {
            case LAND_USE, RELIEF, WATER -> true;
            case VEGETATION -> kind == ObjectKind.PLANT_COVER;
            case TRANSPORT -> kind == ObjectKind.SQUARE;
            default -> false;
        };
    }

    private void drawRing(GraphicsContext g, double[] ring, Bounds b, boolean taken) {
        int n = ring.length / 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = view.pixelX(ring[i * 2]);
            y[i] = view.pixelY(ring[i * 2 + 1]);
        }
        if (n >= 3) {
            g.fillPolygon(x, y, n);
        }
        if (n < 3 || taken && view.pixels(Math.max(b.width(), b.depth())) > 12) {
            g.strokePolyline(x, y, n);
        }
    }

    private void fillBox(GraphicsContext g, Bounds b, double least) {
        double w = Math.max(least, view.pixels(b.width()));
        double h = Math.max(least, view.pixels(b.depth()));
        g.fillRect(view.pixelX(b.centreX()) - w / 2, view.pixelY(b.centreY()) - h / 2, w, h);
    }

    private void drawBox() {
        GraphicsContext g = over.getGraphicsContext2D();
        g.clearRect(0, 0, over.getWidth(), over.getHeight());
        Bounds shown = drawn != null ? drawn : box.get().orElse(null);
        if (shown != null && !view.isNone()) {
            drawBox(g, shown, colours);
        }
    }

    private void drawBox(GraphicsContext g, Bounds b, Colours c) {
        double x = view.pixelX(b.minX());
        double y = view.pixelY(b.maxY());
        g.setFill(c.box().deriveColor(0, 1, 1, 0.12));
        g.fillRect(x, y, view.pixels(b.width()), view.pixels(b.depth()));
        g.setStroke(c.box());
        g.setLineWidth(1.5);
        g.strokeRect(x, y, view.pixels(b.width()), view.pixels(b.depth()));
    }

    /** A line from what lies far off to the city, with its length. */
    private void drawDistance(GraphicsContext g, ImportPreview p, Colours c) {
        Bounds city = under.map(City::bounds).orElse(Bounds.EMPTY);
        for (PreviewFile file : p.files()) {
            boolean isFar =
                    p.far().stream().anyMatch(f -> f.file().equals(file.report().file()));
            city = isFar ? city : city.union(file.bounds());
        }
        g.setStroke(c.text());
        g.setFill(c.text());
        g.setLineWidth(1);
        g.setLineDashes(4, 4);
        g.setFont(Font.font("Inter", 11));
        g.setTextAlign(TextAlignment.LEFT);
        for (FarFile far : p.far()) {
            for (PreviewFile file : p.files()) {
                if (file.report().file().equals(far.file()) && !city.isEmpty()) {
                    double x0 = view.pixelX(city.centreX());
                    double y0 = view.pixelY(city.centreY());
                    double x1 = view.pixelX(file.bounds().centreX());
                    double y1 = view.pixelY(file.bounds().centreY());
                    g.strokeLine(x0, y0, x1, y1);
                    double textX = Math.clamp((x0 + x1) / 2 + 10, 10, Math.max(10, getWidth() - 70));
                    double textY = Math.clamp((y0 + y1) / 2 - 6, 14, Math.max(14, getHeight() - 8));
                    g.fillText(words.number(far.distanceM() / 1000, 0, "km"), textX, textY);
                }
            }
        }
        g.setLineDashes();
    }
}
