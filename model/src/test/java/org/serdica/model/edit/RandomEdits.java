package org.serdica.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.HeightPatch;
import org.serdica.model.geo.HeightRaster;

/** Edits of all kinds that fit a city, each of another object. */
public final class RandomEdits {
    private final City city;
    private final Random random;
    private final List<String> ids;
    private final Set<String> taken = new HashSet<>();
    private boolean changesTerrain;
    private boolean changesRoads;

    private RandomEdits(City city, Random random) {
        this.city = city;
        this.random = random;
        ids = city.objects()
                .filter(o -> o.parent().isEmpty())
                .map(CityObject::id)
                .sorted()
                .toList();
    }

    public static List<Edit> on(City city, Random random, int count) {
        RandomEdits edits = new RandomEdits(city, random);
        List<Edit> made = new ArrayList<>();
        while (made.size() < count) {
            made.addAll(edits.next());
        }
        return made;
    }

    private List<Edit> next() {
        String id = id();
        return switch (random.nextInt(11)) {
            case 0 -> List.of(SetAttribute.of(city, id, "residents", AttributeValue.of(random.nextInt(100))));
            case 1 ->
                List.of(SetAttribute.of(city, id, "note", random.nextBoolean() ? AttributeValue.of("seen") : null));
            case 2 -> List.of(SetAttributes.of(city, List.of(id, id(), id()), "residents", value()));
            case 3, 4 -> List.of(RemoveObject.of(city, id));
            case 5, 6 ->
                List.of(new MoveObject(
                        id, random.nextGaussian() * 200, random.nextGaussian() * 200, random.nextDouble()));
            case 7 -> List.of(ReplaceObject.of(city, id, this::changed));
            case 8 -> city.terrain().isPresent() && !changesTerrain ? List.of(terrain()) : List.of();
            case 9 -> city.roads().linkCount() > 0 && !changesRoads ? List.of(roads()) : List.of();
            default -> List.of(new AddObject(house("new-" + Long.toHexString(random.nextLong()))));
        };
    }

    private String id() {
        String id = ids.get(random.nextInt(ids.size()));
        while (!taken.add(id)) {
            id = ids.get(random.nextInt(ids.size()));
        }
        return id;
    }

    private AttributeValue value() {
        return switch (random.nextInt(4)) {
            case 0 -> AttributeValue.of("many");
            case 1 -> AttributeValue.of(random.nextDouble());
            case 2 -> new AttributeValue.Measure(random.nextInt(9), random.nextBoolean() ? "m" : "ft");
            default -> AttributeValue.of(random.nextLong());
        };
    }

    private ObjectDraft changed(ObjectDraft before) {
        ObjectDraft after = random.nextBoolean() ? before.movedBy(random.nextDouble(), 0, 1.00005) : house(before.id());
        after.put("changed", AttributeValue.of(true));
        return after;
    }

    private ObjectDraft house(String id) {
        return Houses.gabled(
                id, 322_000 + random.nextDouble() * 1_000, 4_730_000 + random.nextDouble() * 1_000, 550, 8, 10, 3, 6);
    }

    private Edit terrain() {
        changesTerrain = true;
        HeightRaster raster = city.terrain().raster();
        if (raster == null) {
            throw new IllegalStateException();
        }
        int cols = 1 + random.nextInt(12);
        int rows = 1 + random.nextInt(12);
        float[] z = new float[cols * rows];
        for (int i = 0; i < z.length; i++) {
            z[i] = random.nextInt(50) == 0 ? Float.NaN : 540 + random.nextFloat() * 20;
        }
        return SetTerrain.of(
                city,
                new HeightPatch(
                        random.nextInt(raster.cols() - cols), random.nextInt(raster.rows() - rows), cols, rows, z));
    }

    private Edit roads() {
        changesRoads = true;
        return RandomRoads.edit(city.roads(), random);
    }
}
