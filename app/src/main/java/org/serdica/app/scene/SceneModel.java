package org.serdica.app.scene;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.map.CityMap;
import org.serdica.app.scene.mesh.ground.GroundLayers;
import org.serdica.app.scene.mesh.interior.OpenBuildings;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Frame;

/** The state of the scene. Touched on the JavaFX thread only. */
public final class SceneModel {
    private final ObjectProperty<City> city =
            new SimpleObjectProperty<>(City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0)));
    private final EditTrail trail = new EditTrail();
    private final ChangeMarks changes = new ChangeMarks(city.get());
    private final BooleanProperty dragging = new SimpleBooleanProperty();
    private final ObservableSet<String> selection = FXCollections.observableSet();
    private final StringProperty hovered = new SimpleStringProperty("");
    private final Map<Layer, LayerState> layers = new EnumMap<>(Layer.class);
    private final LayerState ground = new LayerState();
    private final ObjectProperty<@Nullable CityMap> map = new SimpleObjectProperty<>();
    private final LayerState mapLayer = new LayerState();
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.PLAIN);
    private final ObjectProperty<ObjectFilter> filter = new SimpleObjectProperty<>(ObjectFilter.ALL);
    private final ObjectProperty<Set<ObjectKind>> hiddenKinds = new SimpleObjectProperty<>(Set.of());
    private final ObservableMap<String, Cutaway> cutaways = FXCollections.observableHashMap();
    private final ObjectProperty<OpenBuildings> opened = new SimpleObjectProperty<>(OpenBuildings.NONE);
    private final ObservableList<Layer> groundOrder = FXCollections.observableArrayList(GroundLayers.USUAL_ORDER);
    private final ObjectProperty<LodChoice> lod = new SimpleObjectProperty<>(LodChoice.BEST);
    private final ObjectProperty<ZonedDateTime> sunTime =
            new SimpleObjectProperty<>(ZonedDateTime.of(2026, 9, 15, 15, 40, 0, 0, ZoneId.of("Europe/Sofia")));
    private final BooleanProperty shadows = new SimpleBooleanProperty(true);
    private final BooleanProperty labels = new SimpleBooleanProperty(true);
    private final ObjectProperty<CameraPose> camera = new SimpleObjectProperty<>(new CameraPose(0, 0, 500, 0, -30));

    /** What can be said of a layer as a whole. */
    public static final class LayerState {
        private final BooleanProperty visible = new SimpleBooleanProperty(true);
        private final DoubleProperty opacity = new SimpleDoubleProperty(1);

        public BooleanProperty visibleProperty() {
            return visible;
        }

        public boolean isVisible() {
            return visible.get();
        }

        public DoubleProperty opacityProperty() {
            return opacity;
        }

        public double getOpacity() {
            return opacity.get();
        }
    }

    public SceneModel() {
        for (Layer layer : Layer.values()) {
            layers.put(layer, new LayerState());
        }
    }

    public ObjectProperty<City> cityProperty() {
        return city;
    }

    public City city() {
        return city.get();
    }

    /** The next snapshot, and what differs in it: the scene redoes that and nothing else. */
    public void edited(City next, Effects effects) {
        City before = city.get();
        if (next != before) {
            trail.add(before, next, effects, dragging.get());
            city.set(next);
        }
    }

    /** What edits changed since a snapshot was the present one; empty if the city came from elsewhere since. */
    public Optional<Effects> effectsSince(City seen) {
        return trail.since(seen, city.get());
    }

    /** What differs from the city before all edits, to be shown as such. */
    public ChangeMarks changes() {
        return changes;
    }

    /** Whether something is being dragged, so that snapshots follow each other frame by frame: what takes long may wait. */
    public BooleanProperty draggingProperty() {
        return dragging;
    }

    public boolean isDragging() {
        return dragging.get();
    }

    /** Ids of the selected objects. */
    public ObservableSet<String> selection() {
        return selection;
    }

    /** Id of the object under the pointer, empty if there is none. */
    public StringProperty hoveredProperty() {
        return hovered;
    }

    public LayerState layer(Layer layer) {
        LayerState state = layers.get(layer);
        if (state == null) {
            throw new IllegalStateException("no state for " + layer);
        }
        return state;
    }

    /** The terrain's surface and what is painted on it. */
    public LayerState ground() {
        return ground;
    }

    /** The map that lies over the city, on the ground and on the buildings; null for none. */
    public ObjectProperty<@Nullable CityMap> mapProperty() {
        return map;
    }

    /** Whether that map is shown, and how strongly. */
    public LayerState map() {
        return mapLayer;
    }

    public ObjectProperty<Colouring> colouringProperty() {
        return colouring;
    }

    /** Which objects are drawn and can be picked. */
    public ObjectProperty<ObjectFilter> filterProperty() {
        return filter;
    }

    /** Classes that a person has hidden; the filter leaves them out, too. */
    public ObjectProperty<Set<ObjectKind>> hiddenKindsProperty() {
        return hiddenKinds;
    }

    /** How buildings are to be looked at that are not to stand as they are, by their ids. */
    public ObservableMap<String, Cutaway> cutaways() {
        return cutaways;
    }

    /** The buildings that are drawn opened, a little after {@link #cutaways()} asks for it; set by the scene. */
    public ObjectProperty<OpenBuildings> openedProperty() {
        return opened;
    }

    /** The layers that are painted on the ground, from the lowest up. */
    public ObservableList<Layer> groundOrder() {
        return groundOrder;
    }

    public ObjectProperty<LodChoice> lodProperty() {
        return lod;
    }

    /** The moment the sun stands for. */
    public ObjectProperty<ZonedDateTime> sunTimeProperty() {
        return sunTime;
    }

    public BooleanProperty shadowsProperty() {
        return shadows;
    }

    public BooleanProperty labelsProperty() {
        return labels;
    }

    public ObjectProperty<CameraPose> cameraProperty() {
        return camera;
    }
}
