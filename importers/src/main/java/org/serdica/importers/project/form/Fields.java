package org.serdica.importers.project.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.BrokenContent;
import tools.jackson.databind.JsonNode;

/** Members of a JSON object that must be there and be of their sort. */
record Fields(JsonNode object) {
    static Fields of(@Nullable JsonNode node) throws BrokenContent {
        if (node == null || !node.isObject()) {
            throw new BrokenContent("something that should be an object of JSON is none");
        }
        return new Fields(node);
    }

    @Nullable
    JsonNode optional(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    JsonNode required(String name) throws BrokenContent {
        JsonNode node = optional(name);
        if (node == null) {
            throw new BrokenContent("there is no \"" + name + "\"");
        }
        return node;
    }

    String text(String name) throws BrokenContent {
        JsonNode node = required(name);
        if (!node.isString()) {
            throw new BrokenContent("\"" + name + "\" is no text");
        }
        return node.stringValue();
    }

    @Nullable
    String optionalText(String name) throws BrokenContent {
        return optional(name) == null ? null : text(name);
    }

    double real(String name) throws BrokenContent {
        JsonNode node = required(name);
        if (!node.isNumber()) {
            throw new BrokenContent("\"" + name + "\" is no number");
        }
        return node.doubleValue();
    }

    int whole(String name) throws BrokenContent {
        JsonNode node = required(name);
        if (!node.isInt()) {
            throw new BrokenContent("\"" + name + "\" is no whole number");
        }
        return node.intValue();
    }

    boolean truth(String name) throws BrokenContent {
        JsonNode node = required(name);
        if (!node.isBoolean()) {
            throw new BrokenContent("\"" + name + "\" is neither true nor false");
        }
        return node.booleanValue();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) throws BrokenContent {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new BrokenContent("there is no " + text + " in this version of Serdica");
    }

    /** The elements of a list; none where there is no such member. */
    List<Fields> list(String name) throws BrokenContent {
        JsonNode node = optional(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new BrokenContent("\"" + name + "\" is no list");
        }
        List<Fields> elements = new ArrayList<>(node.size());
        for (JsonNode element : node.values()) {
            elements.add(of(element));
        }
        return elements;
    }
}
