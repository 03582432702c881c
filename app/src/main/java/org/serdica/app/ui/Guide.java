package org.serdica.app.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.check.Find;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;
import org.serdica.model.planning.RuleFinding;

/** Leads a person to places, objects and findings: flies there, marks it, selects it, and shows the page that tells more. */
final class Guide {
    private static final double PLACE_M = 60;
    private static final double FINDING_M = 8;

    private final SceneModel scene;
    private final ViewTools tools;
    private final Words words;
    private final Consumer<String> page;

    /** @param page unfolds the right panel if need be and shows the page of that key, or with an empty key what it shows */
    Guide(SceneModel scene, ViewTools tools, Words words, Consumer<String> page) {
        this.scene = scene;
        this.tools = tools;
        this.words = words;
        this.page = page;
    }

    void select(CityObject object) {
        scene.selection().clear();
        scene.selection().add(object.id());
        page.accept("");
        tools.navigator().flyTo(object.bounds());
    }

    void goTo(double x, double y, String typed) {
        Bounds city = scene.city().bounds();
        double z = scene.city().terrain().heightAt(x, y, city.isEmpty() ? 0 : city.minZ());
        tools.navigator().flyTo(new Bounds(x, y, z, x, y, z).expandedBy(PLACE_M));
        tools.mark(x, y, z, typed);
    }

    /** Flies to a finding's place, marks it and selects its object; the list stays where it is. */
    void goTo(Find find) {
        Optional<CityObject> object =
                find.element().isEmpty() ? Optional.empty() : scene.city().find(find.element());
        scene.selection().clear();
        object.ifPresent(o -> scene.selection().add(o.id()));
        page.accept("tab.findings");
        Position at = find.at();
        if (at != null) {
            tools.mark(at.x(), at.y(), at.z(), find.code() + " · " + find.title(words));
            tools.navigator().flyTo(new Bounds(at.x(), at.y(), at.z(), at.x(), at.y(), at.z()).expandedBy(FINDING_M));
        } else {
            object.filter(o -> !o.bounds().isEmpty())
                    .ifPresent(o -> tools.navigator().flyTo(o.bounds()));
        }
    }

    void goTo(RuleFinding finding) {
        scene.selection().clear();
        scene.city().find(finding.objectIds().getFirst()).ifPresent(o -> {
            scene.selection().add(o.id());
            tools.navigator().flyTo(o.bounds());
        });
        page.accept("tab.rules");
    }
}
