package org.serdica.app.scene.colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The colour maps that Serdica ships with.
 *
 * @param levels for quantities, the first is the usual one
 * @param differences for what has a middle
 * @param classes for categories, most used first
 * @param other for the categories beyond those
 * @param absent for objects that have no value
 */
public record Palettes(List<Ramp> levels, List<Ramp> differences, List<Integer> classes, int other, int absent) {
    private static final String FILE = "/org/serdica/assets/palettes/palettes.properties";

    /** Loaded once; it is part of the program. */
    public static final Palettes SHIPPED = load();

    public Palettes {
        levels = List.copyOf(levels);
        differences = List.copyOf(differences);
        classes = List.copyOf(classes);
    }

    /** Every ramp, levels first. */
    public List<Ramp> ramps() {
        List<Ramp> all = new ArrayList<>(levels);
        all.addAll(differences);
        return all;
    }

    /** The colour of the category with that rank by frequency. */
    public int ofClass(int rank) {
        return rank < classes.size() ? classes.get(rank) : other;
    }

    private static Palettes load() {
        Properties file = new Properties();
        try (InputStream in = Palettes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Palettes(
                ramps(file, "levels.", List.of("viridis", "cividis", "heat", "blues", "greens")),
                ramps(file, "differences.", List.of("balance", "orchid")),
                colours(file, "classes"),
                colours(file, "other").getFirst(),
                colours(file, "absent").getFirst());
    }

    private static List<Ramp> ramps(Properties file, String family, List<String> names) {
        return names.stream()
                .map(name -> new Ramp(name, colours(file, family + name)))
                .toList();
    }

    private static List<Integer> colours(Properties file, String key) {
        String text = file.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE + " has no " + key);
        }
        List<Integer> colours = new ArrayList<>();
        for (String hex : text.strip().split("\\s+")) {
            colours.add(Integer.parseInt(hex, 16));
        }
        return colours;
    }
}
