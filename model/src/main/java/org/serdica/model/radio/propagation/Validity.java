package org.serdica.model.radio.propagation;

import java.util.ArrayList;
import java.util.List;

/** The ranges in which a model was published to hold. */
public record Validity(List<Range> ranges) {
    public Validity {
        ranges = List.copyOf(ranges);
    }

    static Validity of(Range... ranges) {
        return new Validity(List.of(ranges));
    }

    /** A sentence for every bit that an {@code outside} method set. */
    public List<String> sentences(int bits) {
        List<String> said = new ArrayList<>();
        for (Range range : ranges) {
            if ((bits & 1 << range.bit()) != 0) {
                said.add(range.sentence());
            }
        }
        return said;
    }
}
