package org.serdica.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.network.RoadChange;
import org.serdica.model.network.RoadMap;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadPatch;

class ReplaceRoadsTest {
    private final City town = EditTown.of(10);
    private final RoadNetwork roads = town.roads();
    /** A network without one street that a ban and a signalled crossing know of. */
    private final ReplaceRoads withoutE10 = without("e10");

    private ReplaceRoads without(String id) {
        RoadMap all = RoadMap.of(roads);
        RoadMap fewer = new RoadMap(new LinkedHashMap<>(all.streets()), all.junctions(), all.forbidden());
        fewer.streets().remove(id);
        RoadChange change = RoadChange.between(all, RoadChange.consistent(fewer, List.of(all)));
        return new ReplaceRoads(change.removed(), change.added());
    }

    @Test
    void takesAStreetOutWithItsBansAndPutsItBack() {
        City fewer = Change.of(town, List.of(withoutE10)).city();

        assertThat(fewer.roads().linkCount()).isEqualTo(roads.linkCount() - 1);
        assertThat(fewer.roads().nodeCount()).isEqualTo(roads.nodeCount());
        assertThat(fewer.roads().forbiddenChains()).isEmpty();
        City again = Change.of(fewer, List.of(withoutE10.inverse())).city();
        assertThat(CityDigest.of(again)).isEqualTo(CityDigest.of(town));
    }

    @Test
    void namesTheStreetsAndTheGroundThatChange() {
        Effects effects = Change.of(town, List.of(withoutE10)).effects();

        assertThat(effects.streetIds()).containsExactly("e10");
        assertThat(effects.touchesRoads()).isTrue();
        assertThat(effects.goneTiles()).isEmpty();
        assertThat(effects.ground().containsPlan(EditTown.EAST_M + 50, EditTown.NORTH_M + 100))
                .isTrue();
    }

    @Test
    void isRefusedWhereTheStreetIsNotAsItWas() {
        City fewer = Change.of(town, List.of(withoutE10)).city();

        assertThatThrownBy(() -> Change.of(fewer, List.of(withoutE10)))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("street e10");
    }

    @Test
    void isRefusedWhereABanWouldNameAStreetThatIsGone() {
        RoadPatch removed = withoutE10.removed();
        ReplaceRoads careless =
                new ReplaceRoads(new RoadPatch(removed.streets(), removed.junctions(), List.of()), withoutE10.added());

        assertThatThrownBy(() -> Change.of(town, List.of(careless)))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("e10");
    }

    @Test
    void isRefusedWhereAStreetWouldEndNowhere() {
        RoadPatch removed = withoutE10.removed();
        ReplaceRoads careless = new ReplaceRoads(removed, new RoadPatch(List.of(), List.of(), List.of()));

        assertThatThrownBy(() -> Change.of(town, List.of(careless)))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("would end nowhere");
    }

    @Test
    void keepsTheNumbersOfStreetsThatAreReplacedInPlace() {
        RoadPatch removed = withoutE10.removed();
        ReplaceRoads same = new ReplaceRoads(removed, removed);
        RoadNetwork next = Change.of(town, List.of(same)).city().roads();

        List<String> ids = new ArrayList<>();
        for (int l = 0; l < next.linkCount(); l++) {
            ids.add(next.linkId(l));
            assertThat(next.street(l)).isEqualTo(roads.street(l));
        }
        assertThat(ids.indexOf("e10")).isNotNegative();
    }
}
