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

/** Edits of all kinds that fit a city, each of another object. */
final class RandomEdits {
    private RandomEdits() {}

    static List<Edit> on(City city, Random random, int count) {
        List<String> ids = city.objects().map(CityObject::id).sorted().toList();
        Set<String> taken = new HashSet<>();
        List<Edit> edits = new ArrayList<>();
        while (edits.size() < count) {
            String id = ids.get(random.nextInt(ids.size()));
            if (taken.add(id)) {
                edits.add(edit(city, random, id));
            }
        }
        return edits;
    }

    private static Edit edit(City city, Random random, String id) {
        return switch (random.nextInt(5)) {
            case 0 -> SetAttribute.of(city, id, "residents", AttributeValue.of(random.nextInt(100)));
            case 1 -> SetAttribute.of(city, id, "note", random.nextBoolean() ? AttributeValue.of("seen") : null);
            case 2 -> RemoveObject.of(city, id);
            case 3 -> new MoveObject(id, random.nextGaussian() * 200, random.nextGaussian() * 200, random.nextDouble());
            default ->
                new AddObject(Houses.gabled(
                        "new-" + Long.toHexString(random.nextLong()),
                        322_000 + random.nextDouble() * 1_000,
                        4_730_000 + random.nextDouble() * 1_000,
                        550,
                        8,
                        10,
                        3,
                        6));
        };
    }
}
