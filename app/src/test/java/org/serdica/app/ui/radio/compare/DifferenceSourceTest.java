package org.serdica.app.ui.radio.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.radio.RasterMap;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.radio.Coverage;
import org.serdica.app.ui.radio.MapWish;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditLog;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

class DifferenceSourceTest {
    private static final double EAST = 322_060;
    private static final double NORTH = 4_730_060;

    private final City city = city();
    private final RasterFrame fine = RasterFrame.over(city.builtBounds(), 10);
    private final AtomicInteger looked = new AtomicInteger();
    private final DifferenceSource source = new DifferenceSource(
            city,
            MapWish.USUAL,
            Map.of(),
            sector -> {
                looked.incrementAndGet();
                return PatternSource.USUAL.patternOf(sector);
            },
            new Words(Language.EN));

    private static City city() {
        EditLog log = new EditLog(SampleCity.of(36));
        ObjectDraft site = new ObjectDraft("S", ObjectKind.RADIO_SITE).point(EAST, NORTH, 550);
        List<Edit> edits = new ArrayList<>(List.of(new AddObject(site)));
        for (String technology : List.of("LTE", "NB-IoT")) {
            ObjectDraft cell = new ObjectDraft("S-" + technology, ObjectKind.RADIO_CELL).point(EAST, NORTH, 590);
            cell.put("site", AttributeValue.of("S"));
            cell.put("azimuth", AttributeValue.of(0.0));
            cell.put("frequencyMHz", AttributeValue.of(1842.5));
            cell.put("powerDbm", AttributeValue.of(46.0));
            cell.put("technology", AttributeValue.of(technology));
            edits.add(new AddObject(cell));
        }
        log.apply("site", edits);
        return log.city();
    }

    private RasterMap difference(RasterFrame frame) {
        CoverageStudy study = new CoverageStudy(frame, CoverageSettings.STREET, PatternSource.USUAL, Crew.ofAllCores());
        study.show(city);
        RadioNetwork all = RadioNetwork.of(city);
        NetworkChoice part = MapWish.USUAL.network();
        Coverage coverage = new Coverage(
                city,
                all,
                part,
                MapWish.USUAL.over(),
                study.maps(part.of(all), CancelToken.never()),
                null,
                null,
                false);
        return source.make(coverage, CoverageLayer.RSRP, null, CancelToken.never());
    }

    @Test
    void theOtherCityIsWorkedOutOnceForTheFirstLookAndOnceForTheLast() {
        difference(fine.coarser(4));
        difference(fine);
        assertThat(looked).hasValue(2);
        difference(fine.coarser(4));
        difference(fine);
        assertThat(looked).hasValue(2);
        difference(fine.coarser(2));
        difference(fine);
        assertThat(looked).hasValue(3);
    }

    @Test
    void theSameCityDiffersNowhereBecauseBothMapsAreOfTheSamePartOfTheNetwork() {
        float[] values = difference(fine).ground().values();
        assertThat(IntStream.range(0, values.length).filter(i -> Math.abs(values[i]) > 0.01))
                .isEmpty();
        assertThat(IntStream.range(0, values.length).filter(i -> !Float.isNaN(values[i])))
                .isNotEmpty();
    }
}
