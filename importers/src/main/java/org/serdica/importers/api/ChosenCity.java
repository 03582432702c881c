package org.serdica.importers.api;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryFilter;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Terrain;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Builds a part of a city as a city of its own, tile by tile. */
final class ChosenCity {
    private final CityChoice choice;
    private final City city;
    private final String crs;
    private final @Nullable CrsTransform there;
    private final @Nullable CrsTransform back;
    private final Set<String> leftOut = new HashSet<>();

    ChosenCity(CityChoice choice, City city) throws InputRefused {
        this.choice = choice;
        this.city = city;
        String own = city.frame().crs();
        crs = choice.crs().isPresent() ? target(choice.crs().get()) : own;
        if (crs.equals(own)) {
            there = null;
            back = null;
        } else if (own.equals(Frame.LOCAL_CRS)) {
            throw new InputRefused(
                    "CRS_MISSING", "The city has no CRS, so there is no way to " + crs + "; say which one it is in.");
        } else {
            there = Crs.between(own, crs).orElseThrow(() -> noWay(own));
            back = Crs.between(crs, own).orElseThrow(() -> noWay(own));
        }
    }

    private static String target(String name) throws InputRefused {
        String known = CrsNames.normalise(name)
                .filter(n -> Crs.find(n).isPresent())
                .orElseThrow(() -> new InputRefused("CRS_UNKNOWN", "The CRS " + name + " is not known."));
        if (Crs.metresPerUnit(known).isEmpty()) {
            throw new InputRefused(
                    "CRS_DEGREES", "A city cannot be in " + known + ", which counts in degrees; name a projected CRS.");
        }
        return known;
    }

    private InputRefused noWay(String own) {
        return new InputRefused("CRS_UNKNOWN", "There is no way from " + own + " to " + crs + ".");
    }

    City build(Progress progress, CancelToken cancel) throws InputRefused {
        CityBuilder builder = new CityBuilder(crs);
        GeometryFilter geometries = choice.geometryFilter();
        int done = 0;
        for (Tile tile : city.tiles()) {
            cancel.check();
            progress.report((double) done++ / city.tiles().size(), "Choosing what to write");
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                if (!isChosen(tile, o)) {
                    leftOut.add(tile.id(o));
                    continue;
                }
                ObjectDraft draft = city.draft(new CityObject(tile, o), geometries);
                if (there != null) {
                    draft.mapCoordinates(there);
                }
                add(builder, draft);
            }
        }
        builder.terrain(terrain());
        builder.roads(roads());
        return builder.build();
    }

    private void add(CityBuilder builder, ObjectDraft draft) throws InputRefused {
        try {
            builder.add(draft);
        } catch (IllegalArgumentException e) {
            throw new InputRefused(
                    "COORDINATES_OUT_OF_REACH", draft.id() + " does not lie where " + crs + " reaches.", e);
        }
    }

    private boolean isChosen(Tile tile, int root) {
        if (choice.box().isPresent()
                && !tile.bounds(root).intersectsPlan(choice.box().get())) {
            return false;
        }
        for (int o = root; o < tile.familyEnd(root); o++) {
            if (choice.filter().test(tile, o)) {
                return true;
            }
        }
        return false;
    }

    private Terrain terrain() {
        HeightRaster raster = city.terrain().raster();
        if (raster == null) {
            return Terrain.NONE;
        }
        HeightRaster cut =
                choice.box().map(raster::within).orElse(Optional.of(raster)).orElse(null);
        if (cut == null || there == null) {
            return new Terrain(cut);
        }
        float[] z = new float[cut.cols() * cut.rows()];
        for (int i = 0; i < z.length; i++) {
            z[i] = cut.node(i % cut.cols(), i / cut.cols());
        }
        HeightGrid grid = new HeightGrid(cut.x0(), cut.y0(), cut.cell(), cut.cell(), cut.cols(), cut.rows(), z);
        return new Terrain(grid.raster(there, back));
    }

    /** Streets follow the objects they were read from; those that came without go by the box alone. */
    private RoadNetwork roads() {
        RoadNetwork roads = city.roads();
        RoadNetworkBuilder builder = new RoadNetworkBuilder();
        Set<Integer> nodes = new HashSet<>();
        for (int l = 0; l < roads.linkCount(); l++) {
            double[] shape = roads.shape(l);
            String id = roads.linkId(l);
            int hash = id.lastIndexOf('#');
            if (leftOut.contains(hash < 0 ? id : id.substring(0, hash)) || isOutside(shape)) {
                continue;
            }
            if (there != null) {
                there.apply(shape, shape.length / 3);
            }
            builder.add(RoadNetworkBuilder.link(roads, l, shape));
            nodes.add(roads.from(l));
            nodes.add(roads.to(l));
        }
        for (int node : nodes) {
            double[] at = {roads.nodeX(node), roads.nodeY(node), roads.nodeZ(node)};
            if (there != null) {
                there.apply(at, 1);
            }
            builder.control(at[0], at[1], at[2], roads.control(node));
        }
        return builder.build();
    }

    private boolean isOutside(double[] shape) {
        if (choice.box().isEmpty()) {
            return false;
        }
        Bounds b = Bounds.EMPTY;
        for (int i = 0; i < shape.length; i += 3) {
            b = b.union(new Bounds(shape[i], shape[i + 1], shape[i + 2], shape[i], shape[i + 1], shape[i + 2]));
        }
        return !b.intersectsPlan(choice.box().get());
    }
}
