package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;

/** Takes the parts of files, notes what they are and forgets them. */
final class PreviewSink implements PartSink {
    private static final int MOST_ATTRIBUTES = 500;

    private final CityCrs crs;
    private final Optional<String> given;
    private final Chooser chooser;
    private final Extents extents = new Extents();
    private final PreviewObjects objects = new PreviewObjects();
    private final SortedSet<String> attributes = new TreeSet<>();
    private final Map<String, Placement> placements = new HashMap<>();
    private final HeightFit heights;
    private final List<HeightRaster> rasters = new ArrayList<>();
    private Terrain terrain;
    private boolean groundChanged;

    PreviewSink(CityCrs crs, LoadRequest request) throws InputRefused {
        this.crs = crs;
        this.given = request.crs();
        this.terrain = request.into().map(City::terrain).orElse(Terrain.NONE);
        this.heights = new HeightFit(request.into(), this::ground);
        if (terrain.raster() != null) {
            rasters.add(terrain.raster());
        }
        this.chooser = new Chooser(ImportChoice.ALL.withCql(request.choice().cql()));
    }

    HeightFit heights() {
        return heights;
    }

    private Terrain ground() {
        if (groundChanged) {
            groundChanged = false;
            terrain = CityAssembly.laidTogether(rasters);
        }
        return terrain;
    }

    Extents extents() {
        return extents;
    }

    PreviewObjects objects() {
        return objects;
    }

    SortedSet<String> attributes() {
        return attributes;
    }

    @Override
    public void begin(Source source, Reading reading) {
        placements.clear();
        extents.begin(source);
        heights.begin(source);
    }

    @Override
    public void take(CityPart part, Source source, Reading reading) {
        switch (part) {
            case CityPart.Thing thing -> take(thing, source, reading);
            case CityPart.Ground ground -> take(ground, source, reading);
            case CityPart.Junction junction -> reading.took("Junction");
            case CityPart.Signals signals -> reading.took(signals.className());
        }
    }

    private void take(CityPart.Thing thing, Source source, Reading reading) {
        ObjectDraft draft = thing.draft();
        GenericKinds.settle(draft);
        Placement placement = placement(source, reading, CityAssembly.crsOf(thing, reading));
        if (placement.isNeeded()) {
            draft.mapCoordinates(placement);
        }
        Bounds b = draft.bounds();
        if (draft.hasGeometry() && !CityAssembly.isInReach(b)) {
            reading.leaveOut("coordinates out of reach");
            return;
        }
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.addAll(draft.attributes().keySet());
        }
        extents.add(b);
        if (!thing.onGround()) {
            heights.add(draft, b);
        }
        objects.add(draft, b, chooser.passes(draft));
        reading.took(draft);
    }

    private void take(CityPart.Ground ground, Source source, Reading reading) {
        Bounds own = ground.grid().bounds();
        Placement placement = placement(source, reading, reading.crs());
        HeightRaster raster = placement.fit() == null ? crs.raster(ground.grid(), placement, reading) : null;
        if (raster != null) {
            rasters.add(raster);
            groundChanged = true;
        }
        double[] corners = {
            own.minX(), own.minY(), 0, own.maxX(), own.minY(), 0, own.maxX(), own.maxY(), 0, own.minX(), own.maxY(), 0
        };
        placement.apply(corners, 4);
        Bounds b = Bounds.EMPTY;
        for (int i = 0; i < corners.length; i += 3) {
            b = b.union(new Bounds(corners[i], corners[i + 1], 0, corners[i], corners[i + 1], 0));
        }
        if (!(Math.abs(b.centreX()) + Math.abs(b.centreY()) < 1e8)) {
            if (!ground.ofThing()) {
                reading.leaveOut("coordinates out of reach");
            }
            return;
        }
        extents.add(b);
        if (!ground.ofThing()) {
            objects.add(ObjectKind.RASTER_RELIEF, b, true);
            reading.took(ObjectKind.RASTER_RELIEF.className());
        }
    }

    private Placement placement(Source source, Reading reading, String name) {
        return placements.computeIfAbsent(name, n -> crs.placement(source, n, given, reading));
    }
}
