package org.serdica.importers.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.geo.Position;
import org.serdica.model.geo.RasterMosaic;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.street.StreetObject;

/** Puts parts of all files together into one city: moved to its CRS, onto its ground, under ids of their own. */
final class CityAssembly implements PartSink {
    /** The city so far is shown so often at first, and seldomer the longer it takes: whoever watches works on all of it. */
    private static final long FIRST_SNAPSHOTS_NS = 300_000_000;

    private static final long LATE_SNAPSHOTS_NS = 2_500_000_000L;
    private static final int SNAPSHOT_SHARE = 8;

    /** No city is larger and nothing in it higher; what lies beyond is a fault of the file. */
    private static final double MOST_EXTENT_M = 100_000;

    private static final double MOST_HEIGHT_M = 12_000;

    /** 32 MB of heights, for rasters laid together. */
    private static final int MOST_NODES = 8_000_000;

    private final CityCrs crs;
    private final Optional<String> givenCrs;
    private final Optional<City> before;
    private final CityBuilder builder;
    private final Consumer<City> partial;
    private final LoadWatch watch;
    private final Chooser chooser;
    private final Extents extents = new Extents();
    private final HeightFit heights;
    private final Map<Path, Double> lifts;
    private final RoadNetworkBuilder roads = new RoadNetworkBuilder();
    private final StreetObject.Reader streets = new StreetObject.Reader();
    private final Map<String, Placement> placements = new HashMap<>();
    private final IdSet ids = new IdSet();

    /** The last number put behind an id that came again. */
    private final Map<String, Integer> repeats = new HashMap<>();

    private final List<SignalProgram> programs = new ArrayList<>();
    private final List<HeightRaster> rasters = new ArrayList<>();
    private Terrain terrain;
    private boolean roadsChanged;
    private boolean groundChanged;
    private boolean tileClosed;
    private boolean snapped;
    private final long begun = System.nanoTime();
    private long lastSnapshot = begun;

    /** @param lifts by how much the heights of which files are shifted */
    CityAssembly(CityCrs crs, LoadRequest request, Map<Path, Double> lifts, LoadWatch watch, Consumer<City> partial)
            throws InputRefused {
        this.lifts = lifts;
        this.chooser = new Chooser(request.choice());
        this.crs = crs;
        this.givenCrs = request.crs();
        this.before = request.into();
        this.heights = new HeightFit(before, this::ground);
        this.watch = watch;
        this.partial = partial;
        this.builder = before.map(city -> new CityBuilder(city, tile -> tileClosed = true))
                .orElseGet(() -> new CityBuilder(crs.name(), tile -> tileClosed = true));
        this.terrain = before.map(City::terrain).orElse(Terrain.NONE);
        if (terrain.raster() != null) {
            rasters.add(terrain.raster());
        }
        before.ifPresent(city -> addAll(city.roads()));
    }

    private void addAll(RoadNetwork network) {
        roads.addAll(network);
        for (int n = 0; n < network.nodeCount(); n++) {
            SignalProgram.of(network, n).ifPresent(programs::add);
        }
    }

    /** A new file begins: CRSs that it names are its own affair. */
    @Override
    public void begin(Source source, Reading reading) {
        placements.clear();
        extents.begin(source);
        heights.begin(source);
        boolean said = reading.options().placeOf(reading.input().path()).isPresent();
        if (!said && source.store() instanceof CityStore && !source.crsName().isEmpty()) {
            Placement placement = placement(source, reading, reading.crs());
            if (placement.isNeeded()) {
                reading.placing(crs.name(), placement);
            }
        }
    }

    /** Whether each file's heights fit. */
    HeightFit heights() {
        return heights;
    }

    /** Where each file lies. */
    Extents extents() {
        return extents;
    }

    @Override
    public void take(CityPart part, Source source, Reading reading) {
        switch (part) {
            case CityPart.Thing thing -> take(thing, source, reading);
            case CityPart.Ground ground -> take(ground, source, reading);
            case CityPart.Junction junction -> {
                double[] p = {junction.x(), junction.y(), junction.z()};
                placement(source, reading, reading.crs()).apply(p, 1);
                p[2] += lift(reading);
                if (chooser.wantsStreets() && chooser.wantsPoint(p[0], p[1])) {
                    control(p, junction.control());
                    reading.took("Junction");
                } else {
                    reading.leaveOut(Chooser.REASON);
                }
            }
            case CityPart.Signals signals when !chooser.wantsStreets() -> reading.leaveOut(Chooser.REASON);
            case CityPart.Signals signals -> {
                programs.add(signals.program());
                roadsChanged = true;
                reading.took(signals.className());
            }
        }
        if ((tileClosed || !snapped) && isTimeForASnapshot()) {
            showSoFar();
        }
    }

    private void showSoFar() {
        lastSnapshot = System.nanoTime();
        if (!snapped) {
            // Whoever waits for something to look at need not wait for a tile to be full.
            builder.closeLarge();
        }
        if (tileClosed) {
            snapped = true;
            tileClosed = false;
            ground();
            partial.accept(builder.snapshot());
            // The next one is due so long after this one was made.
            lastSnapshot = System.nanoTime();
        }
    }

    private boolean isTimeForASnapshot() {
        long now = System.nanoTime();
        return now - lastSnapshot > Math.clamp((now - begun) / SNAPSHOT_SHARE, FIRST_SNAPSHOTS_NS, LATE_SNAPSHOTS_NS);
    }

    private void take(CityPart.Ground ground, Source source, Reading reading) {
        Placement placement = placement(source, reading, reading.crs());
        HeightRaster raster = placement.fit() == null ? crs.raster(ground.grid(), placement, reading) : null;
        if (raster == null) {
            passOver(ground, reading, "coordinates out of reach");
            reading.warn(
                    "COORDINATES_OUT_OF_REACH",
                    ground.id(),
                    placement.fit() == null
                            ? "The raster does not lie where its CRS reaches."
                            : "A raster cannot be turned to its place by two points; it was left out.");
            return;
        }
        // Ground that does not come in still tells how high that stands which does.
        chooser.under(raster).ifPresent(under -> {
            rasters.add(under);
            groundChanged = true;
        });
        Optional<HeightRaster> chosen = chooser.cut(raster);
        if (chosen.isEmpty()) {
            passOver(ground, reading, Chooser.REASON);
            return;
        }
        extents.add(chosen.get().bounds());
        if (!ground.ofThing()) {
            reading.took(ObjectKind.RASTER_RELIEF.className());
        }
    }

    private static void passOver(CityPart.Ground ground, Reading reading, String why) {
        if (!ground.ofThing()) {
            reading.leaveOut(why);
        }
    }

    private void control(double[] p, JunctionControl control) {
        roads.control(p[0], p[1], Double.isNaN(p[2]) ? ground().heightAt(p[0], p[1], 0) : p[2], control);
        roadsChanged = true;
    }

    private void take(CityPart.Thing thing, Source source, Reading reading) {
        ObjectDraft draft = thing.draft();
        GenericKinds.settle(draft);
        if (!chooser.wantsClass(draft)) {
            reading.leaveOut(Chooser.REASON);
            return;
        }
        Placement placement = placement(source, reading, crsOf(thing, reading));
        if (placement.isNeeded()) {
            draft.mapCoordinates(placement);
        }
        if (!chooser.wantsPlace(draft)) {
            reading.leaveOut(Chooser.REASON);
            return;
        }
        if (thing.onGround() && ground().isPresent()) {
            drape(draft);
        } else if (!thing.onGround()) {
            settleHeights(draft, reading);
        }
        Bounds b = draft.bounds();
        if (draft.hasGeometry() && !isInReach(b)) {
            reading.leaveOut("coordinates out of reach");
            reading.warn("COORDINATES_OUT_OF_REACH", draft.id(), "Its coordinates cannot be those of a city object.");
            return;
        }
        if (!chooser.passes(draft)) {
            reading.leaveOut(Chooser.REASON);
            return;
        }
        if (!thing.onGround()) {
            heights.add(draft, b);
        }
        chooser.trim(draft);
        extents.add(b);
        claimIds(draft, reading);
        watch.saw(draft, reading);
        for (RoadNetworkBuilder.Link link : streets.links(draft)) {
            roads.add(link);
            roadsChanged = true;
        }
        StreetObject.forbidden(draft).forEach(roads::forbid);
        builder.add(draft, b);
        reading.took(draft);
    }

    /** What a person says about the heights that a file gives. */
    private void settleHeights(ObjectDraft draft, Reading reading) {
        double lift = lift(reading);
        if (lift != 0) {
            draft.mapCoordinates((xyz, points) -> raise(xyz, points, lift));
        }
        Heights said = reading.options().heightsOf(reading.input().path());
        if (said == Heights.ON_GROUND && draft.hasGeometry() && ground().isPresent()) {
            double foot = draft.bounds().minZ();
            draft.mapCoordinates((xyz, points) -> raise(xyz, points, -foot));
            drape(draft);
        }
    }

    private double lift(Reading reading) {
        Double lift = lifts.get(reading.input().path());
        return lift == null ? 0 : lift;
    }

    private static void raise(double[] xyz, int points, double metres) {
        for (int i = 2; i < points * 3; i += 3) {
            xyz[i] += metres;
        }
    }

    /** What a person says about a file holds for all that is in it. */
    static String crsOf(CityPart.Thing thing, Reading reading) {
        boolean said = reading.options().placeOf(reading.input().path()).isPresent();
        return thing.crs() == null || said ? reading.crs() : thing.crs();
    }

    static boolean isInReach(Bounds b) {
        return b.width() <= MOST_EXTENT_M
                && b.depth() <= MOST_EXTENT_M
                && b.minZ() >= -MOST_HEIGHT_M
                && b.maxZ() <= MOST_HEIGHT_M
                && Math.abs(b.minX()) < 1e8
                && Math.abs(b.minY()) < 1e8;
    }

    private Placement placement(Source source, Reading reading, String name) {
        return placements.computeIfAbsent(name, n -> crs.placement(source, n, givenCrs, reading));
    }

    /** What came without heights: bodies stand on the lowest ground under them, the rest follows the ground. */
    private void drape(ObjectDraft draft) {
        Terrain ground = ground();
        if (StreetObject.isSpan(draft)) {
            draft.mapCoordinates((xyz, points) -> Span.lay(xyz, points, ground));
            return;
        }
        if (draft.kind() == ObjectKind.BRIDGE
                && draft.geometryCount() > 1
                && draft.type(0) == GeometryType.MULTI_CURVE) {
            int points = draft.ringStart(1);
            double[] line = Arrays.copyOf(draft.coordinates(), points * 3);
            draft.mapCoordinates((xyz, count) -> Span.layAlong(line, points, xyz, count, ground));
            return;
        }
        boolean isBody = draft.geometryTypes().stream().anyMatch(GeometryType::isSurface)
                && draft.bounds().height() > 0;
        boolean block = draft.kind().layer() == Layer.BUILDINGS || isBody;
        // A body stands on one level with all its parts.
        double base = block ? lowest(draft, ground) : 0;
        // The ground runs out into a plain at its lowest level: there stands what lies beside it.
        double plain = ground.bounds().minZ();
        draft.mapCoordinates((xyz, points) -> {
            double known = block ? base : lowest(xyz, points, ground);
            double lowest = Double.isFinite(known) ? known : Double.isFinite(plain) ? plain : 0;
            for (int i = 0; i < points * 3; i += 3) {
                xyz[i + 2] += block ? lowest : ground.heightAt(xyz[i], xyz[i + 1], lowest);
            }
        });
    }

    private static double lowest(ObjectDraft draft, Terrain ground) {
        double lowest = lowest(draft.coordinates(), draft.vertexCount(), ground);
        for (ObjectDraft child : draft.children()) {
            lowest = Math.min(lowest, lowest(child, ground));
        }
        return lowest;
    }

    private static double lowest(double[] xyz, int points, Terrain ground) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points * 3; i += 3) {
            lowest = Math.min(lowest, ground.heightAt(xyz[i], xyz[i + 1], Double.POSITIVE_INFINITY));
        }
        return lowest;
    }

    /** Ids are unique in a city: an object that brings one already used gets a number behind it. */
    private void claimIds(ObjectDraft draft, Reading reading) {
        String id = draft.id();
        if (!claim(id)) {
            // Counted on from the last one: a file may give one id to all it has.
            int n = repeats.merge(id, 2, (before, first) -> before + 1);
            while (!claim(id + "~" + n)) {
                n = repeats.merge(id, 1, Integer::sum);
            }
            draft.rename(id + "~" + n);
            String message = "The id " + id + " was used before; the object is now " + draft.id() + ".";
            reading.find(Finding.warning("ID_DUPLICATE", id, message).at(middle(draft.bounds())));
        }
        for (ObjectDraft child : draft.children()) {
            claimIds(child, reading);
        }
    }

    private static @Nullable Position middle(Bounds b) {
        return b.isEmpty() ? null : new Position(b.centreX(), b.centreY(), b.centreZ());
    }

    /** False if another object has it. */
    private boolean claim(String id) {
        return (before.isEmpty() || before.get().find(id).isEmpty()) && ids.add(id);
    }

    /** Rasters come one after the other as a rule: they are laid together only when the ground is needed. */
    private Terrain ground() {
        if (groundChanged) {
            groundChanged = false;
            terrain = laidTogether(rasters);
            builder.terrain(terrain);
        }
        return terrain;
    }

    static Terrain laidTogether(List<HeightRaster> rasters) {
        return rasters.isEmpty()
                ? Terrain.NONE
                : new Terrain(rasters.size() == 1 ? rasters.getFirst() : RasterMosaic.of(rasters, MOST_NODES));
    }

    /** Without what was only there to stand on. */
    private Terrain chosenGround() {
        int known = before.map(City::terrain).map(Terrain::raster).isPresent() ? 1 : 0;
        if (!chooser.wantsAllGround() && rasters.size() > known) {
            List<HeightRaster> chosen = new ArrayList<>(rasters.subList(0, known));
            rasters.subList(known, rasters.size()).forEach(r -> chooser.cut(r).ifPresent(chosen::add));
            rasters.clear();
            rasters.addAll(chosen);
            groundChanged = true;
        }
        return ground();
    }

    City build() {
        Terrain ground = chosenGround();
        // Streets are joined on one core while the others pack the last tiles.
        CompletableFuture<RoadNetwork> network =
                roadsChanged ? CompletableFuture.supplyAsync(() -> SignalProgram.at(roads.build(), programs)) : null;
        City city = builder.build();
        if (network != null) {
            city = city.withRoads(network.join());
        }
        if (ground.isPresent()) {
            return city;
        }
        Terrain relief = Terrain.ofRelief(city.tiles());
        return relief.isPresent() ? city.withTerrain(relief) : city;
    }

    /** The files in the order in which a person wants to see them come: the ground, then the mass, then what is small. */
    static List<Source> inOrder(List<Source> sources) {
        return sources.stream()
                .sorted(Comparator.comparing((Source s) -> !s.format().contains("terrain"))
                        .thenComparing(CityAssembly::size, Comparator.reverseOrder()))
                .toList();
    }

    private static long size(Source source) {
        try {
            return source.file().size();
        } catch (IOException e) {
            // A file that has gone is met again, and reported, when it is read.
            return 0;
        }
    }
}
