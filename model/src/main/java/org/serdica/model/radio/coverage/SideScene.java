package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.P2040;
import org.serdica.model.radio.propagation.P2040.Field;
import org.serdica.model.radio.propagation.Wavelength;
import org.serdica.model.scenario.RasterFrame;

/** What all bounces and bends of one antenna have in common; made once and shared by those who walk them. */
final class SideScene {
    private static final int ANGLES = 256;

    final SurfaceRaster s;
    final RasterFrame frame;
    final ReceiverSet set;
    final SideChoice choice;
    final Horizons horizons;
    /** Of the antenna, in the frame's metres. */
    final double x;

    final double y;
    final double z;
    final double wavelengthM;
    /** Power left at a metre. */
    final double spreading;
    /** Power kept by a bounce, by the cosine of the angle of incidence. */
    private final double[] kept = new double[ANGLES + 1];

    /** @param apartCells how far the rays to the farthest walls may be from each other */
    SideScene(SurfaceRaster s, ReceiverSet set, Transmitter tx, PropagationSettings settings, double apartCells) {
        this.s = s;
        this.set = set;
        frame = s.frame();
        choice = new SideChoice(frame, tx, settings);
        x = tx.x() - frame.originX();
        y = tx.y() - frame.originY();
        z = tx.z();
        horizons = new Horizons(s, x, y, z, SideChoice.WALLS_WITHIN_M, frame.cellM() * apartCells);
        wavelengthM = Wavelength.ituM(tx.frequencyGHz());
        spreading = wavelengthM / (4 * Math.PI) * (wavelengthM / (4 * Math.PI));
        for (int a = 0; a <= ANGLES; a++) {
            double incidence = Math.acos((double) a / ANGLES);
            kept[a] = Math.pow(
                    10, -P2040.reflectionLossDb(settings.walls(), tx.frequencyGHz(), incidence, Field.TE) / 10);
        }
    }

    /** Power kept by a bounce. */
    double kept(double cosine) {
        return kept[(int) (cosine * ANGLES + 0.5)];
    }
}
