package org.serdica.app.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

class SelectionSummaryTest {
    private final City city = SampleCity.of(100);

    private SelectionSummary summary(String... ids) {
        List<CityObject> objects =
                Stream.of(ids).map(id -> city.find(id).orElseThrow()).toList();
        return SelectionSummary.of(objects);
    }

    @Test
    void numbersAreSummedOverTheObjectsThatHaveThem() {
        SelectionSummary.NumberSum storeys = summary("B-0", "B-1", "B-4", "T-1").numbers().stream()
                .filter(n -> n.name().equals("storeysAboveGround"))
                .findFirst()
                .orElseThrow();
        assertThat(storeys).isEqualTo(new SelectionSummary.NumberSum("storeysAboveGround", "", 3, 11, 2, 6));
    }

    @Test
    void textsSayWhatIsMostFrequent() {
        SelectionSummary.TextSum function = summary("B-0", "B-5", "B-1").texts().stream()
                .filter(t -> t.name().equals("function"))
                .findFirst()
                .orElseThrow();
        assertThat(function).isEqualTo(new SelectionSummary.TextSum("function", 3, 2, "residential", 2));
    }

    @Test
    void classesAreCounted() {
        assertThat(summary("B-0", "B-1", "T-1").kinds())
                .containsEntry(ObjectKind.BUILDING, 2)
                .containsEntry(ObjectKind.TREE, 1);
    }

    /** A box of 10 x 12 m and two storeys of 3 m has 2 (10 + 12) 6 = 264 square metres of walls. */
    @Test
    void surfacesAreSummedByKind() {
        CityObject box = city.find("B-0").orElseThrow();
        List<SurfaceSum> sums = SurfaceSum.of(Measures.of(box).surfaces());
        assertThat(sums.getFirst().kind()).isEqualTo(SurfaceKind.WALL);
        assertThat(sums.getFirst().count()).isEqualTo(4);
        assertThat(sums.getFirst().areaM2()).isEqualTo(264, org.assertj.core.api.Assertions.within(1e-3));
        assertThat(sums).extracting(SurfaceSum::kind).contains(SurfaceKind.ROOF, SurfaceKind.GROUND);
    }
}
