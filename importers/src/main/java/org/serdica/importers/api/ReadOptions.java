package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person says about files that do not say it themselves.
 *
 * @param mapping which columns of plain features mean what
 * @param place where a model without a place in the world goes
 * @param twoPoints what places all files that name no CRS
 * @param heights what becomes of the heights that files give
 * @param files what holds for one file alone, by its path; it goes before the rest and before what the file says
 */
public record ReadOptions(
        AttributeMapping mapping,
        Optional<ModelPlace> place,
        Optional<TwoPoints> twoPoints,
        Heights heights,
        Map<Path, FileSays> files) {
    public static final ReadOptions USUAL = new ReadOptions(AttributeMapping.GUESSED, Optional.empty());

    public ReadOptions {
        files = Map.copyOf(files);
    }

    public ReadOptions(AttributeMapping mapping, Optional<ModelPlace> place) {
        this(mapping, place, Optional.empty(), Heights.AS_GIVEN, Map.of());
    }

    public ReadOptions withMapping(AttributeMapping other) {
        return new ReadOptions(other, place, twoPoints, heights, files);
    }

    public ReadOptions withPlace(ModelPlace other) {
        return new ReadOptions(mapping, Optional.of(other), twoPoints, heights, files);
    }

    public ReadOptions withTwoPoints(Optional<TwoPoints> other) {
        return new ReadOptions(mapping, place, other, heights, files);
    }

    public ReadOptions withFiles(Map<Path, FileSays> other) {
        return new ReadOptions(mapping, place, twoPoints, heights, other);
    }

    public ReadOptions withHeights(Heights other) {
        return new ReadOptions(mapping, place, twoPoints, other, files);
    }

    /** What becomes of the heights that the file gives. */
    Heights heightsOf(Path file) {
        return said(file).heights().orElse(heights);
    }

    /** Whether some heights are shifted by what has to be found out first. */
    boolean shiftHeights() {
        return heights == Heights.SHIFTED
                || files.values().stream()
                        .anyMatch(
                                f -> f.heights().filter(Heights.SHIFTED::equals).isPresent());
    }

    /** Where a person says the file lies. */
    Optional<FilePlace> placeOf(Path file) {
        return said(file).place();
    }

    /** What a person says that the file's columns mean. */
    ReadOptions of(Path file) {
        return said(file).mapping().map(this::withMapping).orElse(this);
    }

    private FileSays said(Path file) {
        return Objects.requireNonNullElse(files.get(file), FileSays.NOTHING);
    }
}
