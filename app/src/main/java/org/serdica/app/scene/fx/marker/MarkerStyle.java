package org.serdica.app.scene.fx.marker;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2RoundAL;
import org.kordamp.ikonli.material2.Material2RoundMZ;

/** Colour and icon of a marker by what it measures; the colours can be told apart by colour-blind eyes. */
enum MarkerStyle {
    TEMPERATURE(0xD07A2D, Material2RoundMZ.WB_SUNNY, "temp"),
    HUMIDITY(0x4C9BC9, Material2RoundMZ.OPACITY, "humid", "rain", "moist"),
    NOISE(0xB4679C, Material2RoundMZ.VOLUME_UP, "noise", "sound"),
    WATER(0x2F6F9F, Material2RoundMZ.WAVES, "water", "flood"),
    WIND(0x6E7FA8, Material2RoundAL.FLAG, "wind"),
    PARKING(0x5B6673, Material2RoundAL.LOCAL_PARKING, "park"),
    AIR(0x2E8B72, Material2RoundAL.CLOUD, "pm1", "pm2", "no2", "co2", "o3", "so2", "air", "particulate"),
    TRAFFIC(0x3A6EA5, Material2RoundAL.DIRECTIONS_CAR, "traffic", "vehicle", "speed", "flow", "count"),
    WASTE(0x7A6A53, Material2RoundAL.DELETE, "waste", "bin", "fill"),
    ENERGY(0xB8931E, Material2RoundAL.FLASH_ON, "power", "energy", "electric", "voltage", "light", "heat"),
    OTHER(0x6B6F76, Material2RoundAL.FIBER_MANUAL_RECORD),
    RADIO(0x5A4A8A, Material2RoundMZ.SETTINGS_INPUT_ANTENNA);

    final int rgb;
    final Ikon icon;
    private final String[] words;

    MarkerStyle(int rgb, Ikon icon, String... words) {
        this.rgb = rgb;
        this.icon = icon;
        this.words = words;
    }

    /** The style of a sensor that measures a quantity. */
    static MarkerStyle ofQuantity(String quantity) {
        String text = quantity.toLowerCase(Locale.ROOT);
        for (MarkerStyle style : values()) {
            for (String word : style.words) {
                if (text.contains(word)) {
                    return style;
                }
            }
        }
        return OTHER;
    }
}
