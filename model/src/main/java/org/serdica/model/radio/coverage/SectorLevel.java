package org.serdica.model.radio.coverage;

import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.CancelToken;

/** What one sector's reference signal reaches each receiver with: the loss of its site under its antenna and power. */
public final class SectorLevel {
    /** No signal at all. */
    static final short NOTHING = Short.MIN_VALUE;

    private static final int CELLS_A_PIECE = 8192;

    private final Sector sector;
    private final SiteLoss site;
    private final LevelCorrection correction;
    /** In hundredths of a dBm. */
    private final short[] rsrp;

    SectorLevel(
            Sector sector,
            SiteLoss site,
            SectorGain gain,
            double epreDbm,
            LevelCorrection correction,
            Crew crew,
            CancelToken cancel) {
        this.sector = sector;
        this.site = site;
        this.correction = correction;
        rsrp = new short[site.count()];
        short[] loss = site.units();
        char[] azimuth = site.azimuth();
        short[] elevation = site.elevation();
        int boresight = (int) Math.rint(sector.azimuthDeg() * SweptPath.UNITS_PER_DEG);
        float sent = (float) (epreDbm * SweptPath.UNITS_PER_DB);
        boolean corrected = correction != LevelCorrection.NONE;
        float[] x = site.receivers().x;
        float[] y = site.receivers().y;
        double east = site.transmitter().x() - site.surface().frame().originX();
        double north = site.transmitter().y() - site.surface().frame().originY();
        crew.each(rsrp.length, CELLS_A_PIECE, cancel, (from, to) -> {
            for (int i = from; i < to; i++) {
                float level = sent + gain.dBi(azimuth[i], boresight, elevation[i]) * SweptPath.UNITS_PER_DB - loss[i];
                if (corrected) {
                    level += (float) (correction.db(Math.hypot(x[i] - east, y[i] - north)) * SweptPath.UNITS_PER_DB);
                }
                rsrp[i] = loss[i] == SweptPath.NO_PATH ? NOTHING : (short) Math.max(level, -30_000);
            }
        });
    }

    public Sector sector() {
        return sector;
    }

    public SiteLoss site() {
        return site;
    }

    /** What measurements added to the model. */
    public LevelCorrection correction() {
        return correction;
    }

    /** Reference signal received power; NaN where nothing arrives. */
    public float rsrpDbm(int receiver) {
        return rsrp[receiver] == NOTHING ? Float.NaN : (float) rsrp[receiver] / SweptPath.UNITS_PER_DB;
    }

    short[] units() {
        return rsrp;
    }
}
