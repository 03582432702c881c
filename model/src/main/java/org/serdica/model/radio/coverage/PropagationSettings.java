package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.BuildingMaterial;
import org.serdica.model.radio.propagation.P2109.BuildingClass;

/**
 * Which ways of the waves count.
 *
 * @param reflections one bounce off walls
 * @param corners one bend round an upright edge
 * @param vegetation what trees take on the last stretch
 * @param gases what the air takes, above 10 GHz
 * @param rainMmPerHour 0 for dry weather
 * @param rangeM farther from an antenna nothing is worked out
 */
public record PropagationSettings(
        Environment environment,
        boolean reflections,
        boolean corners,
        boolean vegetation,
        boolean gases,
        double rainMmPerHour,
        BuildingMaterial walls,
        BuildingClass entry,
        double rangeM) {
    /** The urban model that maps begin with. */
    public static final PropagationSettings URBAN = new PropagationSettings(
            Environment.AUTOMATIC,
            true,
            true,
            true,
            true,
            0,
            BuildingMaterial.CONCRETE,
            BuildingClass.TRADITIONAL,
            5000);

    /** Over the roofs only: no bounces, bends or trees. */
    public PropagationSettings roofsOnly() {
        return new PropagationSettings(environment, false, false, false, gases, rainMmPerHour, walls, entry, rangeM);
    }

    /** The same in rain. */
    public PropagationSettings inRain(double mmPerHour) {
        return new PropagationSettings(
                environment, reflections, corners, vegetation, gases, mmPerHour, walls, entry, rangeM);
    }

    /** The same for antennas that stand elsewhere. */
    public PropagationSettings environment(Environment other) {
        return new PropagationSettings(
                other, reflections, corners, vegetation, gases, rainMmPerHour, walls, entry, rangeM);
    }

    /** The same for buildings that keep waves out in another way. */
    public PropagationSettings entry(BuildingClass other) {
        return new PropagationSettings(
                environment, reflections, corners, vegetation, gases, rainMmPerHour, walls, other, rangeM);
    }
}
