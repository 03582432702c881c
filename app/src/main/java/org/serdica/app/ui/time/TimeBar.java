package org.serdica.app.ui.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.place.GeoPlace;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;

/** The day and hour of the sun; plays at a chosen speed. */
public final class TimeBar extends HBox {
    /** Minutes of the city a second of the clock on the wall. */
    private static final int[] SPEEDS = {10, 30, 60, 240};

    private static final int STEPS_PER_S = 10;

    /** The bar is so wide with all its controls, and with the date but not the rest of them. */
    private static final double ALL_PX = 500;

    private static final double DATE_PX = 340;

    private final SceneModel scene;
    private final Words words;
    private final ObservableValue<GeoPlace> place;
    private final DaySlider slider = new DaySlider();
    private final DatePicker date = new DatePicker();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1.0 / STEPS_PER_S), e -> tick()));
    private int speed = 1;
    private final Label zone = new Label();
    private final Tooltip zoneName = new Tooltip();
    private final Button play = new Button();
    private ZoneOffset offset = ZoneOffset.UTC;
    private boolean showing;

    public TimeBar(SceneModel scene, Words words, ObservableValue<GeoPlace> place) {
        super(10);
        this.scene = scene;
        this.words = words;
        this.place = place;
        setId("time-bar");
        getStyleClass().addAll("card", "time-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        date.setId("date");
        date.setPrefWidth(128);
        date.setMinWidth(USE_PREF_SIZE);
        date.getStyleClass().add("date");
        date.setEditable(false);
        words.languageProperty().subscribe(l -> date.setConverter(dates(l)));
        Label hour = new Label();
        hour.setId("hour");
        hour.getStyleClass().add("hour");
        hour.textProperty().bind(slider.minuteProperty().map(m -> DaySlider.clock(m.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        zone.setId("zone");
        zone.getStyleClass().addAll("muted", "small-text");
        zone.setMinWidth(USE_PREF_SIZE);
        zone.setTooltip(zoneName);
        hour.setMinWidth(USE_PREF_SIZE);
        Button speed = speedButton();
        getChildren().addAll(date, playButton(), speed, hour, zone, slider);
        // Between two panels in a small window the hour and the sun are what is left.
        setMinWidth(0);
        shownFrom(ALL_PX, speed);
        shownFrom(ALL_PX, zone);
        shownFrom(DATE_PX, date);

        clock.setCycleCount(Timeline.INDEFINITE);
        playing.subscribe(on -> {
            if (on) {
                clock.play();
            } else {
                clock.pause();
            }
        });
        scene.sunTimeProperty().subscribe(this::show);
        place.subscribe(p -> showSun());
        slider.minuteProperty().subscribe(m -> moved());
        date.valueProperty().subscribe(d -> moved());
    }

    /** Shows a control only where the bar is so wide. */
    private void shownFrom(double px, Node control) {
        control.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(px));
        control.managedProperty().bind(control.visibleProperty());
    }

    /** Says in the tooltip by which keys it plays. */
    public void explain(Action playing) {
        play.setTooltip(ActionControls.tooltip(playing, words));
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    private static StringConverter<LocalDate> dates(Language language) {
        String pattern = language == Language.BG ? "d.MM.yyyy \u0433." : "d MMM yyyy";
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, language.locale());
        return new LocalDateStringConverter(format, format);
    }

    private Button playButton() {
        play.setId("play");
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty().bind(playing.map(on -> on ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
        play.setGraphic(icon);
        play.getStyleClass().add("icon-button");
        play.setFocusTraversable(false);
        play.accessibleTextProperty().bind(words.text("action.play"));
        play.setOnAction(e -> playing.set(!playing.get()));
        return play;
    }

    private Button speedButton() {
        Button button = new Button();
        button.getStyleClass().addAll("flat-text", "muted");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(new FontIcon(Material2AL.FAST_FORWARD));
        button.setTooltip(tooltip("time.speed"));
        Runnable say = () -> button.setText(words.get("time.minutesPerSecond", SPEEDS[speed]));
        words.languageProperty().subscribe(say);
        say.run();
        button.setOnAction(e -> {
            speed = (speed + 1) % SPEEDS.length;
            say.run();
        });
        return button;
    }

    private Tooltip tooltip(String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(key));
        return tooltip;
    }

    private void tick() {
        // Seconds, so that slow speeds move too.
        long seconds = SPEEDS[speed] * 60L / STEPS_PER_S;
        scene.sunTimeProperty().set(scene.sunTimeProperty().get().plusSeconds(seconds));
    }

    private void show(ZonedDateTime when) {
        showing = true;
        boolean otherDay = !Objects.equals(date.getValue(), when.toLocalDate())
                || !when.getOffset().equals(offset);
        offset = when.getOffset();
        zone.setText(utc(offset));
        zoneName.setText(when.getZone().getId());
        date.setValue(when.toLocalDate());
        slider.minuteProperty().set(when.getHour() * 60 + when.getMinute() + when.getSecond() / 60.0);
        showing = false;
        if (otherDay) {
            showSun();
        }
    }

    /** Such as UTC+3. */
    private static String utc(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC)
                ? "UTC"
                : "UTC" + offset.getId().replaceFirst("(?<=^[+-])0", "").replace(":00", "");
    }

    private void moved() {
        LocalDate day = date.getValue();
        if (showing || day == null) {
            return;
        }
        ZonedDateTime start = day.atStartOfDay(scene.sunTimeProperty().get().getZone());
        long second = Math.round(slider.minuteProperty().get() * 60);
        scene.sunTimeProperty()
                .set(start.toLocalDateTime().plus(second, ChronoUnit.SECONDS).atZone(start.getZone()));
    }

    private void showSun() {
        ZonedDateTime when = scene.sunTimeProperty().get();
        GeoPlace at = place.getValue();
        slider.sunProperty().set(SunTimes.of(when.toLocalDate(), when.getZone(), at.latitudeDeg(), at.longitudeDeg()));
    }
}
