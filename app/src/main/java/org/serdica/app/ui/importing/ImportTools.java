package org.serdica.app.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Point3D;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.settings.ThemeChoice;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.LoadRequest;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** The import as the window offers it: an action, a page over the window, and files dropped on it. */
public final class ImportTools {
    private static final double WIDEST_PX = 1020;
    private static final double TALLEST_PX = 690;
    private static final double BESIDE_PX = 48;
    private static final double ABOVE_PX = 92;

    private final Pane root;
    private final SceneModel scene;
    private final CityOpener opener;
    private final JobRunner jobs;
    private final Settings settings;
    private final FileQuestions files;
    private final FilterLanguage filters;
    private final ImportOrder.Looker looker;
    private final View view;
    private final Sheet sheet;
    private final Words words;
    private @Nullable ImportOrder order;
    private @Nullable ImportPage page;
    private boolean picking;
    private Predicate<List<Path>> isModel = files -> false;
    private Consumer<Path> placed = file -> {};

    /** What the 3D view does for an import. */
    public interface View {
        /** What of the city it shows, seen from above. */
        Optional<Bounds> shown();

        /** Lets a person click a place; the second is run when that was done or given up. */
        void pick(Consumer<Point3D> picked, Runnable after);
    }

    public ImportTools(
            Pane root,
            SceneModel scene,
            CityOpener opener,
            JobRunner jobs,
            Settings settings,
            FileQuestions files,
            FilterLanguage filters,
            ImportOrder.Looker looker,
            View view,
            Sheet sheet,
            Words words) {
        this.root = root;
        this.scene = scene;
        this.opener = opener;
        this.jobs = jobs;
        this.settings = settings;
        this.files = files;
        this.filters = filters;
        this.looker = looker;
        this.view = view;
        this.sheet = sheet;
        this.words = words;
        opener.onAskForPlace(this::askWhere);
        sheet.visibleProperty().subscribe(visible -> {
            if (!visible && !picking) {
                forget();
            }
        });
        DropVeil.over(
                root,
                () -> order == null,
                dropped -> isModel.test(dropped),
                new DropVeil.Takers(
                        opener::open, this::ask, dropped -> placed.accept(dropped.getFirst()), this::dropped),
                words);
    }

    public Action action() {
        return Action.of("import", Category.FILE, Material2AL.LIBRARY_ADD, () -> ask(List.of()))
                .keys("Shortcut+Shift+I");
    }

    /** Lets files that are one model be placed in the city that is open, instead of opened or imported. */
    public void onModel(Predicate<List<Path>> model, Consumer<Path> place) {
        isModel = model;
        placed = place;
    }

    /** Opens the page with these files; where it is open already they join its list. */
    public void ask(List<Path> files) {
        ImportOrder now = order;
        if (now == null || !sheet.isVisible()) {
            now = new ImportOrder(jobs, words, looker, scene::city);
            order = now;
            now.intoOpenProperty().set(isOpen());
            page = new ImportPage(now, new Around(), this::pick, words);
            show();
        }
        now.add(files);
    }

    /** The same, about one of them; they come into the open city, or are opened anew. */
    private void askWhere(List<Path> files, Path about, boolean intoOpen) {
        ask(List.of());
        ImportOrder now = order;
        if (now != null) {
            now.intoOpenProperty().set(intoOpen && isOpen());
            now.askAbout(about);
            now.add(files);
        }
    }

    /** Beside the places to drop: the quick way, or one more file for the page that is open. */
    private void dropped(List<Path> files) {
        if (order == null && isModel.test(files)) {
            placed.accept(files.getFirst());
        } else if (order == null) {
            opener.open(files);
        } else {
            ask(files);
        }
    }

    private boolean isOpen() {
        return !opener.openedProperty().get().name().isEmpty() && scene.city().objectCount() > 0;
    }

    private void show() {
        ImportPage shown = page;
        if (shown != null) {
            double width = Math.min(WIDEST_PX, Math.max(640, root.getWidth() - BESIDE_PX));
            shown.setPrefHeight(Math.min(TALLEST_PX, Math.max(420, root.getHeight() - ABOVE_PX)));
            shown.setMinHeight(shown.getPrefHeight());
            sheet.show(words.get("import.title"), shown, width);
        }
    }

    private void forget() {
        ImportOrder was = order;
        order = null;
        page = null;
        if (was != null) {
            was.stopLooking();
        }
    }

    /** The page gives way to the city until a place was picked there. */
    private void pick(Consumer<Point3D> picked) {
        picking = true;
        sheet.close();
        view.pick(picked, () -> {
            picking = false;
            show();
        });
    }

    private final class Around implements ImportSurroundings {
        @Override
        public JobRunner jobs() {
            return jobs;
        }

        @Override
        public FilterLanguage filters() {
            return filters;
        }

        @Override
        public Optional<City> city() {
            return isOpen() ? Optional.of(scene.city()) : Optional.empty();
        }

        @Override
        public String cityName() {
            String name = opener.openedProperty().get().name();
            return name.isEmpty() ? words.get("top.noCity") : name;
        }

        @Override
        public Optional<Bounds> shown() {
            return view.shown();
        }

        @Override
        public BooleanSupplier isDark() {
            return () -> settings.themeProperty().get() == ThemeChoice.DARK;
        }

        @Override
        public List<Path> askForFiles() {
            return files.openMany(words.get("import.addFiles"));
        }

        @Override
        public List<Path> askForFolder() {
            return files.folder(words.get("import.addFolder")).stream().toList();
        }

        @Override
        public void run(LoadRequest request, boolean intoOpen) {
            sheet.close();
            if (intoOpen) {
                opener.add(request);
            } else {
                opener.openWhole(request);
            }
        }

        @Override
        public void close() {
            sheet.close();
        }
    }
}
