package org.serdica.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.DraftText;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** What holds for any sequence of edits, whichever they are. */
class AnyEditsTest {
    private final City town = EditTown.of(80);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undoRedoAndJumpsComeBackToTheSameCityByteForByte(long seed) {
        Random random = new Random(seed);
        EditLog log = new EditLog(town);
        List<String> states = new ArrayList<>(List.of(CityDigest.of(town)));
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(4)) {
                case 0 -> log.jump(random.nextInt(log.all().size() + 1));
                case 1 -> {
                    Gesture gesture = log.begin("Dropped");
                    for (int i = 0; i < 3; i++) {
                        gesture.preview(RandomEdits.on(gesture.before(), random, 2));
                    }
                    gesture.abort();
                    assertThat(log.city()).isSameAs(gesture.before());
                }
                case 2 -> {
                    Gesture gesture = log.begin("Kept");
                    for (int i = 0; i < 3; i++) {
                        gesture.preview(RandomEdits.on(gesture.before(), random, 2));
                    }
                    gesture.commit();
                    states.subList(log.position(), states.size()).clear();
                    states.add(CityDigest.of(log.city()));
                }
                default -> {
                    log.apply("Step " + step, RandomEdits.on(log.city(), random, 1 + random.nextInt(4)));
                    states.subList(log.position(), states.size()).clear();
                    states.add(CityDigest.of(log.city()));
                }
            }
            assertThat(CityDigest.of(log.city())).isEqualTo(states.get(log.position()));
        }
        for (int position = log.all().size(); position >= 0; position--) {
            log.jump(position);
            assertThat(CityDigest.of(log.city())).isEqualTo(states.get(position));
        }
        EditLog replayed = EditLog.of(town, log.all(), log.all().size(), () -> {
            throw new IllegalStateException();
        });
        assertThat(CityDigest.of(replayed.city()))
                .isEqualTo(states.get(log.all().size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void effectsNameAllThatChanged(long seed) {
        Random random = new Random(seed);
        EditLog log = new EditLog(town);
        for (int step = 0; step < 40; step++) {
            City before = log.city();
            Effects effects = random.nextInt(4) == 0
                    ? log.jump(random.nextInt(log.all().size() + 1))
                    : log.apply("Step", RandomEdits.on(before, random, 1 + random.nextInt(4)));
            assertNamed(before, log.city(), effects);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void objectsAreFoundByIdAndByPlaceAfterAnyEdits(long seed) {
        Random random = new Random(seed);
        EditLog log = new EditLog(town);
        for (int step = 0; step < 40; step++) {
            log.apply("Step", RandomEdits.on(log.city(), random, 1 + random.nextInt(4)));
            City city = log.city();
            Set<String> all = new HashSet<>();
            city.objects().forEach(o -> {
                all.add(o.id());
                assertThat(city.find(o.id())).contains(o);
                assertThat(city.index().in(o.bounds())).contains(o.root());
            });
            town.objects().filter(o -> !all.contains(o.id())).forEach(o -> assertThat(city.find(o.id()))
                    .isEmpty());
            assertThat(city.index().in(city.bounds().expandedBy(1))).hasSize((int)
                    city.objects().filter(o -> o.parent().isEmpty()).count());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void refusedEditsLeaveNothingChanged(long seed) {
        Random random = new Random(seed);
        EditLog log = new EditLog(town);
        List<Edit> once = RandomEdits.on(town, random, 5);
        log.apply("Once", once);
        City city = log.city();
        String digest = CityDigest.of(city);
        for (Edit edit : once) {
            if (edit instanceof MoveObject || isNoWish(edit)) {
                continue;
            }
            List<Edit> group = new ArrayList<>(RandomEdits.on(city, random, 3));
            group.add(edit);
            assertThatThrownBy(() -> log.apply("Again", group)).isInstanceOf(EditRefused.class);
            assertThat(log.city()).isSameAs(city);
            assertThat(log.position()).isEqualTo(1);
            assertThat(CityDigest.of(log.city())).isEqualTo(digest);
        }
    }

    /** Whether it leaves all as it was, so that it can be done again. */
    private static boolean isNoWish(Edit edit) {
        return switch (edit) {
            case SetAttribute set -> Objects.equals(set.before(), set.after());
            case SetAttributes set -> set.cells().stream().allMatch(c -> Objects.equals(c.before(), c.after()));
            default -> false;
        };
    }

    private static void assertNamed(City before, City after, Effects effects) {
        Map<String, String> was = texts(before);
        Map<String, String> is = texts(after);
        Set<String> changed = new HashSet<>(was.keySet());
        changed.addAll(is.keySet());
        changed.removeIf(id -> was.getOrDefault(id, "").equals(is.getOrDefault(id, "")));
        assertThat(effects.objectIds()).containsAll(changed);
        for (String id : changed) {
            for (City city : List.of(before, after)) {
                Bounds box = city.find(id).map(CityObject::bounds).orElse(Bounds.EMPTY);
                boolean moved = !before.find(id)
                        .map(CityObject::bounds)
                        .equals(after.find(id).map(CityObject::bounds));
                assertThat(!moved || effects.ground().expandedBy(1e-6).contains(box))
                        .isTrue();
                city.find(id).ifPresent(o -> assertThat(effects.layers())
                        .contains(o.root().kind().layer()));
            }
        }
        Set<Tile> tiles = new HashSet<>(before.tiles());
        tiles.removeAll(effects.goneTiles());
        tiles.addAll(effects.newTiles());
        assertThat(tiles).isEqualTo(new HashSet<>(after.tiles()));
        assertThat(after.tiles()).hasSize(tiles.size());
        if (before.roads() != after.roads()) {
            assertThat(effects.touchesRoads()).isTrue();
        }
        for (int l = 0; l < after.roads().linkCount(); l++) {
            String id = after.roads().linkId(l);
            boolean same = false;
            for (int k = 0; k < before.roads().linkCount(); k++) {
                same |= before.roads().street(k).equals(after.roads().street(l));
            }
            assertThat(same || effects.streetIds().contains(id)).isTrue();
        }
        for (double x = EditTown.EAST_M; x < EditTown.EAST_M + 500; x += 5) {
            for (double y = EditTown.NORTH_M; y < EditTown.NORTH_M + 500; y += 5) {
                double z = before.terrain().heightAt(x, y);
                assertThat(Double.compare(z, after.terrain().heightAt(x, y)) == 0
                                || effects.terrain().containsPlan(x, y))
                        .isTrue();
            }
        }
    }

    private static Map<String, String> texts(City city) {
        Map<String, String> texts = new HashMap<>();
        city.objects().forEach(o -> texts.put(o.id(), DraftText.of(city.draft(o))));
        return texts;
    }
}
