package org.serdica.importers.synth;

/** What a block is built up with. */
enum BlockUse {
    PERIMETER,
    TOWERS,
    ESTATE,
    HOUSES,
    CAMPUS,
    HOSPITAL,
    SCHOOL,
    STADIUM,
    CATHEDRAL,
    MARKET,
    MALL,
    TOWN_HALL,
    DEPOT,
    FACTORY,
    PARK,
    CEMETERY,
    FOREST,
    PLAZA,
    RIVERSIDE
}
