package org.serdica.app.ui.edit.rules;

import java.util.Locale;
import org.serdica.app.ui.words.Words;
import org.serdica.model.planning.RuleFinding;
import org.serdica.model.planning.RuleKind;

/** Findings of rules as sentences. */
public final class RuleWords {
    private RuleWords() {}

    /** What is breached, and by how much. */
    public static String sentence(RuleFinding finding, Words words) {
        String key = "rule." + finding.kind().name().toLowerCase(Locale.ROOT);
        int decimals = finding.kind() == RuleKind.FLOOR_AREA_RATIO || finding.kind() == RuleKind.COVERAGE ? 2 : 1;
        String unit = finding.kind().unit().replace("m2", "m²");
        String other = finding.objectIds().size() > 1 ? finding.objectIds().get(1) : "";
        return words.get(
                key,
                words.number(finding.actual(), decimals, unit),
                words.number(finding.allowed(), decimals, unit),
                finding.detail().isEmpty() ? other : finding.detail());
    }
}
