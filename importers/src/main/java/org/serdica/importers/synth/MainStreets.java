package org.serdica.importers.synth;

import java.util.List;

/** The streets that were there first, drawn by hand: boulevards, avenues, quays, the round square. */
final class MainStreets {
    static final Xy PLAZA = new Xy(-150, 230);
    static final double PLAZA_RADIUS_M = 56;

    /** A street as it is drawn, before others cut it into pieces. */
    record Drawn(String name, CrossSection section, Xy[] line) {}

    private MainStreets() {}

    static List<Drawn> all(River river) {
        return List.of(
                drawn(
                        "bulevard Tsar Simeon",
                        CrossSection.BOULEVARD,
                        -300,
                        -1250,
                        -290,
                        -850,
                        -240,
                        -440,
                        -190,
                        0,
                        -150,
                        south()),
                drawn("bulevard Tsar Simeon", CrossSection.BOULEVARD, -150, north(), -110, 700, -90, 930, -60, 1250),
                drawn(
                        "bulevard Osvobozhdenie",
                        CrossSection.TRAM_BOULEVARD,
                        -1250,
                        -70,
                        -800,
                        -60,
                        -190,
                        0,
                        350,
                        10,
                        595,
                        -20,
                        1000,
                        0,
                        1250,
                        20),
                straight("bulevard Rila", CrossSection.BOULEVARD, onPlaza(30), new Xy(1250, 1060)),
                straight("bulevard Pirin", CrossSection.AVENUE, onPlaza(135), new Xy(-620, 640)),
                drawn(
                        "bulevard Okolovrasten",
                        CrossSection.WIDE_BOULEVARD,
                        -1250,
                        350,
                        -820,
                        380,
                        -620,
                        640,
                        -350,
                        850,
                        -90,
                        930,
                        250,
                        950,
                        560,
                        900,
                        800,
                        760,
                        950,
                        540,
                        990,
                        320,
                        1000,
                        0,
                        985,
                        -400,
                        880,
                        -800),
                drawn(
                        "bulevard Trakia",
                        CrossSection.AVENUE,
                        600,
                        -1250,
                        610,
                        -870,
                        600,
                        -400,
                        595,
                        -20,
                        600,
                        290,
                        580,
                        620,
                        560,
                        900),
                drawn(
                        "ulitsa Opalchenska",
                        CrossSection.AVENUE,
                        -800,
                        -1250,
                        -800,
                        -860,
                        -805,
                        -420,
                        -800,
                        -60,
                        -820,
                        380),
                drawn(
                        "bulevard Maritsa",
                        CrossSection.BOULEVARD,
                        -1250,
                        -880,
                        -800,
                        -860,
                        -290,
                        -850,
                        300,
                        -890,
                        610,
                        -870,
                        880,
                        -800,
                        1250,
                        -760),
                drawn("ulitsa Belite Brezi", CrossSection.AVENUE, -620, 640, -690, 950, -640, 1250),
                drawn("ulitsa Dunav", CrossSection.AVENUE, 560, 900, 540, 1250),
                new Drawn("krayrechna alea Sever", CrossSection.QUAY, Curve.beside(river.middle(), River.QUAY_M)),
                new Drawn("krayrechna alea Yug", CrossSection.QUAY, Curve.beside(river.middle(), -River.QUAY_M)),
                new Drawn("ploshtad Sveta Nedelya", CrossSection.ROUNDABOUT, plazaRing()));
    }

    private static double south() {
        return PLAZA.y() - PLAZA_RADIUS_M;
    }

    private static double north() {
        return PLAZA.y() + PLAZA_RADIUS_M;
    }

    private static Xy onPlaza(double degrees) {
        return PLAZA.plus(Xy.heading(StrictMath.toRadians(degrees)), PLAZA_RADIUS_M);
    }

    /** Traffic runs counter-clockwise round the island. */
    private static Xy[] plazaRing() {
        Xy[] ring = new Xy[25];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = onPlaza(i % 24 * 15.0);
        }
        return ring;
    }

    private static Drawn drawn(String name, CrossSection section, double... xy) {
        return new Drawn(name, section, Curve.through(30, xy));
    }

    private static Drawn straight(String name, CrossSection section, Xy a, Xy b) {
        return new Drawn(name, section, Curve.dense(new Xy[] {a, b}, false, 30));
    }
}
