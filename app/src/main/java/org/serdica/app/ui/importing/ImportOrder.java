package org.serdica.app.ui.importing;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.AttributeMapping;
import org.serdica.importers.api.FilePlace;
import org.serdica.importers.api.FileSays;
import org.serdica.importers.api.Heights;
import org.serdica.importers.api.ImportChoice;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.ReadOptions;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;
import org.serdica.model.task.Progress;

/**
 * What a person wants to import, as far as it is decided, and what that would bring. Files are looked at anew, as a job,
 * whenever something changes that moves or marks objects. Used on the JavaFX thread.
 */
public final class ImportOrder {
    /** Tells what files would bring. */
    @FunctionalInterface
    public interface Looker {
        ImportPreview look(LoadRequest request, Progress progress, CancelToken cancel) throws InputRefused;
    }

    private final JobRunner jobs;
    private final Words words;
    private final Looker looker;
    private final Supplier<City> open;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final BooleanProperty intoOpen = new SimpleBooleanProperty();
    private final Map<Path, FileSays> said = new HashMap<>();
    private final ObjectProperty<Optional<Bounds>> box = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<ObjectKind>> leftOut = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<OptionalInt> maxLod = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> looking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty unclear = new SimpleBooleanProperty();
    private Optional<Path> about = Optional.empty();
    private String cql = "";
    private int asked;

    /** The files that the preview is of. */
    private List<Path> seen = List.of();

    /** @param open the city that is open */
    public ImportOrder(JobRunner jobs, Words words, Looker looker, Supplier<City> open) {
        this.jobs = jobs;
        this.words = words;
        this.looker = looker;
        this.open = open;
        files.addListener((ListChangeListener<Path>) change -> look());
        intoOpen.subscribe((before, now) -> {
            box.set(Optional.empty());
            look();
        });
    }

    /** Files and folders, in the order they were named. */
    public ObservableList<Path> files() {
        return files;
    }

    /** The file that a person should look at first, once it is known. */
    public void askAbout(Path file) {
        about = Optional.of(file);
    }

    public Optional<Path> about() {
        return about;
    }

    public void add(List<Path> more) {
        List<Path> fresh =
                more.stream().filter(f -> !files.contains(f)).distinct().toList();
        if (!fresh.isEmpty()) {
            files.addAll(fresh);
        }
    }

    /** Whether they are added to the city that is open; else they are a city of their own. */
    public BooleanProperty intoOpenProperty() {
        return intoOpen;
    }

    public ObjectProperty<Optional<Bounds>> boxProperty() {
        return box;
    }

    /** The classes that stay out. */
    public ObjectProperty<Set<ObjectKind>> leftOutProperty() {
        return leftOut;
    }

    public ObjectProperty<OptionalInt> maxLodProperty() {
        return maxLod;
    }

    /** Whether something that was typed cannot be understood yet. */
    public BooleanProperty unclearProperty() {
        return unclear;
    }

    /** What would come in, empty until that is known. */
    public ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The job that finds out. */
    public ReadOnlyObjectProperty<Optional<RunningJob>> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** Why nothing can come in; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public FileSays said(Path file) {
        FileSays known = said.get(file);
        return known == null ? FileSays.NOTHING : known;
    }

    /** Where a file lies; empty for what it says itself. */
    public void sayPlace(Path file, Optional<FilePlace> place) {
        if (!said(file).place().equals(place)) {
            said.put(file, said(file).withPlace(place));
            look();
        }
    }

    /** What a file's columns mean; empty for what their names tell. */
    public void sayColumns(Path file, Optional<AttributeMapping> mapping) {
        said.put(file, said(file).withMapping(mapping));
    }

    /** What becomes of the heights that a file gives; empty to leave them. */
    public void sayHeights(Path file, Optional<Heights> heights) {
        said.put(file, said(file).withHeights(heights));
    }

    /** A condition in CQL that can be understood; blank for none. */
    public void where(String condition) {
        if (!cql.equals(condition.strip())) {
            cql = condition.strip();
            look();
        }
    }

    /** How many objects the choice takes, of those that are known by place; empty while that is not known. */
    public OptionalInt chosen() {
        return preview.get().map(p -> p.objects().chosen(wanted(p), box.get())).orElse(OptionalInt.empty());
    }

    /** The classes that come in; empty for all. */
    public Set<ObjectKind> wanted(ImportPreview of) {
        if (leftOut.get().isEmpty()) {
            return Set.of();
        }
        Set<ObjectKind> kinds = EnumSet.noneOf(ObjectKind.class);
        kinds.addAll(of.objects().kinds().keySet());
        kinds.removeAll(leftOut.get());
        return kinds;
    }

    /** Whether everything is decided that has to be. */
    public boolean isReady() {
        return !files.isEmpty()
                // Which classes are left out is known by name only once all files have been looked at.
                && (leftOut.get().isEmpty() || seen.equals(files))
                && !unclear.get()
                && problem.get().isEmpty()
                && chosen().orElse(1) > 0
                && preview.get()
                        .map(p -> leftOut.get().isEmpty() || !wanted(p).isEmpty())
                        .orElse(true);
    }

    /** What was decided. */
    public LoadRequest request() {
        return base().with(new ImportChoice(
                box.get(), preview.get().map(this::wanted).orElse(Set.of()), maxLod.get(), cql));
    }

    private LoadRequest base() {
        ReadOptions options = ReadOptions.USUAL.withFiles(said);
        return new LoadRequest(
                files, Optional.empty(), intoOpen.get() ? Optional.of(open.get()) : Optional.empty(), options);
    }

    /** Looks at the files anew. */
    public void look() {
        stopLooking();
        problem.set("");
        if (files.isEmpty()) {
            preview.set(Optional.empty());
            return;
        }
        int mine = ++asked;
        LoadRequest request = base().with(ImportChoice.ALL.withCql(cql));
        RunningJob job = jobs.start(
                Job.of(words.get("import.looking"), (progress, cancel) -> looker.look(request, progress, cancel)),
                found -> found(mine, Optional.of(found), ""),
                error -> found(mine, Optional.empty(), sentence(error)));
        if (mine == asked && job.stateProperty().get() == JobState.RUNNING) {
            looking.set(Optional.of(job));
        }
    }

    private void found(int by, Optional<ImportPreview> what, String why) {
        if (by == asked) {
            looking.set(Optional.empty());
            problem.set(why);
            seen = List.copyOf(files);
            preview.set(what);
        }
    }

    private String sentence(Exception error) {
        return error instanceof InputRefused refused ? refused.getMessage() : words.get("open.unexpected");
    }

    /** Gives up finding out; what was known before stays known. */
    public void stopLooking() {
        asked++;
        Optional<RunningJob> job = looking.get();
        looking.set(Optional.empty());
        job.ifPresent(RunningJob::cancel);
    }
}
