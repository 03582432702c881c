package org.serdica.model.planning;

/** Sums over buildings in whole numbers, so that adding and taking away leave no trace. */
final class BuildingTally {
    int buildings;
    long footprintCm2;
    long floorCm2;
    long residents;
    long dwellings;

    void add(BuildingFacts f, int sign) {
        buildings += sign;
        footprintCm2 += sign * f.footprintCm2();
        floorCm2 += sign * f.floorCm2();
        residents += sign * (long) f.residents();
        dwellings += sign * (long) f.dwellings();
    }

    double footprintM2() {
        return footprintCm2 / 1e4;
    }

    double floorM2() {
        return floorCm2 / 1e4;
    }
}
