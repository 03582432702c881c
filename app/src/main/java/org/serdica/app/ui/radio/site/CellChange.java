package org.serdica.app.ui.radio.site;

import java.util.function.ToDoubleFunction;
import org.serdica.model.radio.antenna.Bearing;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.Sector;

/** A number of a cell that can be typed: how it is read, within which bounds, and what the cell becomes. */
enum CellChange {
    AZIMUTH("°", -360, 360, Sector::azimuthDeg),
    HEIGHT("m", 0.1, 400, Sector::mountHeightM),
    MECHANICAL_TILT("°", -90, 90, Sector::mechanicalTiltDeg),
    ELECTRICAL_TILT("°", -90, 90, Sector::electricalTiltDeg),
    POWER("dBm", -40, 80, s -> s.carrier().powerDbm()),
    LOAD("%", 0, 100, s -> s.carrier().load() * 100),
    FREQUENCY("MHz", 30, 300_000, s -> s.carrier().frequencyMHz()),
    BANDWIDTH("MHz", 0.18, 3200, s -> s.carrier().bandwidthMHz()),
    SPACING("kHz", 3.75, 960, s -> s.carrier().scsKhz());

    private final String unit;
    private final double least;
    private final double most;
    private final ToDoubleFunction<Sector> value;

    CellChange(String unit, double least, double most, ToDoubleFunction<Sector> value) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    String unit() {
        return unit;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    double of(Sector sector) {
        return value.applyAsDouble(sector);
    }

    boolean isPossible(double number) {
        return number >= least && number <= most;
    }

    /** The cell with another number. */
    Sector in(Sector s, double number) {
        Carrier c = s.carrier();
        return switch (this) {
            case AZIMUTH -> s.withAzimuth(Bearing.wrapped360(number));
            case MECHANICAL_TILT -> s.withTilt(number, s.electricalTiltDeg());
            case ELECTRICAL_TILT -> s.withTilt(s.mechanicalTiltDeg(), number);
            case HEIGHT -> s.at(s.x(), s.y(), s.z() + number - s.mountHeightM(), s.mountedOn(), number);
            case POWER -> s.withCarrier(c.withPower(number));
            case FREQUENCY ->
                s.withCarrier(new Carrier(
                        c.technology(),
                        number,
                        c.bandwidthMHz(),
                        c.scsKhz(),
                        c.powerDbm(),
                        c.load(),
                        c.noiseFigureDb()));
            case BANDWIDTH ->
                s.withCarrier(new Carrier(
                        c.technology(),
                        c.frequencyMHz(),
                        number,
                        c.scsKhz(),
                        c.powerDbm(),
                        c.load(),
                        c.noiseFigureDb()));
            case SPACING ->
                s.withCarrier(new Carrier(
                        c.technology(),
                        c.frequencyMHz(),
                        c.bandwidthMHz(),
                        number,
                        c.powerDbm(),
                        c.load(),
                        c.noiseFigureDb()));
            case LOAD ->
                s.withCarrier(new Carrier(
                        c.technology(),
                        c.frequencyMHz(),
                        c.bandwidthMHz(),
                        c.scsKhz(),
                        c.powerDbm(),
                        number / 100,
                        c.noiseFigureDb()));
        };
    }
}
