package org.serdica.model.edit.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.serdica.model.edit.variant.Difference.Kind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadMap;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadPatch.Junction;
import org.serdica.model.network.RoadPatch.Street;

/** What differs from one road network to another, street by street and junction by junction. */
final class RoadDifferences {
    private RoadDifferences() {}

    static List<Difference> between(RoadNetwork from, RoadNetwork to) {
        List<Difference> found = new ArrayList<>();
        if (from == to) {
            return found;
        }
        RoadMap was = RoadMap.of(from);
        RoadMap is = RoadMap.of(to);
        was.streets().forEach((id, street) -> {
            Street other = is.streets().get(id);
            if (other == null) {
                found.add(street(street, Kind.REMOVED, street.bounds()));
            } else if (!other.equals(street)) {
                found.add(street(other, Kind.RESHAPED, street.bounds().union(other.bounds())));
            }
        });
        is.streets().forEach((id, street) -> {
            if (!was.streets().containsKey(id)) {
                found.add(street(street, Kind.ADDED, street.bounds()));
            }
        });
        is.junctions().forEach((place, junction) -> {
            Junction before = was.junctions().get(place);
            if (before != null && !Objects.equals(before, junction)) {
                found.add(new Difference.OfJunction(at(place)));
            }
        });
        return found;
    }

    private static Difference street(Street street, Kind kind, Bounds where) {
        return new Difference.OfStreet(street.id(), street.link().name(), kind, where);
    }

    private static Bounds at(Position p) {
        return new Bounds(p.x(), p.y(), p.z(), p.x(), p.y(), p.z());
    }
}
