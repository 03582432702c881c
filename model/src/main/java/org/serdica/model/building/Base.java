package org.serdica.model.building;

/** What the storeys of a building stand on; walls go on down to the lowest ground under them. */
public sealed interface Base {
    /** The usual: the ground floor is where the ground is lowest. */
    Base LOWEST = new OnTerrain(Reference.LOWEST, 0);

    /** Which of the heights of the ground under the footprint. */
    enum Reference {
        LOWEST,
        MEAN,
        HIGHEST
    }

    /** @param otherwiseM the ground's height where the terrain does not know it */
    record OnTerrain(Reference from, double otherwiseM) implements Base {
        public OnTerrain {
            Measure.finite(otherwiseM, "ground height");
        }
    }

    /** At a height that somebody set. */
    record At(double floorM) implements Base {
        public At {
            Measure.finite(floorM, "floor height");
        }
    }
}
