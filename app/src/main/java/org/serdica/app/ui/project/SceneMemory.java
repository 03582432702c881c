package org.serdica.app.ui.project;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import org.serdica.app.scene.LodChoice;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.SceneModel.LayerState;
import org.serdica.model.city.Layer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the city is shown, as texts under names: sun, layers, what is drawn. What is not understood is left as it is. */
final class SceneMemory {
    private static final Logger LOG = LoggerFactory.getLogger(SceneMemory.class);
    private static final String SUN = "scene.sunTime";
    private static final String SHADOWS = "scene.shadows";
    private static final String LABELS = "scene.labels";
    private static final String LOD = "scene.levelOfDetail";
    private static final String ORDER = "scene.groundOrder";
    private static final String VISIBLE = ".visible";
    private static final String OPACITY = ".opacity";

    private final SceneModel scene;

    SceneMemory(SceneModel scene) {
        this.scene = scene;
    }

    void listen(InvalidationListener changed) {
        scene.sunTimeProperty().addListener(changed);
        scene.shadowsProperty().addListener(changed);
        scene.labelsProperty().addListener(changed);
        scene.lodProperty().addListener(changed);
        scene.groundOrder().addListener(changed);
        layers().values().forEach(layer -> {
            layer.visibleProperty().addListener(changed);
            layer.opacityProperty().addListener(changed);
        });
    }

    /** Everything as it is now. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(SUN, scene.sunTimeProperty().get().toString());
        texts.put(SHADOWS, Boolean.toString(scene.shadowsProperty().get()));
        texts.put(LABELS, Boolean.toString(scene.labelsProperty().get()));
        texts.put(LOD, scene.lodProperty().get().name());
        texts.put(ORDER, scene.groundOrder().stream().map(Layer::name).collect(Collectors.joining(" ")));
        layers().forEach((name, layer) -> {
            texts.put(name + VISIBLE, Boolean.toString(layer.isVisible()));
            texts.put(name + OPACITY, Double.toString(layer.getOpacity()));
        });
        return texts;
    }

    void restore(Map<String, String> texts) {
        each(texts, SUN, text -> scene.sunTimeProperty().set(ZonedDateTime.parse(text)));
        each(texts, SHADOWS, text -> scene.shadowsProperty().set(Boolean.parseBoolean(text)));
        each(texts, LABELS, text -> scene.labelsProperty().set(Boolean.parseBoolean(text)));
        each(texts, LOD, text -> scene.lodProperty().set(LodChoice.valueOf(text)));
        each(texts, ORDER, this::order);
        layers().forEach((name, layer) -> {
            each(texts, name + VISIBLE, text -> layer.visibleProperty().set(Boolean.parseBoolean(text)));
            each(texts, name + OPACITY, text -> layer.opacityProperty()
                    .set(Math.clamp(Double.parseDouble(text), 0, 1)));
        });
    }

    /** An order of the very layers there are; another one comes from another Serdica. */
    private void order(String text) {
        List<Layer> order = Arrays.stream(text.split(" ")).map(Layer::valueOf).toList();
        Set<Layer> known = EnumSet.noneOf(Layer.class);
        known.addAll(scene.groundOrder());
        if (order.size() == known.size() && known.containsAll(order)) {
            scene.groundOrder().setAll(order);
        }
    }

    /** Takes a text in. */
    @FunctionalInterface
    private interface Taking {
        void take(String text);
    }

    private static void each(Map<String, String> texts, String name, Taking taking) {
        String text = texts.get(name);
        if (text != null) {
            try {
                taking.take(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                LOG.info("{} says {}, which means nothing here", name, text, e);
            }
        }
    }

    private Map<String, LayerState> layers() {
        Map<String, LayerState> all = new LinkedHashMap<>();
        all.put("layer.ground", scene.ground());
        for (Layer layer : Layer.values()) {
            all.put("layer." + layer.name().toLowerCase(Locale.ROOT), scene.layer(layer));
        }
        return all;
    }
}
