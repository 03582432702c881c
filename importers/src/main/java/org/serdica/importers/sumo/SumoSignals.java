package org.serdica.importers.sumo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.SignalProgram.Movement;
import org.serdica.model.network.SignalProgram.Step;

/**
 * Signal programs, one for each crossing, out of SUMO's: those are states with a letter for each connection and may rule
 * several crossings together.
 *
 * <p>A movement whose green ends while another's goes on turns red at once here, without its own yellow: a plan's
 * yellow is that of all its greens.
 */
final class SumoSignals {
    private SumoSignals() {}

    /** The programs by the id of their junction. */
    static Map<String, SignalProgram> of(SumoNet net, SumoStreets streets) {
        Map<String, String> ends = new HashMap<>();
        net.edges.forEach(edge -> ends.put(edge.id(), edge.to()));
        Map<String, Map<Movement, Set<Integer>>> lights = new LinkedHashMap<>();
        Map<String, String> programOf = new HashMap<>();
        for (SumoNet.Connection c : net.connections) {
            String junction = ends.get(c.from());
            if (junction != null && net.programs.containsKey(c.signals())) {
                lights.computeIfAbsent(junction, j -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Movement(streets.streetOf(c.from()), streets.streetOf(c.to())),
                                m -> new TreeSet<>())
                        .add(c.signal());
                programOf.put(junction, c.signals());
            }
        }
        Map<String, SignalProgram> programs = new LinkedHashMap<>();
        lights.forEach((junction, movements) -> {
            SumoNet.Program program = net.programs.get(programOf.get(junction));
            if (program != null) {
                programs.put(junction, new SignalProgram(program.offsetS(), steps(program.phases(), movements)));
            }
        });
        return programs;
    }

    private static List<Step> steps(List<SumoNet.Phase> phases, Map<Movement, Set<Integer>> movements) {
        List<Step> steps = new ArrayList<>();
        for (SumoNet.Phase phase : phases) {
            List<Movement> green = showing(phase.state(), movements, "GgsoO");
            boolean yellow = !showing(phase.state(), movements, "yYu").isEmpty();
            Step last = steps.isEmpty() ? new Step(0, 0, 0, List.of()) : steps.getLast();
            double s = phase.durationS();
            boolean goesOn = !steps.isEmpty() && last.yellowS() == 0 && last.allRedS() == 0;
            if (!green.isEmpty() && goesOn && last.green().equals(green)) {
                steps.set(steps.size() - 1, new Step(last.greenS() + s, 0, 0, green));
            } else if (!green.isEmpty()) {
                steps.add(new Step(s, 0, 0, green));
            } else if (steps.isEmpty()) {
                steps.add(new Step(0, 0, s, List.of()));
            } else if (yellow && last.allRedS() == 0) {
                steps.set(steps.size() - 1, new Step(last.greenS(), last.yellowS() + s, 0, last.green()));
            } else {
                steps.set(steps.size() - 1, new Step(last.greenS(), last.yellowS(), last.allRedS() + s, last.green()));
            }
        }
        return steps;
    }

    /** The movements with one of these letters on any of their lanes. */
    private static List<Movement> showing(String state, Map<Movement, Set<Integer>> movements, String letters) {
        List<Movement> showing = new ArrayList<>();
        movements.forEach((movement, lights) -> {
            for (int light : lights) {
                if (light < state.length() && letters.indexOf(state.charAt(light)) >= 0) {
                    showing.add(movement);
                    return;
                }
            }
        });
        return showing;
    }
}
