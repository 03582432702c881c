package org.serdica.importers.ifc;

/** A surface with two parameters, as IFC's elementary, swept and B-spline surfaces are. */
interface CurvedSurface {
    /** The point there. */
    double[] at(double u, double v);

    /** The parameters of the point of the surface that is nearest to that one, or near enough. */
    double[] parameters(double[] point);

    /** After how much u comes round again; 0 if it does not. */
    double periodU();

    /** How far parameters may go in a straight line before the eye sees an edge; infinite along a straight. */
    double stepU();

    double stepV();

    /** The v at which the surface shrinks to a point on that side, NaN where it does not. */
    default double pole(boolean above) {
        return Double.NaN;
    }
}
