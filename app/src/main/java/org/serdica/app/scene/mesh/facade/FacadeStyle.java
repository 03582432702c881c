package org.serdica.app.scene.mesh.facade;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How windows sit on a wall: their rhythm along it and within a storey, in metres. */
enum FacadeStyle {
    /** No windows: sheds, installations, whatever is no building. */
    PLAIN(0, 0, 0, 0, 0, 3.2f),
    HOUSE(3.2f, 1.15f, 0.14f, 0.95f, 2.3f, 3.0f),
    APARTMENTS(2.9f, 1.4f, 0.12f, 0.85f, 2.4f, 3.1f),
    /** Ribbons of glass, storey by storey. */
    OFFICE(1.8f, 1.62f, 0.06f, 0.95f, 2.65f, 3.5f),
    /** Glass from slab to slab. */
    CURTAIN(1.5f, 1.36f, 0.05f, 0.4f, 3.05f, 3.6f),
    PUBLIC(3.3f, 2.1f, 0.12f, 0.9f, 2.75f, 3.7f),
    SHOP(4.2f, 3.3f, 0.1f, 0.9f, 2.6f, 4.2f),
    /** A few broad lights under the eave. */
    HALL(6.5f, 4.6f, 0.1f, 3.6f, 4.9f, 6.5f),
    /** One tall row. */
    CHURCH(4.6f, 1.2f, 0.12f, 3, 8, 12);

    private static final List<Map.Entry<String, FacadeStyle>> WORDS = List.of(
            Map.entry("church", CHURCH),
            Map.entry("chapel", CHURCH),
            Map.entry("relig", CHURCH),
            Map.entry("worship", CHURCH),
            Map.entry("mosque", CHURCH),
            Map.entry("industr", HALL),
            Map.entry("factory", HALL),
            Map.entry("warehouse", HALL),
            Map.entry("hangar", HALL),
            Map.entry("depot", HALL),
            Map.entry("sport", HALL),
            Map.entry("stadium", PLAIN),
            Map.entry("monument", PLAIN),
            Map.entry("tower", PLAIN),
            Map.entry("shed", PLAIN),
            Map.entry("garage", PLAIN),
            Map.entry("parking", PLAIN),
            Map.entry("office", OFFICE),
            Map.entry("business", OFFICE),
            Map.entry("bank", OFFICE),
            Map.entry("retail", SHOP),
            Map.entry("shop", SHOP),
            Map.entry("market", SHOP),
            Map.entry("commerc", SHOP),
            Map.entry("school", PUBLIC),
            Map.entry("educat", PUBLIC),
            Map.entry("universit", PUBLIC),
            Map.entry("kindergarten", PUBLIC),
            Map.entry("hospital", PUBLIC),
            Map.entry("clinic", PUBLIC),
            Map.entry("health", PUBLIC),
            Map.entry("public", PUBLIC),
            Map.entry("admin", PUBLIC),
            Map.entry("museum", PUBLIC),
            Map.entry("library", PUBLIC),
            Map.entry("cultur", PUBLIC),
            Map.entry("villa", HOUSE),
            Map.entry("detached", HOUSE));

    private static final float HOUSE_EAVE_M = 8;
    private static final float TOWER_EAVE_M = 40;

    final float bayM;
    final float glassM;
    final float frameM;
    final float sillM;
    final float headM;
    /** A storey's height where the file names no number of storeys. */
    final float storeyM;

    FacadeStyle(float bayM, float glassM, float frameM, float sillM, float headM, float storeyM) {
        this.bayM = bayM;
        this.glassM = glassM;
        this.frameM = frameM;
        this.sillM = sillM;
        this.headM = headM;
        this.storeyM = storeyM;
    }

    /** The style of a building used for {@code function} (a word or an ALKIS code), whose eave is that high. */
    static FacadeStyle of(String function, float eaveM) {
        String text = function.toLowerCase(Locale.ROOT);
        FacadeStyle style = byCode(text, eaveM);
        if (style == null) {
            for (Map.Entry<String, FacadeStyle> word : WORDS) {
                if (text.contains(word.getKey())) {
                    style = word.getValue();
                    break;
                }
            }
        }
        if (style == null) {
            return eaveM < HOUSE_EAVE_M ? HOUSE : APARTMENTS;
        }
        return style == OFFICE && eaveM > TOWER_EAVE_M ? CURTAIN : style;
    }

    /** Building functions as the German cadastre (ALKIS) numbers them: 1xxx dwelling, 2xxx trade, 3xxx public. */
    private static @Nullable FacadeStyle byCode(String text, float eaveM) {
        int from = text.length() - 4;
        if (from < 0) {
            return null;
        }
        int code = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            code = code * 10 + digit;
        }
        return switch (code / 10) {
            case 202, 203 -> OFFICE;
            case 205, 206 -> SHOP;
            case 304 -> CHURCH;
            default ->
                switch (code / 1000) {
                    case 2 -> HALL;
                    case 3 -> PUBLIC;
                    default -> eaveM < HOUSE_EAVE_M ? HOUSE : APARTMENTS;
                };
        };
    }
}
