package org.serdica.app.ui.edit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serdica.app.ui.words.Words;
import org.serdica.model.planning.RuleFinding;
import org.serdica.model.planning.RuleKind;

/** Findings of rules as sentences. */
public final class RuleWords {
    private RuleWords() {}

    /** So many stand beside the pointer without hiding what it points at. */
    private static final int FEW = 4;

    /** Each sentence once, and how many more there are where they are many. */
    public static List<String> few(List<RuleFinding> findings, Words words) {
        List<String> all =
                findings.stream().map(f -> sentence(f, words)).distinct().toList();
        if (all.size() <= FEW) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, FEW - 1));
        some.add(words.get("rules.more", all.size() - some.size()));
        return some;
    }

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
