package org.serdica.importers.fuzz;

import java.util.Arrays;
import java.util.Objects;

/**
 * A small sound file, or a piece of one that is too large to be changed ten thousand times.
 *
 * @param format the format it stands for
 * @param ending of the file's name, with its dot
 */
record Seed(String format, String ending, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Seed s
                && s.format.equals(format)
                && s.ending.equals(ending)
                && Arrays.equals(s.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, ending, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return format + ending + " of " + bytes.length + " bytes";
    }
}
