package org.serdica.importers.radio.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All models that a table of links can be computed with, by name. */
public final class LinkModels {
    private static final Map<String, LinkModel> BY_NAME = new LinkedHashMap<>();

    static {
        Stream.of(PathModels.all(), ProfileModels.all(), StreetModels.all(), EntryModels.all(), AntennaModels.all())
                .flatMap(List::stream)
                .forEach(model -> BY_NAME.put(model.name(), model));
    }

    private LinkModels() {}

    public static Optional<LinkModel> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** In the order in which they are told to a user. */
    public static Set<String> names() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }
}
