package org.serdica.model.radio.network;

import java.util.Locale;

/** What an antenna is mounted on, which its own height counts from. */
public enum MountedOn {
    GROUND,
    POLE,
    ROOF,
    FACADE;

    /** As the attribute {@code mounting} has it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mounting of that name, or {@code other} for anything else. */
    public static MountedOn of(String text, MountedOn other) {
        for (MountedOn m : values()) {
            if (m.text().equalsIgnoreCase(text.strip())) {
                return m;
            }
        }
        return other;
    }
}
