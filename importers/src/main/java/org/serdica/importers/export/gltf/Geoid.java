package org.serdica.importers.export.gltf;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransformFactory;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.operation.transform.EarthGravitationalModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far mean sea level, from which cities count their heights, lies above the ellipsoid: EGM96, to a metre or so. */
final class Geoid {
    private static final Logger LOG = LoggerFactory.getLogger(Geoid.class);

    private Geoid() {}

    /** In metres; zero where the model cannot be had, which is said in the log. */
    static double undulationM(double longitude, double latitude) {
        try {
            MathTransformFactory factory = ReferencingFactoryFinder.getMathTransformFactory(null);
            ParameterValueGroup model = factory.getDefaultParameters("Earth gravitational model");
            return factory.createParameterizedTransform(model) instanceof EarthGravitationalModel earth
                    ? earth.heightOffset(longitude, latitude, 0)
                    : 0;
        } catch (FactoryException | TransformException e) {
            LOG.warn("heights are taken as above the ellipsoid, since there is no geoid", e);
            return 0;
        }
    }
}
