package org.serdica.app.ui.edit.street;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.street.StreetEdits;

/** Changes to streets, put through the session: at once, or as the preview of a hand that is still busy. */
final class StreetWork {
    private final EditSession session;
    private final Notices notices;
    private final Words words;

    StreetWork(EditSession session, Notices notices, Words words) {
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    EditSession session() {
        return session;
    }

    City city() {
        return session.city();
    }

    RoadNetwork roads() {
        return session.city().roads();
    }

    Words words() {
        return words;
    }

    /** What a person calls a street. */
    String title(String linkId) {
        int link = StreetChoice.linkOf(roads(), linkId);
        return link < 0 || roads().linkName(link).isEmpty() ? linkId : roads().linkName(link);
    }

    /** What a person calls a junction: by the streets that meet there. */
    String title(int node) {
        List<String> names = Arrays.stream(roads().linksAt(node))
                .mapToObj(roads()::linkName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(2)
                .toList();
        return names.isEmpty() ? words.get("junction.title") : String.join(" / ", names);
    }

    /** Does a change as one thing that can be undone. */
    boolean apply(String name, UnaryOperator<StreetEdits> change) {
        return attempt(city -> change.apply(new StreetEdits(city)).edits(), edits -> session.apply(name, edits));
    }

    /** Shows what a change would be; it begins with the first. */
    boolean preview(String name, UnaryOperator<StreetEdits> change) {
        return show(name, city -> change.apply(new StreetEdits(city)).edits());
    }

    /** The same for edits that are made in another way. */
    boolean show(String name, Function<City, List<Edit>> change) {
        if (!session.isInGesture() && !session.begin(name)) {
            return false;
        }
        try {
            return session.preview(change.apply(session.beforeGesture()));
        } catch (EditRefused e) {
            // What the hand cannot do just now: the last picture stays until it goes on.
            return false;
        }
    }

    private boolean attempt(Function<City, List<Edit>> change, Function<List<Edit>, Boolean> use) {
        try {
            List<Edit> edits = change.apply(session.city());
            return !edits.isEmpty() && use.apply(edits);
        } catch (EditRefused e) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("street.refused"))
                    .withDetail(e.getMessage() == null ? "" : e.getMessage()));
            return false;
        }
    }
}
