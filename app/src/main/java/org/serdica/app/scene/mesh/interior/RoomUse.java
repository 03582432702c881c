package org.serdica.app.scene.mesh.interior;

import java.util.List;
import java.util.Locale;
import org.serdica.model.city.CityObject;

/** What a room is for, told from the words in its attributes, with the colour of its floor. */
public enum RoomUse {
    CIRCULATION(
            0xE3DCCB,
            "flur",
            "diele",
            "gang",
            "korridor",
            "corridor",
            "hall",
            "lobby",
            "stair",
            "treppe",
            "lift",
            "elevator",
            "aufzug",
            "entrance",
            "eingang",
            "foyer",
            "circulation",
            "gallery",
            "galerie",
            "коридор",
            "стълб",
            "фоайе",
            "антре"),
    WET(0xA9CBDD, "bad", "bath", "toilet", "wc", "shower", "dusche", "sanit", "wash", "restroom", "баня", "тоалет"),
    KITCHEN(0xEBC79A, "küche", "kueche", "kitchen", "dining", "essen", "canteen", "mensa", "кухн", "трапез", "стол"),
    SLEEPING(0xC5BADD, "schlaf", "bed", "sleep", "kind", "child", "guest", "gast", "спалн", "детск"),
    LIVING(0xB9D3A6, "wohn", "living", "lounge", "family", "salon", "aufenthalt", "дневна", "хол"),
    WORK(
            0x9FC9B9,
            "büro",
            "buero",
            "buro",
            "office",
            "study",
            "arbeit",
            "meeting",
            "besprech",
            "seminar",
            "labor",
            "lab",
            "class",
            "hörsaal",
            "офис",
            "кабинет",
            "зала"),
    SERVICE(
            0xC9C5BF,
            "lager",
            "storage",
            "store",
            "technik",
            "technical",
            "utility",
            "plant",
            "server",
            "archiv",
            "garage",
            "keller",
            "cellar",
            "abstell",
            "склад",
            "техн",
            "гараж",
            "мазе"),
    OTHER(0xE2D3C2);

    private static final List<String> TELLING =
            List.of("function", "usage", "class", "longName", "objectType", "name", "description");

    private final int rgb;
    private final List<String> begins;

    RoomUse(int rgb, String... begins) {
        this.rgb = rgb;
        this.begins = List.of(begins);
    }

    /** The colour of floors, quiet enough to stand beside walls. */
    public int rgb() {
        return rgb;
    }

    /** The use that the first telling attribute of a room speaks of. */
    public static RoomUse of(CityObject room) {
        for (String attribute : TELLING) {
            String text = room.text(attribute).toLowerCase(Locale.ROOT);
            for (RoomUse use : values()) {
                if (use.isIn(text)) {
                    return use;
                }
            }
        }
        return OTHER;
    }

    /** Words count from their beginning, so that a hall is none in a "marshall". */
    private boolean isIn(String text) {
        for (String word : begins) {
            int at = text.indexOf(word);
            while (at >= 0) {
                if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
                    return true;
                }
                at = text.indexOf(word, at + 1);
            }
        }
        return false;
    }

    /** What a person calls a room: its long name where it has one, else its name, else its id. */
    public static String nameOf(CityObject room) {
        for (String attribute : List.of("longName", "name")) {
            String text = room.text(attribute).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return room.id();
    }
}
