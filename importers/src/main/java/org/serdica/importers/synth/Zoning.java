package org.serdica.importers.synth;

import java.util.List;
import java.util.Optional;

/** Which use stands where in the plan, and how finely blocks are cut there. */
final class Zoning {
    /**
     * One place that is reserved for one use.
     *
     * @param largestM2 a piece of land with the place in it is not cut any further when it is no larger than this
     */
    record Reserve(String name, BlockUse use, Xy at, double largestM2) {}

    /** Sizes of blocks: cut while larger, or longer than that. */
    record Grain(double largestM2, double longestM, double shortestM, CrossSection street) {}

    private static final List<Reserve> RESERVES = List.of(
            new Reserve("Sveta Nedelya Square", BlockUse.PLAZA, new Xy(-150, 230), 12_000),
            new Reserve("Sveti Georgi Cathedral", BlockUse.CATHEDRAL, new Xy(-330, 250), 22_000),
            new Reserve("Central Market Hall", BlockUse.MARKET, new Xy(70, 130), 17_000),
            new Reserve("Town Hall", BlockUse.TOWN_HALL, new Xy(20, 330), 15_000),
            new Reserve("Serdica University", BlockUse.CAMPUS, new Xy(-610, 170), 90_000),
            new Reserve("River Park", BlockUse.PARK, new Xy(-520, -250), 120_000),
            new Reserve("Vasil Levski Stadium", BlockUse.STADIUM, new Xy(120, -660), 75_000),
            new Reserve("Sveta Ekaterina Hospital", BlockUse.HOSPITAL, new Xy(-560, -660), 50_000),
            new Reserve("Garden of the Poets", BlockUse.PARK, new Xy(330, 780), 30_000),
            new Reserve("East Park", BlockUse.PARK, new Xy(800, -420), 40_000),
            new Reserve("Children's Park", BlockUse.PARK, new Xy(420, -420), 18_000),
            new Reserve("First Primary School", BlockUse.SCHOOL, new Xy(-330, 640), 20_000),
            new Reserve("Second Secondary School", BlockUse.SCHOOL, new Xy(420, -650), 22_000),
            new Reserve("Hristo Botev School", BlockUse.SCHOOL, new Xy(-1030, -160), 22_000),
            new Reserve("School of Mathematics", BlockUse.SCHOOL, new Xy(790, -170), 45_000),
            new Reserve("Language School", BlockUse.SCHOOL, new Xy(260, 1090), 45_000),
            new Reserve("Riverside School", BlockUse.SCHOOL, new Xy(770, 480), 24_000),
            new Reserve("Serdica Centre", BlockUse.MALL, new Xy(790, 140), 45_000),
            new Reserve("Tram Depot West", BlockUse.DEPOT, new Xy(-600, -1060), 60_000),
            new Reserve("Machine Works", BlockUse.FACTORY, new Xy(-420, -1090), 60_000),
            new Reserve("Printing Works", BlockUse.FACTORY, new Xy(-1030, -1080), 40_000),
            new Reserve("Hill Cemetery", BlockUse.CEMETERY, new Xy(-1000, 620), 60_000),
            new Reserve("Hill Park", BlockUse.FOREST, new Xy(-1130, 1130), 190_000),
            new Reserve("Hill Park South", BlockUse.FOREST, new Xy(-1130, 880), 80_000),
            new Reserve("Hill Park East", BlockUse.FOREST, new Xy(-830, 1150), 90_000));

    private Zoning() {}

    static Optional<Reserve> reserve(Xy[] ring) {
        return RESERVES.stream().filter(r -> Rings.contains(ring, r.at)).findFirst();
    }

    static BlockUse useAt(Xy p) {
        double x = p.x();
        double y = p.y();
        if (x > 190 && x < 575 && y > 330 && y < 640 || x > 640 && x < 960 && y > 560 && y < 760) {
            return BlockUse.TOWERS;
        }
        if (x > 640 && y < -60 && y > -1300 || y > 960 && x > -60 && x < 1250) {
            return BlockUse.ESTATE;
        }
        if (x < -840 || y < -880 || y > 700 && x < -90 || x > 1010 && y > 60) {
            return BlockUse.HOUSES;
        }
        return BlockUse.PERIMETER;
    }

    static Grain grain(BlockUse use) {
        return switch (use) {
            case HOUSES -> new Grain(15_500, 215, 62, CrossSection.GARDEN_STREET);
            case ESTATE -> new Grain(52_000, 330, 120, CrossSection.STREET);
            case TOWERS -> new Grain(17_500, 180, 80, CrossSection.STREET);
            default -> new Grain(17_000, 185, 76, CrossSection.SIDE_STREET);
        };
    }
}
