package org.serdica.model.radio.propagation;

/**
 * Reflection by and passage through building materials, ITU-R P.2040-3 section 2. Angles of incidence are from the
 * perpendicular of the wall.
 */
public final class P2040 {
    public static final ModelName MODEL = new ModelName("ITU-R P.2040 building materials", "P.2040-3");

    /** Loss of a conductor against its permittivity, at 1 GHz and 1 S/m. */
    private static final double LOSS_FACTOR = 17.98;

    /** How the electric field stands against the plane of incidence. */
    public enum Field {
        /** Across it: for a wall, a vertical antenna. */
        TE,
        /** In it: for a wall, a horizontal antenna; for level ground, a vertical one. */
        TM
    }

    /** What a slab does to the amplitude of a wave. */
    public record Slab(Complex reflected, Complex transmitted) {}

    private P2040() {}

    /** Sentences for a frequency at which the material was not measured. */
    public static Validity validity(BuildingMaterial material) {
        return Validity.of(new Range(0, "frequency", material.fromGHz(), material.toGHz(), " GHz"));
    }

    public static int outside(BuildingMaterial material, double fGHz) {
        return material.knownAt(fGHz) ? 0 : 1;
    }

    public static double lossPart(BuildingMaterial material, double fGHz) {
        return LOSS_FACTOR * material.conductivitySPerM(fGHz) / fGHz;
    }

    /** Relative to vacuum; the imaginary part is negative and tells the loss. */
    public static Complex permittivity(BuildingMaterial material, double fGHz) {
        return new Complex(material.permittivity(fGHz), -lossPart(material, fGHz));
    }

    /** The Fresnel coefficient of a half-space from air, equation (37). */
    public static Complex reflection(Complex permittivity, double incidenceRad, Field field) {
        double sine = Math.sin(incidenceRad);
        double cosine = Math.cos(incidenceRad);
        Complex inside = permittivity.minus(new Complex(sine * sine, 0)).root();
        Complex outside = field == Field.TE ? new Complex(cosine, 0) : permittivity.times(cosine);
        return outside.minus(inside).over(outside.plus(inside));
    }

    /** A single layer with all echoes inside it, equations (42) to (44). */
    public static Slab slab(Complex permittivity, double thicknessM, double fGHz, double incidenceRad, Field field) {
        double sine = Math.sin(incidenceRad);
        Complex q = permittivity
                .minus(new Complex(sine * sine, 0))
                .root()
                .times(2 * Math.PI * thicknessM / Wavelength.exactM(fGHz));
        Complex once = new Complex(q.im(), -q.re()).exp();
        Complex twice = once.times(once);
        Complex r = reflection(permittivity, incidenceRad, field);
        Complex r2 = r.times(r);
        Complex echoes = Complex.ONE.minus(r2.times(twice));
        return new Slab(
                r.times(Complex.ONE.minus(twice)).over(echoes),
                Complex.ONE.minus(r2).times(once).over(echoes));
    }

    /** What one bounce at a thick wall takes from a wave. */
    public static double reflectionLossDb(BuildingMaterial material, double fGHz, double incidenceRad, Field field) {
        return -Decibels.of(
                reflection(permittivity(material, fGHz), incidenceRad, field).squared());
    }

    /** What passing a wall takes from a wave. */
    public static double transmissionLossDb(
            BuildingMaterial material, double thicknessM, double fGHz, double incidenceRad, Field field) {
        return -Decibels.of(slab(permittivity(material, fGHz), thicknessM, fGHz, incidenceRad, field)
                .transmitted()
                .squared());
    }
}
