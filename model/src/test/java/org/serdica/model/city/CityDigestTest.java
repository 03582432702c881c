package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.SetAttribute;

class CityDigestTest {
    private final City town = Houses.town(300, 20);

    @Test
    void doesNotAskInWhichTileAnObjectLiesNorInWhatOrder() {
        CityBuilder builder = new CityBuilder(town.frame().crs());
        List<CityObject> roots =
                town.objects().filter(o -> o.parent().isEmpty()).toList();
        roots.reversed().forEach(o -> builder.add(town.draft(o)));
        City other = builder.build();
        City same = new City(
                town.frame(), other.tiles(), other.materials(), other.textures(), town.terrain(), town.roads());
        assertThat(CityDigest.of(same)).isEqualTo(CityDigest.of(town));
    }

    @Test
    void changesWithATenthOfAMillimetreAndComesBackWithUndo() {
        String id = town.objects().findFirst().orElseThrow().id();
        EditLog log = new EditLog(town);
        log.apply("Move", List.of(new MoveObject(id, 0.0001, 0, 0)));
        assertThat(CityDigest.of(log.city())).isNotEqualTo(CityDigest.of(town));
        log.undo();
        assertThat(CityDigest.of(log.city())).isEqualTo(CityDigest.of(town));
        log.apply("Set", List.of(SetAttribute.of(town, id, "x", AttributeValue.of("y"))));
        assertThat(CityDigest.of(log.city())).isNotEqualTo(CityDigest.of(town));
    }

    @Test
    void aTilePutTogetherAgainIsTheSame() {
        List<Tile> again = town.tiles().stream()
                .map(t -> Tile.of(
                        t.arrays(), town.materials().size(), town.textures().size()))
                .toList();
        assertThat(CityDigest.of(town.withTiles(again))).isEqualTo(CityDigest.of(town));
        for (int t = 0; t < again.size(); t++) {
            assertThat(again.get(t).bounds()).isEqualTo(town.tiles().get(t).bounds());
            assertThat(again.get(t).triangleEstimate())
                    .isEqualTo(town.tiles().get(t).triangleEstimate());
        }
    }
}
