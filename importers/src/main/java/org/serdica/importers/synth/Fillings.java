package org.serdica.importers.synth;

/** Which builder builds which use. */
final class Fillings {
    private Fillings() {}

    /** @param water the river, which banks keep their trees out of */
    static Filling of(BlockUse use, Xy[] water) {
        return switch (use) {
            case PERIMETER -> new PerimeterFilling();
            case TOWERS -> new TowerFilling();
            case ESTATE -> new EstateFilling();
            case HOUSES -> new HouseFilling();
            case CAMPUS -> new CampusFilling();
            case HOSPITAL -> new HospitalFilling();
            case SCHOOL -> new SchoolFilling();
            case STADIUM -> new StadiumFilling();
            case CATHEDRAL -> new CathedralFilling();
            case MARKET -> new MarketFilling();
            case MALL -> new MallFilling();
            case TOWN_HALL -> new TownHallFilling();
            case DEPOT -> new IndustryFilling(true);
            case FACTORY -> new IndustryFilling(false);
            case PARK -> new ParkFilling();
            case CEMETERY -> new CemeteryFilling();
            case FOREST -> new ForestFilling();
            case PLAZA -> new PlazaFilling();
            case RIVERSIDE -> new BankFilling(water);
        };
    }
}
