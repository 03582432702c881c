package org.serdica.importers.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a plain table of features can mean to a city, with the names that German, Dutch, Bulgarian, French
 * and English files give it, the surest first.
 */
public enum AttributeRole {
    ID("id", "gml_id", "id", "uuid", "globalid", "identificatie"),
    NAME("name", "name", "naam", "bezeichnung", "gebaeudename", "gebouwnaam", "nom", "име", "наименование"),
    HEIGHT(
            "measuredHeight",
            "measured_height",
            "height",
            "height_m",
            "building_height",
            "bldg_height",
            "bld_height",
            "relative_height",
            "rel_height",
            "hoehe",
            "höhe",
            "hoehe_m",
            "gebaeudehoehe",
            "geb_hoehe",
            "gebhoehe",
            "hoogte",
            "gebouwhoogte",
            "bouwhoogte",
            "hauteur",
            "височина",
            "visochina",
            "hgt",
            "h"),
    STOREYS(
            "storeysAboveGround",
            "storeys_above_ground",
            "storeys",
            "stories",
            "building_levels",
            "levels",
            "floors",
            "num_floors",
            "number_of_floors",
            "floor_count",
            "geschosse",
            "anzahl_geschosse",
            "anz_geschosse",
            "geschosszahl",
            "vollgeschosse",
            "anzahl_der_oberirdischen_geschosse",
            "aog",
            "stockwerke",
            "bouwlagen",
            "aantal_bouwlagen",
            "verdiepingen",
            "aantal_verdiepingen",
            "nb_etages",
            "етажи",
            "етажност",
            "брой_етажи",
            "etazhi",
            "etaji",
            "etazhnost",
            "etajnost"),
    YEAR(
            "yearOfConstruction",
            "year_of_construction",
            "construction_year",
            "year_built",
            "built_year",
            "build_year",
            "baujahr",
            "bouwjaar",
            "oorspronkelijk_bouwjaar",
            "annee_construction",
            "start_date",
            "година_на_строеж",
            "година_на_построяване",
            "година",
            "godina",
            "year"),
    FUNCTION(
            "function",
            "function",
            "building_use",
            "funktion",
            "gebaeudefunktion",
            "gfk",
            "nutzung",
            "nutzungsart",
            "gebruiksdoel",
            "gebruiksdoelen",
            "functie",
            "usage",
            "use",
            "предназначение",
            "функция",
            "prednaznachenie",
            "funkciya");

    private final String attribute;
    private final List<String> aliases;

    AttributeRole(String attribute, String... aliases) {
        this.attribute = attribute;
        this.aliases = List.of(aliases);
    }

    /** The name that city objects carry it under. */
    public String attribute() {
        return attribute;
    }

    /** The names files give it, the surest first. */
    public List<String> aliases() {
        return aliases;
    }

    /** The role that a person names in lower case, such as {@code height}. */
    public static Optional<AttributeRole> named(String word) {
        for (AttributeRole role : values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
