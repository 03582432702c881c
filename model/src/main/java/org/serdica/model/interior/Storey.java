package org.serdica.model.interior;

import java.util.List;
import org.serdica.model.city.CityObject;

/**
 * One storey of a building.
 *
 * @param name as the file has it, empty where it has none
 * @param floorM the height of its floor in the city
 * @param rooms on it, in the order of the city
 */
public record Storey(String name, double floorM, List<CityObject> rooms) {
    public Storey {
        rooms = List.copyOf(rooms);
    }
}
