package org.serdica.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.DraftText;
import org.serdica.model.city.Houses;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

class EditLogTest {
    private final City town = Houses.town(2_000, 40);
    private final EditLog log = new EditLog(town);

    @Test
    void setsAnAttributeAndTakesItBack() {
        Effects effects = log.apply("Set year", List.of(year("BG-SOF-7", 2001)));

        assertThat(object("BG-SOF-7").number("yearOfConstruction")).isEqualTo(2001);
        assertThat(town.find("BG-SOF-7").orElseThrow().number("yearOfConstruction"))
                .isEqualTo(1927);
        assertThat(effects.objectIds()).containsExactly("BG-SOF-7");
        assertThat(effects.changesGeometry()).isFalse();
        assertThat(effects.newTiles()).hasSize(1);
        assertThat(effects.newTiles()
                        .getFirst()
                        .sharesGeometryWith(effects.goneTiles().getFirst()))
                .isTrue();

        log.undo();
        assertThat(DraftText.of(log.city())).isEqualTo(DraftText.of(town));
    }

    @Test
    void sharesTilesThatItDoesNotTouch() {
        log.apply("Move", List.of(new MoveObject("BG-SOF-7", 3, 0, 0)));

        List<Tile> shared = new ArrayList<>(log.city().tiles());
        shared.retainAll(town.tiles());
        assertThat(shared).hasSize(town.tiles().size() - 1);
    }

    @Test
    void movesAnObjectAndNamesTheGroundOfBothPlaces() {
        Bounds before = object("BG-SOF-0").bounds();
        Effects effects = log.apply("Move", List.of(new MoveObject("BG-SOF-0", 100, 0, 5)));
        Bounds after = object("BG-SOF-0").bounds();

        assertThat(after.minX()).isEqualTo(before.minX() + 100);
        assertThat(after.maxZ()).isEqualTo(before.maxZ() + 5);
        assertThat(effects.ground()).isEqualTo(before.union(after));
        assertThat(effects.touchesRoads()).isFalse();
        assertThat(effects.layers()).containsExactly(Layer.BUILDINGS);
    }

    @Test
    void addsAnObjectFarFromAllOthersInATileOfItsOwn() {
        Effects effects = log.apply("Add", List.of(new AddObject(Houses.block("new", 340_000, 4_730_000, 0, 5, 5, 5))));

        assertThat(effects.goneTiles()).isEmpty();
        assertThat(effects.newTiles()).hasSize(1);
        assertThat(object("new").bounds().width()).isEqualTo(5);
        log.undo();
        assertThat(log.city().find("new")).isEmpty();
        assertThat(log.city().tiles()).isEqualTo(town.tiles());
    }

    @Test
    void removesAnObjectWithItsParts() {
        ObjectDraft whole = Houses.block("whole", 0, 0, 0, 5, 5, 5);
        whole.addChild(new ObjectDraft("part", ObjectKind.BUILDING_PART));
        EditLog small = new EditLog(Houses.city(whole, Houses.block("other", 9, 0, 0, 5, 5, 5)));
        small.apply("Remove", List.of(RemoveObject.of(small.city(), "whole")));

        assertThat(small.city().objects().map(CityObject::id)).containsExactly("other");
        small.undo();
        assertThat(small.city().find("part")).isPresent();
    }

    @Test
    void editsWhatItJustAddedInTheSameGroup() {
        log.apply(
                "Build",
                List.of(
                        new AddObject(Houses.block("new", 322_005, 4_730_005, 550, 5, 5, 5)),
                        new SetAttribute("new", "name", null, AttributeValue.of("kiosk")),
                        new MoveObject("new", 10, 0, 0),
                        year("BG-SOF-0", 1800)));

        assertThat(object("new").text("name")).isEqualTo("kiosk");
        assertThat(object("new").bounds().minX()).isEqualTo(322_015);
        assertThat(object("BG-SOF-0").number("yearOfConstruction")).isEqualTo(1800);
        log.undo();
        assertThat(DraftText.of(log.city())).isEqualTo(DraftText.of(town));
    }

    @Test
    void appliesAGroupWholeOrNotAtAll() {
        assertThatThrownBy(() -> log.apply("Two", List.of(year("BG-SOF-1", 2001), new MoveObject("nobody", 1, 1, 1))))
                .isInstanceOf(EditRefused.class)
                .hasMessage("There is no object nobody any more.");

        assertThat(log.city()).isSameAs(town);
        assertThat(log.undoName()).isEmpty();
    }

    @Test
    void refusesAnEditThatWasMadeForAnotherState() {
        SetAttribute stale = year("BG-SOF-1", 2001);
        log.apply("Set", List.of(year("BG-SOF-1", 1999)));

        assertThatThrownBy(() -> log.apply("Set", List.of(stale))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> log.apply("Add", List.of(new AddObject(town.draft(object("BG-SOF-3"))))))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("already");
    }

    @Test
    void refusesToTakeAPartOutOfAWhole() {
        ObjectDraft whole = new ObjectDraft("whole", ObjectKind.BUILDING);
        whole.addChild(Houses.block("part", 0, 0, 0, 5, 5, 5));
        City city = Houses.city(whole);

        assertThatThrownBy(() -> RemoveObject.of(city, "part")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> Change.of(city, List.of(new MoveObject("part", 1, 0, 0))))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("whole");
        assertThat(Change.of(city, List.of(SetAttribute.of(city, "part", "name", AttributeValue.of("x"))))
                        .city()
                        .find("part")
                        .orElseThrow()
                        .text("name"))
                .isEqualTo("x");
    }

    @Test
    void namesWhatItWouldUndoAndRedo() {
        log.apply("First", List.of(year("BG-SOF-1", 2001)));
        log.apply("Second", List.of(year("BG-SOF-2", 2002)));
        log.undo();

        assertThat(log.undoName()).contains("First");
        assertThat(log.redoName()).contains("Second");
        assertThat(log.groups()).extracting(EditGroup::name).containsExactly("First");
        log.redo();
        assertThat(object("BG-SOF-2").number("yearOfConstruction")).isEqualTo(2002);
        log.undo();
        log.apply("Third", List.of(year("BG-SOF-3", 2003)));
        assertThat(log.redoName()).isEmpty();
        assertThat(log.redo()).isEqualTo(Effects.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comesBackToTheSameCityThroughAnyEdits(long seed) {
        City start = Houses.town(300, 20);
        Map<String, String> before = DraftText.of(start);
        EditLog edits = new EditLog(start);
        Random random = new Random(seed);
        for (int group = 0; group < 30; group++) {
            edits.apply("Group " + group, RandomEdits.on(edits.city(), random, 1 + random.nextInt(4)));
        }
        Map<String, String> after = DraftText.of(edits.city());
        assertThat(after).isNotEqualTo(before);

        while (edits.undoName().isPresent()) {
            edits.undo();
        }
        assertThat(DraftText.of(edits.city())).isEqualTo(before);
        while (edits.redoName().isPresent()) {
            edits.redo();
        }
        assertThat(DraftText.of(edits.city())).isEqualTo(after);
    }

    @Test
    void aRunOfGroupsIsOneUnderItsNewName() {
        log.apply("first", List.of(year("BG-SOF-7", 1901)));
        log.apply("second", List.of(year("BG-SOF-7", 1902)));
        log.apply("third", List.of(year("BG-SOF-7", 1903)));
        log.join(1, 3, "both");
        assertThat(log.all()).extracting(EditGroup::name).containsExactly("first", "both");
        assertThat(object("BG-SOF-7").number("yearOfConstruction")).isEqualTo(1903);
        log.undo();
        assertThat(object("BG-SOF-7").number("yearOfConstruction")).isEqualTo(1901);
        log.redo();
        assertThat(object("BG-SOF-7").number("yearOfConstruction")).isEqualTo(1903);
    }

    @Test
    void groupsThatCanOnlyBeRedoneAreNotJoinedToThoseInForce() {
        log.apply("first", List.of(year("BG-SOF-7", 1901)));
        log.apply("second", List.of(year("BG-SOF-7", 1902)));
        log.undo();
        assertThatThrownBy(() -> log.join(0, 2, "both")).isInstanceOf(IllegalArgumentException.class);
    }

    private SetAttribute year(String id, long year) {
        return SetAttribute.of(log.city(), id, "yearOfConstruction", AttributeValue.of(year));
    }

    private CityObject object(String id) {
        return log.city().find(id).orElseThrow();
    }
}
