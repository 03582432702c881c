package org.serdica.app.ui.action;

import java.util.Locale;

/** How well a few typed letters fit a name: all must occur in order; starts of words and runs count more. */
public final class FuzzyMatch {
    /** What is called just so comes before all that only begins so. */
    private static final int EXACT = 2_500;

    private FuzzyMatch() {}

    /** 0 for no match, higher is better; an empty query fits everything a little. */
    public static int score(String query, String name) {
        String q = query.strip().toLowerCase(Locale.ROOT);
        String n = name.toLowerCase(Locale.ROOT);
        if (q.isEmpty()) {
            return 1;
        }
        if (n.equals(q)) {
            return EXACT;
        }
        int whole = n.indexOf(q);
        if (whole >= 0) {
            return 1000 + (startsWord(n, whole) ? 500 : 0) + (whole == 0 ? 300 : 0) - Math.min(n.length(), 200);
        }
        return scattered(q, n);
    }

    private static int scattered(String q, String n) {
        int score = 0;
        int at = -1;
        for (int i = 0; i < q.length(); i++) {
            char c = q.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            int next = wordStart(n, c, at + 1);
            boolean run = at >= 0 && at + 1 < n.length() && n.charAt(at + 1) == c;
            if (run) {
                next = at + 1;
                score += 12;
            } else if (next >= 0) {
                score += 10;
            } else {
                next = n.indexOf(c, at + 1);
                score += 1;
            }
            if (next < 0) {
                return 0;
            }
            at = next;
        }
        // Letters found one here and one there are no match that a person meant.
        return score < q.length() * 5 ? 0 : Math.max(1, score * 4 - Math.min(n.length(), 40));
    }

    private static int wordStart(String n, char c, int from) {
        for (int i = n.indexOf(c, from); i >= 0; i = n.indexOf(c, i + 1)) {
            if (startsWord(n, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWord(String n, int i) {
        return i == 0 || !Character.isLetterOrDigit(n.charAt(i - 1));
    }
}
