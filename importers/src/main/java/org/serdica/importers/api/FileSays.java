package org.serdica.importers.api;

import java.util.Optional;

/**
 * What a person says about one file.
 *
 * @param place where it lies
 * @param mapping which of its columns mean what
 * @param heights what becomes of its heights
 */
public record FileSays(Optional<FilePlace> place, Optional<AttributeMapping> mapping, Optional<Heights> heights) {
    public static final FileSays NOTHING = new FileSays(Optional.empty(), Optional.empty(), Optional.empty());

    public FileSays withPlace(Optional<FilePlace> other) {
        return new FileSays(other, mapping, heights);
    }

    public FileSays withMapping(Optional<AttributeMapping> other) {
        return new FileSays(place, other, heights);
    }

    public FileSays withHeights(Optional<Heights> other) {
        return new FileSays(place, mapping, other);
    }
}
