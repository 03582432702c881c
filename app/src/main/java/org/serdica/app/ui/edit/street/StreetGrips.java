package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.handle.Companion;
import org.serdica.app.ui.tool.PerFrame;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadIndex;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.street.StreetObject;

/**
 * The streets' part of the editing hand: finds streets and junctions under the pointer, as broad as they are, and bends
 * what is chosen by its grips.
 */
final class StreetGrips implements Companion {
    private static final double WIDEST_M = 40;
    private static final double SNAP_PIXELS = 10;
    private static final double MOST_REACH_M = 8;
    private static final double LEAST_JUNCTION_M = 4;

    private final CityView view;
    private final Places places;
    private final StreetChoice choice;
    private final StreetWork work;
    private final StreetLayer layer;
    private final Supplier<List<StreetLayer.Arrow>> arrows;
    private final ReadingBox readings;
    private final Words words;
    private final NumberEntry typed = new NumberEntry(1);
    private final PerFrame follow = new PerFrame(this::follow);
    private final SimpleStringProperty hint = new SimpleStringProperty("tool.edit.hint");
    private boolean on;
    private @Nullable StreetGrip hovered;
    private @Nullable StreetPull pull;
    private @Nullable Pointer last;

    /** @param arrows turns over the chosen junction */
    StreetGrips(
            CityView view,
            Places places,
            StreetChoice choice,
            StreetWork work,
            StreetLayer layer,
            Supplier<List<StreetLayer.Arrow>> arrows,
            ObservableValue<List<String>> breaches,
            Words words) {
        this.view = view;
        this.places = places;
        this.choice = choice;
        this.work = work;
        this.layer = layer;
        this.arrows = arrows;
        this.words = words;
        readings = new ReadingBox(view.overlay(), words, breaches);
        choice.focusProperty().subscribe(this::gather);
        view.model().cityProperty().addListener((o, before, now) -> gather());
    }

    @Override
    public String id() {
        return "edit";
    }

    @Override
    public ObservableValue<String> hint() {
        return hint;
    }

    @Override
    public Cursor cursor() {
        return hovered == null ? Cursor.HAND : Cursor.MOVE;
    }

    @Override
    public void activate() {
        on = true;
        gather();
    }

    @Override
    public void deactivate() {
        giveUp();
        choice.leaveJunction();
        on = false;
        gather();
    }

    /** Shows the grips of what is chosen; while one is pulled, only that street's lanes. */
    void gather() {
        List<StreetGrip> grips = new ArrayList<>();
        City city = view.model().city();
        if (on) {
            choice.link().ifPresent(link -> grips.addAll(StreetGrip.of(city, link)));
            choice.node().ifPresent(node -> grips.add(StreetGrip.junction(city.roads(), node)));
        }
        layer.showGrips(grips);
        layer.showArrows(on ? arrows.get() : List.of());
        if (choice.node().isPresent() && pull == null && !grips.isEmpty()) {
            layer.pull(grips.getFirst());
        } else if (pull == null) {
            layer.pull(null);
        }
    }

    @Override
    public boolean holds(Pointer pointer) {
        return grip(pointer).isPresent()
                || junctionUnder(pointer) >= 0
                || streetUnder(pointer).isPresent();
    }

    @Override
    public boolean grips(Pointer pointer) {
        return grip(pointer).isPresent();
    }

    private Optional<StreetGrip> grip(Pointer pointer) {
        return on ? layer.at(places.perspective(), pointer.viewX(), pointer.viewY()) : Optional.empty();
    }

    /** The place on the ground, unless something stands in front of it. */
    private Optional<Point3D> ground(Pointer pointer) {
        Optional<Hit> hit = pointer.hit();
        boolean free = hit.isPresent()
                && hit.get()
                        .object()
                        .map(o -> o.tile().layer().isGroundCover() && o.bounds().height() < 40 && !isTree(hit.get()))
                        .orElse(true);
        return free ? hit.map(h -> new Point3D(h.x(), h.y(), h.z())) : Optional.empty();
    }

    private static boolean isTree(Hit hit) {
        return hit.object().filter(o -> o.kind() == ObjectKind.TREE).isPresent();
    }

    private int junctionUnder(Pointer pointer) {
        RoadNetwork roads = work.roads();
        Optional<Point3D> at = roads.linkCount() == 0 ? Optional.empty() : ground(pointer);
        if (at.isEmpty()) {
            return -1;
        }
        int node = roads.index().nearestNode(at.get().getX(), at.get().getY(), WIDEST_M / 2);
        if (node < 0 || roads.degree(node) < 3) {
            return -1;
        }
        double widest = LEAST_JUNCTION_M * 2;
        for (int link : roads.linksAt(node)) {
            widest = Math.max(widest, roads.widthM(link));
        }
        double away = Math.hypot(
                roads.nodeX(node) - at.get().getX(),
                roads.nodeY(node) - at.get().getY());
        return away < widest * 0.4 ? node : -1;
    }

    private Optional<RoadIndex.Place> streetUnder(Pointer pointer) {
        RoadNetwork roads = work.roads();
        Optional<Point3D> at = roads.linkCount() == 0 ? Optional.empty() : ground(pointer);
        return at.flatMap(p -> roads.index()
                .nearestLink(p.getX(), p.getY(), WIDEST_M / 2, link -> !roads.isTunnel(link))
                .filter(place -> place.distanceM() <= Math.max(2, roads.widthM(place.link()) / 2)));
    }

    /** Where the pointer was last, as a place on the chosen street; empty if it was not near it. */
    Optional<RoadIndex.Place> placeOnChosen() {
        Pointer pointer = last;
        if (pointer == null || choice.link().isEmpty()) {
            return Optional.empty();
        }
        int link = choice.link().getAsInt();
        return places.onGround(pointer.viewX(), pointer.viewY()).flatMap(p -> work.roads()
                .index()
                .nearestLink(p.getX(), p.getY(), WIDEST_M, l -> l == link)
                .filter(place -> place.distanceM() <= work.roads().widthM(link)));
    }

    @Override
    public void moved(Pointer pointer) {
        last = pointer;
        hovered = grip(pointer).orElse(null);
        layer.hover(hovered);
        String lit = hovered != null || junctionUnder(pointer) >= 0
                ? ""
                : streetUnder(pointer)
                        .map(p -> StreetObject.objectId(work.roads().linkId(p.link())))
                        .orElse("");
        view.model().hoveredProperty().set(lit);
    }

    @Override
    public void left() {
        hovered = null;
        layer.hover(null);
    }

    @Override
    public boolean clicked(Pointer pointer) {
        if (pointer.control() || pointer.shift()) {
            return false;
        }
        Optional<StreetGrip> grip = grip(pointer);
        int node = grip.filter(g -> g.kind() == StreetGrip.Kind.JUNCTION)
                .map(StreetGrip::number)
                .orElseGet(() -> grip.isPresent() ? -1 : junctionUnder(pointer));
        if (pointer.clicks() > 1) {
            grip.filter(g -> g.kind() == StreetGrip.Kind.POINT).ifPresent(this::remove);
            return grip.isPresent();
        }
        if (node >= 0) {
            choice.chooseJunction(work.roads().place(node));
        } else if (grip.isEmpty()) {
            streetUnder(pointer).ifPresent(p -> choice.chooseStreet(work.roads().linkId(p.link())));
        }
        return true;
    }

    @Override
    public boolean dragStarted(Pointer from) {
        Optional<StreetGrip> grip = grip(from);
        if (grip.isEmpty()) {
            return false;
        }
        StreetPull begun = new StreetPull(work.city(), grip.get(), choice.link().orElse(-1), from.control());
        String title = begun.isJunction() ? work.title(grip.get().number()) : work.title(begun.linkId());
        if (!work.session().begin(words.get(begun.name(), title))) {
            return false;
        }
        pull = begun;
        layer.pull(grip.get());
        hint.set("tool.street.hint.pull");
        return true;
    }

    @Override
    public void dragged(Pointer pointer) {
        last = pointer;
        follow.ask();
    }

    private void follow() {
        StreetPull now = pull;
        Pointer pointer = last;
        if (now == null || pointer == null) {
            return;
        }
        places.onGround(pointer.viewX(), pointer.viewY()).ifPresent(ground -> {
            Perspective perspective = places.perspective();
            double metresAPixel =
                    perspective.depth(ground.getX(), ground.getY(), ground.getZ()) / perspective.pixelsPerRadian();
            double reach = Math.min(MOST_REACH_M, SNAP_PIXELS * metresAPixel);
            now.to(ground.getX(), ground.getY(), reach, pointer.shift(), typed.number(0));
        });
        work.preview("", now.change());
        layer.showAim(now.aim(), new double[0]);
        layer.showRibbon(ribbons(now));
        readings.show(now.readings(), typed, pointer.viewX(), pointer.viewY());
    }

    /** The lanes of all streets that follow the hand, as they are in the preview. */
    private List<LaneRibbon.Strip> ribbons(StreetPull now) {
        City city = work.city();
        RoadNetwork roads = city.roads();
        List<LaneRibbon.Strip> strips = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of(now.linkId()));
        if (now.isJunction()) {
            RoadNetwork before = work.session().beforeGesture().roads();
            for (int link : before.linksAt(now.grip().number())) {
                if (!ids.contains(before.linkId(link))) {
                    ids.add(before.linkId(link));
                }
            }
        }
        for (String id : ids) {
            int link = StreetChoice.linkOf(roads, id);
            if (link >= 0) {
                RoadNetworkBuilder.Link l = RoadNetworkBuilder.link(roads, link, roads.shape(link));
                strips.addAll(LaneRibbon.of(city, new CentreLine(l.xyz()), new LaneRow(l.lanes())));
            }
        }
        return strips;
    }

    @Override
    public void dragEnded(Pointer pointer) {
        if (pull != null) {
            last = pointer;
            keep();
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (pull == null) {
            StreetGrip grip = hovered;
            boolean remove = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (remove && grip != null && grip.kind() == StreetGrip.Kind.POINT) {
                remove(grip);
                return true;
            }
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            return true;
        }
        boolean taken = typed.type(event);
        if (taken) {
            follow();
        }
        return taken;
    }

    private void remove(StreetGrip grip) {
        choice.link().ifPresent(link -> {
            String id = work.roads().linkId(link);
            CentreLine line = new CentreLine(work.roads().shape(link));
            hovered = null;
            work.apply(words.get("street.unbend.did", work.title(id)), e -> e.bend(id, line.without(grip.number())));
        });
    }

    @Override
    public boolean stepOut() {
        return giveUp() || choice.leaveJunction();
    }

    private void keep() {
        follow();
        StreetPull done = pull;
        work.session().keep();
        layer.leaveRibbonUntilBuilt();
        rest();
        if (done != null && done.isJunction() && choice.focusProperty().get() instanceof Focus.Junction) {
            choice.chooseJunction(done.place());
        }
    }

    private boolean giveUp() {
        if (pull == null) {
            return false;
        }
        work.session().drop();
        rest();
        return true;
    }

    private void rest() {
        pull = null;
        follow.drop();
        typed.clear();
        readings.hide();
        layer.showAim(null, new double[0]);
        layer.showRibbon(List.of());
        hint.set("tool.edit.hint");
        gather();
    }
}
