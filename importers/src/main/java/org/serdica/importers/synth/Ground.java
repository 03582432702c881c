package org.serdica.importers.synth;

import org.serdica.model.geo.HeightRaster;

/** The land that things are put on. */
record Ground(HeightRaster raster) {
    double heightAt(Xy p) {
        double z = raster.heightAt(p.x(), p.y());
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("nothing is built outside the terrain: " + p);
        }
        return z;
    }

    double lowest(Xy[] ring) {
        double low = Double.POSITIVE_INFINITY;
        for (Xy p : ring) {
            low = Math.min(low, heightAt(p));
        }
        return low;
    }

    /** The level a ground floor has over sloping land: between its lowest and its highest corner. */
    double floor(Xy[] ring) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Xy p : ring) {
            double z = heightAt(p);
            low = Math.min(low, z);
            high = Math.max(high, z);
        }
        return low + (high - low) * 0.65;
    }
}
