package org.serdica.importers.api;

import java.util.regex.Pattern;
import org.geotools.api.filter.PropertyIsLike;

/** The pattern of a LIKE as a regular expression. */
final class LikePattern {
    private LikePattern() {}

    static Pattern of(PropertyIsLike like) {
        String text = like.getLiteral();
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            if (c.equals(like.getWildCard())) {
                regex.append(".*");
            } else if (c.equals(like.getSingleChar())) {
                regex.append('.');
            } else {
                boolean escaped = c.equals(like.getEscape()) && i + 1 < text.length();
                regex.append(Pattern.quote(escaped ? text.substring(++i, i + 1) : c));
            }
        }
        int flags = like.isMatchingCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(regex.toString(), flags | Pattern.DOTALL);
    }
}
