package org.serdica.importers.gltf;

import java.util.Optional;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.ModelPlace;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;
import tools.jackson.databind.JsonNode;

/** Where a model goes: where a person says, else where the file says, else at the origin of the city's coordinates. */
sealed interface GltfPlace {
    CityPart put(ObjectDraft draft);

    /** Where a person says. */
    record Said(ModelPlace place) implements GltfPlace {
        @Override
        public CityPart put(ObjectDraft draft) {
            boolean onGround = Double.isNaN(place.z());
            double low = onGround ? draft.bounds().minZ() : 0;
            double dz = onGround ? -low : place.z();
            double a = Math.toRadians(place.headingDeg());
            double cos = Math.cos(a);
            double sin = Math.sin(a);
            draft.mapCoordinates((xyz, points) -> {
                for (int i = 0; i < points * 3; i += 3) {
                    double x = xyz[i];
                    double y = xyz[i + 1];
                    // Clockwise, as a compass turns.
                    xyz[i] = place.x() + x * cos + y * sin;
                    xyz[i + 1] = place.y() - x * sin + y * cos;
                    xyz[i + 2] += dz;
                }
            });
            return new CityPart.Thing(draft, null, onGround);
        }
    }

    /** At an origin in a CRS that the file names. */
    record Named(Reading reading, String crs, double x, double y, double z) implements GltfPlace {
        @Override
        public CityPart put(ObjectDraft draft) {
            shift(draft, x, y, z);
            reading.crs(crs);
            return CityPart.Thing.of(draft);
        }
    }

    /** In coordinates from the centre of the Earth, as 3D Tiles and Cesium have them. */
    record OnEarth(Reading reading, double x, double y, double z) implements GltfPlace {
        @Override
        public CityPart put(ObjectDraft draft) {
            shift(draft, x, y, z);
            draft.mapCoordinates(Geocentric::toDegrees);
            reading.crs(CrsNames.LON_LAT);
            return CityPart.Thing.of(draft);
        }
    }

    /** Where its numbers are. */
    record AsItIs() implements GltfPlace {
        @Override
        public CityPart put(ObjectDraft draft) {
            return CityPart.Thing.of(draft);
        }
    }

    /** In a tile of a tile set, whose transformation leads to coordinates from the centre of the Earth as a rule. */
    record InTile(Matrix place, double[] centre, GltfPlace then) implements GltfPlace {
        @Override
        public CityPart put(ObjectDraft draft) {
            shift(draft, centre[0], centre[1], centre[2]);
            draft.mapCoordinates(place::move);
            return then.put(draft);
        }
    }

    static GltfPlace ofTile(JsonNode json, Matrix place, Reading reading) {
        Optional<ModelPlace> said = reading.options().place();
        JsonNode centre = json.path("extensions").path("CESIUM_RTC").path("center");
        double[] c = {
            centre.path(0).asDouble(0),
            centre.path(1).asDouble(0),
            centre.path(2).asDouble(0)
        };
        GltfPlace then = said.isPresent() ? new Said(said.get()) : new Unplaced(reading);
        return new InTile(place, c, then);
    }

    static GltfPlace of(JsonNode json, JsonNode scene, Reading reading) {
        Optional<ModelPlace> said = reading.options().place();
        if (said.isPresent()) {
            return new Said(said.get());
        }
        JsonNode centre = json.path("extensions").path("CESIUM_RTC").path("center");
        if (centre.size() == 3) {
            return new OnEarth(
                    reading,
                    centre.path(0).asDouble(0),
                    centre.path(1).asDouble(0),
                    centre.path(2).asDouble(0));
        }
        for (JsonNode extras :
                new JsonNode[] {scene.path("extras"), json.path("asset").path("extras"), json.path("extras")}) {
            Optional<GltfPlace> named = named(extras, reading);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return new Unplaced(reading);
    }

    /**
     * {@code {"crs": "EPSG:7801", "origin": [east, north, height]}}; without an origin the numbers are that CRS's own,
     * as in the models that this program writes.
     */
    private static Optional<GltfPlace> named(JsonNode extras, Reading reading) {
        JsonNode origin = extras.path("origin");
        JsonNode crs = extras.path("crs");
        String name = crs.isNumber() ? "EPSG:" + crs.asInt(0) : crs.asString("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        origin.size() >= 2
                                ? new Named(
                                        reading,
                                        name,
                                        origin.path(0).asDouble(0),
                                        origin.path(1).asDouble(0),
                                        origin.path(2).asDouble(0))
                                : new InCrs(reading, name));
    }

    /** In a CRS that the file names; a piece of a tile set names one too and has small numbers all the same. */
    record InCrs(Reading reading, String crs) implements GltfPlace {
        private static final double SMALL_M = 10_000;

        @Override
        public CityPart put(ObjectDraft draft) {
            Bounds b = draft.bounds();
            return Math.abs(b.centreX()) + Math.abs(b.centreY()) > SMALL_M
                            && !Geocentric.isOnEarth(b.centreX(), b.centreY(), b.minZ())
                    ? new Named(reading, crs, 0, 0, 0).put(draft)
                    : new Unplaced(reading).put(draft);
        }
    }

    /** What nobody said a word about: its numbers tell whether it stands on the globe. */
    record Unplaced(Reading reading) implements GltfPlace {
        @Override
        public CityPart put(ObjectDraft draft) {
            Bounds b = draft.bounds();
            if (Geocentric.isOnEarth(b.centreX(), b.centreY(), (b.minZ() + b.maxZ()) / 2)) {
                return new OnEarth(reading, 0, 0, 0).put(draft);
            }
            reading.note(
                    "MODEL_UNPLACED",
                    draft.id(),
                    "The model names no place in the world; it stands at the origin of its own coordinates.");
            return new AsItIs().put(draft);
        }
    }

    private static void shift(ObjectDraft draft, double dx, double dy, double dz) {
        draft.mapCoordinates((xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                xyz[i] += dx;
                xyz[i + 1] += dy;
                xyz[i + 2] += dz;
            }
        });
    }
}
