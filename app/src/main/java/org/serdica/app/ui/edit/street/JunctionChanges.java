package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.serdica.app.ui.words.Words;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.SignalProgram.Movement;
import org.serdica.model.network.Turn;

/** What can be done to one junction, each under the name it has in the list of what was done. */
final class JunctionChanges {
    /** A crossing stands so far behind the edge of the junction. */
    private static final double BEHIND_M = 0.5;

    private static final double NEAR_M = 8;

    private final StreetWork work;
    private final Words words;

    JunctionChanges(StreetWork work) {
        this.work = work;
        words = work.words();
    }

    RoadNetwork roads() {
        return work.roads();
    }

    void control(int node, JunctionControl control) {
        if (roads().control(node) != control) {
            work.apply(words.get("junction.control.did", work.title(node)), e -> e.control(node, control));
        }
    }

    Movement movement(Turn turn) {
        return new Movement(roads().linkId(turn.fromLink()), roads().linkId(turn.toLink()));
    }

    /** Forbids a turn, or allows it again; signals go on as they are for all others. */
    void toggle(int node, Turn turn) {
        RoadNetwork roads = roads();
        boolean forbidden = roads.isForbidden(turn.fromLink(), turn.toLink());
        Movement movement = movement(turn);
        Optional<SignalProgram> program = SignalProgram.of(roads, node);
        String title = words.get("turn." + turn.kind().name().toLowerCase(Locale.ROOT)) + ", "
                + work.title(movement.fromLink());
        String name = forbidden ? words.get("junction.allow.did", title) : words.get("junction.forbid.did", title);
        work.apply(name, e -> {
            e.turn(movement.fromLink(), movement.toLink(), forbidden);
            return roads.control(node) == JunctionControl.SIGNAL && program.isPresent()
                    ? e.signals(
                            node, program.map(p -> forbidden ? p.alongWithItsStreet(movement) : p.without(movement)))
                    : e;
        });
    }

    /** The program that runs, to be changed step by step. */
    Optional<SignalProgram> program(int node) {
        return roads().control(node) == JunctionControl.SIGNAL ? SignalProgram.of(roads(), node) : Optional.empty();
    }

    void program(int node, UnaryOperator<SignalProgram> change) {
        program(node).ifPresent(now -> {
            SignalProgram next = change.apply(now);
            if (!next.equals(now)) {
                work.apply(
                        words.get("junction.signals.did", work.title(node)), e -> e.signals(node, Optional.of(next)));
            }
        });
    }

    void usualProgram(int node) {
        work.apply(words.get("junction.signals.did", work.title(node)), e -> e.signals(node, Optional.empty()));
    }

    /** Whether people can cross an arm at the junction by a crossing of its own. */
    boolean hasCrossing(int node, int link) {
        double wanted = crossingM(node, link);
        return roads().crossingsM(link).stream().anyMatch(m -> Math.abs(m - wanted) < NEAR_M);
    }

    void toggleCrossing(int node, int link) {
        double wanted = crossingM(node, link);
        List<Double> crossings = new ArrayList<>(roads().crossingsM(link));
        boolean gone = crossings.removeIf(m -> Math.abs(m - wanted) < NEAR_M);
        if (!gone) {
            crossings.add(Math.rint(wanted * 10) / 10);
        }
        String id = roads().linkId(link);
        work.apply(words.get("street.crossing.did", work.title(id)), e -> e.crossings(id, crossings));
    }

    private double crossingM(int node, int link) {
        double length = roads().lengthM(link);
        double back = Math.min(TurnWay.reachM(roads(), node) + BEHIND_M, length / 2);
        return roads().to(link) == node ? length - back : back;
    }
}
