package org.serdica.app.scene.fx;

import org.serdica.model.geo.Frame;

/** City coordinates to JavaFX's and back: x is east, y is down, z is north, all from the city's origin. */
public record FxFrame(double originX, double originY, double originZ) {
    public static FxFrame of(Frame frame) {
        return new FxFrame(frame.originX(), frame.originY(), frame.originZ());
    }

    public double toFxX(double x) {
        return x - originX;
    }

    public double toFxY(double z) {
        return originZ - z;
    }

    public double toFxZ(double y) {
        return y - originY;
    }

    public double toCityX(double fxX) {
        return fxX + originX;
    }

    public double toCityY(double fxZ) {
        return fxZ + originY;
    }

    public double toCityZ(double fxY) {
        return originZ - fxY;
    }
}
