package org.serdica.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.FilePlace;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.LoadRequest;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

class ImportOrderTest {
    @TempDir
    Path folder;

    private final List<LoadRequest> looked = new ArrayList<>();
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final ImportOrder order = new ImportOrder(
            new JobRunner(workers::add, Runnable::run),
            new Words(Language.EN),
            (request, progress, cancel) -> {
                looked.add(request);
                return ImportPreview.of(request, progress, cancel);
            },
            () -> SampleCity.of(10));

    private Path things = Path.of("things.csv");

    @BeforeEach
    void write() throws IOException {
        things = Files.writeString(folder.resolve("things.csv"), """
                id,class,x,y,z
                t1,SolitaryVegetationObject,322000,4730000,560
                s1,Sensor,322100,4730000,563
                """);
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }

    @Test
    void filesAreLookedAtWhenTheyAreAdded() {
        order.add(List.of(things));
        assertThat(order.lookingProperty().get()).isPresent();
        work();
        assertThat(order.lookingProperty().get()).isEmpty();
        assertThat(order.chosen()).hasValue(2);
        order.files().clear();
        assertThat(order.previewProperty().get()).isEmpty();
        assertThat(order.isReady()).isFalse();
    }

    @Test
    void onlyWhatWasAskedLastIsShown() {
        order.add(List.of(things));
        order.sayPlace(things, Optional.of(new FilePlace.InCrs("EPSG:7801", false)));
        work();
        assertThat(order.previewProperty().get().orElseThrow().crs()).isEqualTo("EPSG:7801");
        assertThat(order.lookingProperty().get()).isEmpty();
    }

    @Test
    void whoStopsLookingMayImportAllTheSame() {
        order.add(List.of(things));
        order.stopLooking();
        work();
        assertThat(order.previewProperty().get()).isEmpty();
        assertThat(order.isReady()).isTrue();
        assertThat(order.request().files()).containsExactly(things);
    }

    @Test
    void theRequestSaysWhatWasChosen() {
        order.add(List.of(things));
        work();
        order.leftOutProperty().set(Set.of(ObjectKind.SENSOR));
        order.boxProperty().set(Optional.of(Bounds.ofPlan(0, 0, 1, 1)));
        assertThat(order.isReady()).as("nothing lies in that box").isFalse();
        order.where("id = 't1'");
        work();
        assertThat(looked).hasSize(2);
        LoadRequest request = order.request();
        assertThat(request.choice().kinds()).containsExactly(ObjectKind.TREE);
        assertThat(request.choice().box()).contains(Bounds.ofPlan(0, 0, 1, 1));
        assertThat(request.choice().cql()).isEqualTo("id = 't1'");
        assertThat(request.into()).isEmpty();
        order.intoOpenProperty().set(true);
        assertThat(order.request().into()).isPresent();
        assertThat(order.boxProperty().get()).as("its CRS may be another one").isEmpty();
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws IOException {
        order.add(List.of(Files.writeString(folder.resolve("broken.gml"), "<CityModel")));
        work();
        assertThat(order.problemProperty().get()).contains("broken.gml");
        assertThat(order.isReady()).isFalse();
    }
}
