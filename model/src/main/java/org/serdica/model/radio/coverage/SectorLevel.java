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
    /** In hundredths of a dBm. */
    private final short[] rsrp;

    SectorLevel(Sector sector, SiteLoss site, SectorGain gain, double epreDbm, Crew crew, CancelToken cancel) {
        this.sector = sector;
        this.site = site;
        rsrp = new short[site.count()];
        short[] loss = site.units();
        char[] azimuth = site.azimuth();
        short[] elevation = site.elevation();
        int boresight = (int) Math.rint(sector.azimuthDeg() * SweptPath.UNITS_PER_DEG);
        float sent = (float) (epreDbm * SweptPath.UNITS_PER_DB);
        crew.each(rsrp.length, CELLS_A_PIECE, cancel, (from, to) -> {
            for (int i = from; i < to; i++) {
                float level = sent + gain.dBi(azimuth[i], boresight, elevation[i]) * SweptPath.UNITS_PER_DB - loss[i];
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

    /** Reference signal received power; NaN where nothing arrives. */
    public float rsrpDbm(int receiver) {
        return rsrp[receiver] == NOTHING ? Float.NaN : (float) rsrp[receiver] / SweptPath.UNITS_PER_DB;
    }

    short[] units() {
        return rsrp;
    }
}
