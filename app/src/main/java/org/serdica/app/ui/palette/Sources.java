package org.serdica.app.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.action.FuzzyMatch;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.facts.FactsKeeper;
import org.serdica.app.ui.search.SearchHit;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;

/** What the palette finds: actions, layers, attributes to colour by, bookmarks and objects. */
public final class Sources {
    private static final int MOST_OBJECTS = 8;

    /** Above all that {@link FuzzyMatch} gives, but for an action that is called just so. */
    private static final int NAME_BEGINS = 1_300;

    private static final int EXACT_NAME = 3_000;

    private Sources() {}

    public static PaletteSource actions(Actions actions, Words words) {
        return query -> {
            List<PaletteItem> items = new ArrayList<>();
            for (Action action : actions.all()) {
                String name = words.get(action.words());
                String group = words.get(action.category().words());
                int score = Math.max(FuzzyMatch.score(query, name), FuzzyMatch.score(query, group + " " + name) - 50);
                if (score > 0 && action.enabled().get() && !action.id().equals("palette")) {
                    items.add(new PaletteItem(
                            "palette.actions", action.icon(), name, group, action.keysText(), score, action::run));
                }
            }
            return items;
        };
    }

    public static PaletteSource layers(SceneModel scene, FactsKeeper facts, Words words) {
        return query -> {
            List<PaletteItem> items = new ArrayList<>();
            for (Layer layer : query.isBlank() ? new Layer[0] : Layer.values()) {
                String name = words.get("layer." + layer.name().toLowerCase(Locale.ROOT));
                int score = FuzzyMatch.score(query, name);
                if (score > 0 && facts.facts().counts().of(layer) > 0) {
                    var visible = scene.layer(layer).visibleProperty();
                    items.add(new PaletteItem(
                            "palette.layers",
                            visible.get() ? Material2MZ.VISIBILITY : Material2MZ.VISIBILITY_OFF,
                            name,
                            words.get(visible.get() ? "palette.hide" : "palette.show"),
                            "",
                            score,
                            () -> visible.set(!visible.get())));
                }
            }
            return items;
        };
    }

    public static PaletteSource attributes(FactsKeeper facts, Words words, Consumer<Attribute> colourBy) {
        return query -> {
            List<PaletteItem> items = new ArrayList<>();
            if (!query.isBlank()) {
                for (Attribute a : facts.facts().attributes().attributes()) {
                    String brief = words.get("palette.colourBy", AttributeNames.readable(a.name(), words));
                    int score = Math.max(FuzzyMatch.score(query, brief), FuzzyMatch.score(query, a.name()));
                    if (score > 0 && (a.isNumber() || a.distinct() <= 60)) {
                        // Told apart from those that read alike only where it is shown: that looks at all of them.
                        String title = words.get(
                                "palette.colourBy",
                                AttributeNames.readable(a, facts.facts().attributes(), words));
                        items.add(new PaletteItem(
                                "palette.colours",
                                Material2MZ.PALETTE,
                                title,
                                "",
                                "",
                                score,
                                () -> colourBy.accept(a)));
                    }
                }
            }
            return items;
        };
    }

    public static PaletteSource bookmarks(Supplier<List<Bookmark>> bookmarks, Consumer<Bookmark> go) {
        return query -> {
            List<PaletteItem> items = new ArrayList<>();
            for (Bookmark b : bookmarks.get()) {
                int score = FuzzyMatch.score(query, b.name());
                if (score > 0) {
                    items.add(new PaletteItem(
                            "palette.bookmarks", Material2AL.BOOKMARK, b.name(), "", "", score, () -> go.accept(b)));
                }
            }
            return items;
        };
    }

    /** Who types the name of a thing means the thing, and only then what could be done with it. */
    private static int nameBonus(String query, CityObject object) {
        String typed = query.strip().toLowerCase(Locale.ROOT);
        String name = object.text("name").toLowerCase(Locale.ROOT);
        if (name.equals(typed) || object.id().toLowerCase(Locale.ROOT).equals(typed)) {
            return EXACT_NAME;
        }
        return name.startsWith(typed) ? NAME_BEGINS : 0;
    }

    public static PaletteSource objects(FactsKeeper facts, Words words, Consumer<CityObject> go) {
        return query -> {
            List<PaletteItem> items = new ArrayList<>();
            if (query.strip().length() >= 2) {
                for (SearchHit hit : facts.facts().search().search(query, MOST_OBJECTS)) {
                    CityObject object = hit.object();
                    String kind = words.get("kind." + object.kind().className());
                    String detail = hit.detail().isEmpty() ? kind : kind + " · " + hit.detail();
                    items.add(new PaletteItem(
                            "palette.objects",
                            Material2MZ.PLACE,
                            hit.title(),
                            detail,
                            "",
                            hit.score() + nameBonus(query, object),
                            () -> go.accept(object)));
                }
            }
            return items;
        };
    }
}
