package org.serdica.importers.sumo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A network as its file has it, while it is read: streets stand before the junctions that they connect. */
final class SumoNet {
    /** A junction; {@code z} is NaN where the file is flat. */
    record Junction(String id, String type, double x, double y, double z) {}

    /**
     * A way from a street over a junction into another.
     *
     * @param signals id of the signal program that rules it, empty if none does
     * @param signal which letter of the program's states is its light
     */
    record Connection(String from, String to, String signals, int signal) {}

    /** A time in which no light changes. */
    record Phase(double durationS, String state) {}

    /** How signals run. */
    record Program(String id, double offsetS, List<Phase> phases) {}

    final List<SumoEdge> edges = new ArrayList<>();
    final Map<String, Junction> junctions = new LinkedHashMap<>();
    final List<Connection> connections = new ArrayList<>();
    final Map<String, Program> programs = new HashMap<>();
    final Set<String> roundabouts = new HashSet<>();
    double offsetX;
    double offsetY;
    String projection = "!";
    String version = "";
}
