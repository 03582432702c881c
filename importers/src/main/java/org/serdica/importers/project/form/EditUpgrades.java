package org.serdica.importers.project.form;

import java.util.List;
import java.util.function.UnaryOperator;
import org.serdica.importers.project.codec.BrokenContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leads edits in an older form to the present one, a form at a time: step n makes form n+2 of form n+1. Steps are kept
 * for good, since a project may lie in a drawer for years.
 */
record EditUpgrades(List<UnaryOperator<ObjectNode>> steps) {
    static final EditUpgrades KNOWN = new EditUpgrades(List.of());

    int current() {
        return steps.size() + 1;
    }

    JsonNode upgraded(JsonNode edit, int form) throws BrokenContent {
        if (form < 1 || form > current()) {
            throw new BrokenContent(
                    "it is written in form " + form + ", and this version of Serdica knows forms 1 to " + current());
        }
        if (!(edit instanceof ObjectNode object)) {
            throw new BrokenContent("an edit is no object of JSON");
        }
        ObjectNode node = object;
        for (UnaryOperator<ObjectNode> step : steps.subList(form - 1, steps.size())) {
            node = step.apply(node);
        }
        return node;
    }
}
