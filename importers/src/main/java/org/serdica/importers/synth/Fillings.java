package org.serdica.importers.synth;

/** Which builder builds which use. */
final class Fillings {
    private Fillings() {}

    static Filling of(BlockUse use) {
        return switch (use) {
            case PERIMETER -> new PerimeterFilling();
            case HOUSES -> new HouseFilling();
            case ESTATE -> new EstateFilling();
            case TOWERS -> new TowerFilling();
            default -> new PocketFilling();
        };
    }
}
