package org.serdica.app.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.action.Category;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** The sources and the words of each language name the same keys. */
class WordsConsistencyTest {
    private static final Path ROOT = Path.of(System.getProperty("serdica.root", ".."));
    private static final Pattern ASKED = Pattern.compile("words\\.(?:get|text)\\(\\s*\"([A-Za-z0-9.]+)\"\\s*[,)]");
    private static final Pattern ACTION = Pattern.compile("Action\\.(?:of|switching)\\(\\s*\"([A-Za-z0-9]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_.]+)\"");

    /** Families of keys whose ends are put together while running. */
    private static final Set<String> BUILT = Set.of(
            "attribute.",
            "inspector.volume.",
            "classing.",
            "tool.",
            "snap.",
            "flaw.",
            "flawTitle.",
            "finding.",
            "repair.fix.",
            "roomUse.",
            "draw.",
            "refused.",
            "roof.",
            "rule.",
            "export.holds.",
            "difference.kind.",
            "merge.choice.",
            "figures.",
            "street.profile.",
            "lane.",
            "roadClass.",
            "control.",
            "turn.",
            "side.",
            "phase.",
            "antenna.",
            "radio.layer.",
            "radio.made.",
            "radio.outside.",
            "radio.measure.",
            "radio.sight.",
            "radio.way.",
            "radio.of.",
            "radio.where.",
            "radio.template.",
            "radio.preset.",
            "radio.model.environment.",
            "radio.mounting.");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("bg")).isEqualTo(keys("en"));
    }

    @Test
    void noTextIsEmpty() throws IOException {
        assertThat(table("en").values()).doesNotContain("");
        assertThat(table("bg").values()).doesNotContain("");
    }

    @Test
    void bulgarianTextsAreBulgarian() throws IOException {
        Properties bg = table("bg");
        Properties en = table("en");
        Set<String> same = bg.stringPropertyNames().stream()
                .filter(k -> bg.getProperty(k).equals(en.getProperty(k)))
                .filter(k -> bg.getProperty(k).matches(".*[a-z]{3}.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).as("texts that nobody translated").isEqualTo(Set.of("picture.fullHd"));
    }

    @Test
    void everyKeyThatTheSourcesAskForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>(families());
        String sources = sources();
        Matcher get = ASKED.matcher(sources);
        while (get.find()) {
            asked.add(get.group(1));
        }
        Matcher action = ACTION.matcher(sources);
        while (action.find()) {
            asked.add("action." + action.group(1));
        }
        assertThat(keys("en")).containsAll(asked);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources();
        Set<String> used = new TreeSet<>(families());
        Matcher literal = LITERAL.matcher(sources);
        while (literal.find()) {
            used.add(literal.group(1));
        }
        Matcher action = ACTION.matcher(sources);
        while (action.find()) {
            used.add("action." + action.group(1));
        }
        Set<String> unused = keys("en").stream()
                .filter(k -> !used.contains(k))
                // A field asks for its name's tip itself.
                .filter(k -> !(k.endsWith(".tip") && used.contains(k.substring(0, k.length() - 4))))
                .filter(k -> BUILT.stream()
                        .noneMatch(family -> k.startsWith(family) && sources.contains('"' + family + '"')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** Keys that stand for values of the model. */
    private static Set<String> families() {
        Stream<String> kinds = Arrays.stream(ObjectKind.values()).map(k -> "kind." + k.className());
        Stream<String> layers =
                Arrays.stream(Layer.values()).map(l -> "layer." + l.name().toLowerCase(Locale.ROOT));
        Stream<String> surfaces = Arrays.stream(SurfaceKind.values())
                .map(s -> "surface." + s.name().toLowerCase(Locale.ROOT));
        Stream<String> categories = Arrays.stream(Category.values()).map(Category::words);
        return Stream.of(kinds, layers, surfaces, categories).flatMap(s -> s).collect(Collectors.toSet());
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(table(language).stringPropertyNames());
    }

    private static Properties table(String language) throws IOException {
        Properties table = new Properties();
        try (Reader in = Files.newBufferedReader(ROOT.resolve("assets/words/words_" + language + ".properties"))) {
            table.load(in);
        }
        return table;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("app/src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
