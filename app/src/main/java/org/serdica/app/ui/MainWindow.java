package org.serdica.app.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.action.Shortcuts;
import org.serdica.app.ui.check.CheckTools;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.EditTools;
import org.serdica.app.ui.edit.UnsavedQuestion;
import org.serdica.app.ui.export.ExportTools;
import org.serdica.app.ui.facts.FactsKeeper;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.importing.ImportTools;
import org.serdica.app.ui.interior.InteriorTools;
import org.serdica.app.ui.job.JobList;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.legend.LegendCard;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.NoticeStack;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.open.OpenedCity;
import org.serdica.app.ui.palette.CommandPalette;
import org.serdica.app.ui.palette.PlaceSource;
import org.serdica.app.ui.palette.Sources;
import org.serdica.app.ui.project.ProjectLoader;
import org.serdica.app.ui.radio.RadioTools;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.shell.Covers;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.shell.StatusBar;
import org.serdica.app.ui.shell.Themes;
import org.serdica.app.ui.shell.TopBar;
import org.serdica.app.ui.shell.WorkspaceRail;
import org.serdica.app.ui.time.TimeBar;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.LoadRequest;

/** The window's content: the 3D view, and over it everything else. Made and used on the JavaFX thread. */
public final class MainWindow {
    private final SceneModel scene;
    private final CityView view;
    private final ViewTools tools;
    private final Guide guide;
    private final Ports ports;
    private final JobRunner jobs;
    private final Settings settings;
    private final Words words;
    private final FileQuestions files;
    private final Notices notices = new Notices();
    private final Actions actions = new Actions();
    private final CityOpener opener;
    private final FactsKeeper facts;
    private final WindowActions.Folds folds = new WindowActions.Folds(
            new SimpleBooleanProperty(true), new SimpleBooleanProperty(true), new SimpleBooleanProperty(true));
    private final StackPane root = new StackPane();
    private final LeftPanel left;
    private final RightPanel right;
    private final EditSession session;
    private final EditTools edits;
    private final UnsavedQuestion unsaved;
    private final PlanningDesk desk;
    private final RadioTools radio;
    private final CheckTools checks;
    private final InteriorTools interiors;
    private final ExportTools exports;
    private final ImportTools imports;
    private final TimeBar time;
    private final CommandPalette palette;
    private final Sheet sheet;
    private final WindowTexts texts;
    private final StatusBar status;
    private @Nullable CameraPose brought;

    public MainWindow(
            SceneModel scene,
            CityView view,
            ViewTools tools,
            Ports ports,
            JobRunner jobs,
            Settings settings,
            Words words) {
        this.scene = scene;
        this.view = view;
        this.tools = tools;
        guide = new Guide(scene, tools, words, this::showPage);
        this.ports = ports;
        this.jobs = jobs;
        this.settings = settings;
        this.words = words;
        words.languageProperty().bindBidirectional(settings.languageProperty());
        CameraRig rig = tools.navigator().rig();
        ProjectLoader loader = new ProjectLoader(ports.loader());
        opener = new CityOpener(scene, jobs, notices, words, loader, this::bringCamera, rig::hold);
        // Brought to the part that was read first, it goes on to the whole unless somebody has moved it since.
        opener.openedProperty().subscribe(city -> {
            if (!city.reports().isEmpty() && scene.cameraProperty().get().equals(brought)) {
                bringCamera();
            }
        });
        facts = new FactsKeeper(scene, jobs, view.firstPicture());
        sheet = new Sheet(words);
        files = new FileQuestions(root, settings.lastFolderProperty());
        session = new EditSession(scene, jobs, notices, words);
        edits = new EditTools(
                scene,
                view,
                tools.navigator(),
                tools.toolBox(),
                tools.selecting(),
                session,
                ports.loader(),
                jobs,
                files,
                notices,
                words);
        unsaved = new UnsavedQuestion(session, sheet, words);
        opener.onBefore(unsaved::then);
        opener.onGrow(session::grow);
        opener.onFree(session::whenFree);
        desk = new PlanningDesk(
                root,
                scene,
                view,
                tools,
                session,
                opener,
                loader,
                settings,
                files,
                jobs,
                notices,
                sheet,
                words,
                folds.right(),
                this::copy);
        radio = new RadioTools(
                scene,
                view,
                tools.navigator().places(),
                tools.toolBox(),
                session,
                edits.drawing(),
                settings.folder("antennas"),
                files,
                jobs,
                notices,
                desk.comparing().cityProperty(),
                desk.view(),
                words,
                guide::select,
                this::copy);
        desk.offerBeside(radio.difference());
        radio.sites().carryIn(desk.keeper());
        checks = new CheckTools(
                scene,
                session,
                jobs,
                notices,
                words,
                sheet,
                files,
                () -> opener.openedProperty().get().reports(),
                guide::goTo);
        interiors = new InteriorTools(scene, opener.openedProperty().map(OpenedCity::key));
        exports = new ExportTools(scene, view, jobs, notices, sheet, words, files, () -> opener.openedProperty()
                .get()
                .name());
        imports = new ImportTools(
                root,
                scene,
                opener,
                jobs,
                settings,
                files,
                ports.filters(),
                ports.looker(),
                tools.forImports(),
                sheet,
                words);
        imports.onModel(edits.models()::canPlace, edits.models()::begin);
        left = new LeftPanel(
                scene, rig, facts, ports.filters(), opener.openedProperty(), jobs, settings, folds.left(), words);
        right = new RightPanel(scene, tools, edits, desk, radio, checks, guide, jobs, folds.right(), this::copy, words);
        time = new TimeBar(scene, words, scene.cityProperty().map(ports.geography()::middleOf));
        time.visibleProperty().bind(folds.timeBar());
        time.managedProperty().bind(folds.timeBar());
        texts = new WindowTexts(scene, opener, words);
        status = new StatusBar(texts.status(tools.hint()));
        status.addFigure(tools.coordinates());
        declareActions();
        palette = palette();
        root.setId("window");
        interiors.install(root);
        Node over = overlay();
        view.coverBy(new Covers(over, view));
        root.getChildren().addAll(desk.view(), over, palette, sheet);
    }

    /** Puts the window into a scene: style, fonts and keys. */
    public void install(Scene fxScene) {
        Themes.loadFonts();
        settings.themeProperty().subscribe(theme -> Themes.apply(fxScene, theme));
        Shortcuts.install(fxScene, actions);
        fxScene.windowProperty().subscribe(window -> {
            if (window != null) {
                window.setOnCloseRequest(this::askBeforeClosing);
            }
        });
    }

    private void askBeforeClosing(WindowEvent e) {
        if (session.unsavedProperty().get()) {
            e.consume();
            unsaved.then(actions.get("quit")::run);
        }
    }

    public Pane root() {
        return root;
    }

    public Actions actions() {
        return actions;
    }

    public Notices notices() {
        return notices;
    }

    public CityOpener opener() {
        return opener;
    }

    public ImportTools imports() {
        return imports;
    }

    public CheckTools checks() {
        return checks;
    }

    public ExportTools exports() {
        return exports;
    }

    public EditTools edits() {
        return edits;
    }

    public RadioTools radio() {
        return radio;
    }

    public PlanningDesk desk() {
        return desk;
    }

    public StatusBar status() {
        return status;
    }

    /** Opens files or folders as one city. */
    public void open(List<Path> files) {
        opener.open(files);
    }

    /** The same, with what a person says about the files. */
    public void open(LoadRequest request) {
        opener.open(request);
    }

    /** Opens the city that comes with the program. */
    public void openDemo(Path folder) {
        opener.open(List.of(folder), () -> words.get("demo.name"));
    }

    private CommandPalette palette() {
        return new CommandPalette(
                List.of(
                        Sources.actions(actions, words),
                        Sources.layers(scene, facts, words),
                        Sources.attributes(facts, words, left::colourBy),
                        Sources.bookmarks(
                                () -> settings.bookmarks(
                                        opener.openedProperty().get().key()),
                                b -> tools.navigator().flyTo(b.pose())),
                        new PlaceSource(scene::city, ports.geography(), words, guide::goTo)),
                Sources.objects(facts, words, guide::select),
                jobs,
                words);
    }

    private void declareActions() {
        BooleanBinding selected = Bindings.isNotEmpty(scene.selection());
        BooleanBinding isOpen = Bindings.createBooleanBinding(
                () -> !opener.openedProperty().get().reports().isEmpty(), opener.openedProperty());
        WindowCommands commands =
                new WindowCommands(root, opener, tools.pictures(), actions, notices, settings, files, sheet, words);
        opener.onShowReport(commands::showReport);
        opener.onFly(tools.navigator()::flyTo);
        opener.onAdded(tools.navigator()::flyToUnseen);
        actions.addAll(desk.among(WindowActions.files(commands, imports.action(), isOpen)));
        actions.addAll(exports.actions());
        actions.addAll(edits.actions());
        actions.addAll(WindowActions.views(
                commands, scene, settings, folds, time.playingProperty(), () -> palette.open(), left::resetColours));
        actions.addAll(
                WindowActions.camera(tools.navigator(), tools.navigator()::frameSelection, left::keepView, selected));
        actions.addAll(WindowActions.selection(scene, () -> copy(String.join("\n", scene.selection())), selected));
        actions.addAll(interiors.actions());
        actions.addAll(tools.toolActions());
        actions.addAll(tools.otherActions(this::copy));
        actions.addAll(desk.actions());
        actions.addAll(radio.actions());
        actions.addAll(checks.actions());
        actions.addAll(WindowActions.help(commands));
    }

    private Node overlay() {
        WorkspaceRail rail = new WorkspaceRail(
                List.of(tools.workspace(actions), edits.workspace(), radio.workspace(this::turnToRadio)), words);
        radio.sites().holdWith(edits.tool(), tools.selecting(), tools.toolBox(), rail.chosenProperty());
        actions.addAll(edits.workspaceActions(rail));
        actions.add(radio.workspaceAction(rail));
        rail.explain(actions);
        right.workIn(rail.chosenProperty());
        time.explain(actions.get("play"));
        HBox leftSide = new HBox(10, rail, left.node());
        HBox rightSide = new HBox(right.node());
        CentreOverlay centre = centre();
        // Where the window is narrow, notices lie over the panels.
        centre.setViewOrder(-1);
        tools.navigator().showWithin(centre::opening);
        BorderPane middle = new BorderPane(centre, null, rightSide, null, leftSide);
        middle.getStyleClass().add("middle");
        TopBar top = new TopBar(actions, words, texts.cityName(), texts.summary(), desk.head(edits.head()));
        VBox head = new VBox(ActionControls.menuBar(actions, words), top, desk.bar());
        BorderPane all = new BorderPane(middle, head, null, status, null);
        for (Node n : List.of(leftSide, rightSide, middle, head, all)) {
            n.setPickOnBounds(false);
        }
        return all;
    }

    private void turnToRadio() {
        tools.toolBox().restOn(tools.selecting());
        right.open("tab.radio");
    }

    private CentreOverlay centre() {
        return new CentreOverlay(
                new JobList(jobs, words),
                new NoticeStack(notices, words),
                new LegendCard(scene, words),
                tools.corner(actions.get("north")),
                edits.bar(),
                time,
                view);
    }

    private void bringCamera() {
        CameraPose home = tools.navigator().homePose();
        brought = home;
        tools.navigator().rig().hold(home);
    }

    private void showPage(String key) {
        right.lead(key);
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(Notice.of(Notice.Level.DONE, words.get("notice.copied")));
    }
}
