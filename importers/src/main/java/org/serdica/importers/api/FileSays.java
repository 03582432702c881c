package org.serdica.importers.api;

import java.util.Optional;

/**
 * What a person says about one file.
 *
 * @param place where it lies
 * @param mapping which of its columns mean what
 */
public record FileSays(Optional<FilePlace> place, Optional<AttributeMapping> mapping) {
    public static final FileSays NOTHING = new FileSays(Optional.empty(), Optional.empty());

    public FileSays withPlace(Optional<FilePlace> other) {
        return new FileSays(other, mapping);
    }

    public FileSays withMapping(Optional<AttributeMapping> other) {
        return new FileSays(place, other);
    }
}
