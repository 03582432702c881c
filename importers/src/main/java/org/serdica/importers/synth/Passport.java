package org.serdica.importers.synth;

import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;

/** What the register says of a building. */
record Passport(String function, int storeys, int year, String roofType, String name) {
    private static final double DWELLING_M2_PER_PERSON = 38;

    static Passport of(String function, int storeys, int year, String roofType) {
        return new Passport(function, storeys, year, roofType, "");
    }

    void stamp(ObjectDraft draft, double footprintM2, double heightM) {
        draft.put("function", AttributeValue.of(function));
        draft.put("yearOfConstruction", AttributeValue.of((long) year));
        draft.put("storeysAboveGround", AttributeValue.of((long) storeys));
        draft.put("measuredHeight", AttributeValue.of(Math.rint(heightM * 100) / 100));
        draft.put("roofType", AttributeValue.of(roofType));
        draft.put("residents", AttributeValue.of(residents(footprintM2)));
        if (!name.isEmpty()) {
            draft.put("name", AttributeValue.of(name));
        }
    }

    private long residents(double footprintM2) {
        double dwelt = function.equals("residential") ? 0.78 : function.equals("mixed") ? 0.6 : 0;
        return Math.round(footprintM2 * storeys * dwelt / DWELLING_M2_PER_PERSON);
    }
}
