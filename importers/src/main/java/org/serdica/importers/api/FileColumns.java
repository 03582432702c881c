package org.serdica.importers.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.model.city.AttributeValue;

/**
 * The columns of a file of plain features, for whoever asks a person what they mean.
 *
 * @param file which one
 * @param guess what the columns are taken for without a word from anyone
 */
public record FileColumns(Path file, String format, List<Column> columns, AttributeMapping guess) {
    private static final int FEATURES = 200;
    private static final int SAMPLES = 5;
    private static final int SAMPLE_LENGTH = 60;

    /**
     * A column.
     *
     * @param samples its first different values, shortened, as a person reads them
     */
    public record Column(String name, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    public FileColumns {
        columns = List.copyOf(columns);
    }

    /**
     * Looks at the first features of every file that the paths mean; files that no reader knows have no place in the
     * answer.
     *
     * @throws InputRefused if a path cannot be read
     */
    public static List<FileColumns> of(List<Path> files) throws InputRefused {
        List<FileColumns> all = new ArrayList<>();
        try {
            for (Inputs.Named input : Inputs.of(files)) {
                Optional<Source> source = Source.open(input.file(), Sources::factories);
                if (source.isPresent()) {
                    try {
                        all.add(of(source.get()));
                    } finally {
                        source.get().store().dispose();
                    }
                }
            }
            return all;
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", "A file cannot be read: " + e.getMessage(), e);
        }
    }

    static FileColumns of(Source source) throws IOException {
        ReadOptions untouched = ReadOptions.USUAL.withMapping(AttributeMapping.NONE);
        Reading reading = Reading.glance(source.file(), untouched);
        if (source.store() instanceof CityStore ours) {
            ours.reportTo(reading);
        }
        Map<String, List<String>> samples = new LinkedHashMap<>();
        try (PartReader parts = new FeatureParts(source.store(), source.format(), reading)) {
            CityPart part = parts.next();
            for (int i = 0; i < FEATURES && part != null; i++) {
                if (part instanceof CityPart.Thing thing) {
                    thing.draft().attributes().forEach((name, value) -> add(name, value, samples));
                }
                part = parts.next();
            }
        }
        List<Column> columns = new ArrayList<>();
        samples.forEach((name, values) -> columns.add(new Column(name, values)));
        return new FileColumns(
                source.file().path(), source.format(), columns, AttributeMapping.guess(samples.keySet()));
    }

    private static void add(String name, AttributeValue value, Map<String, List<String>> samples) {
        List<String> known = samples.computeIfAbsent(name, n -> new ArrayList<>(SAMPLES));
        String text = value.text();
        String sample = text.length() > SAMPLE_LENGTH ? text.substring(0, SAMPLE_LENGTH - 1) + "\u2026" : text;
        if (known.size() < SAMPLES && !sample.isBlank() && !known.contains(sample)) {
            known.add(sample);
        }
    }
}
