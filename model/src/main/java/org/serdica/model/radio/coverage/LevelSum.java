package org.serdica.model.radio.coverage;

import java.util.Arrays;
import java.util.List;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.task.CancelToken;

/** Sums the sectors' levels receiver by receiver: the best one, what disturbs it, what it carries. */
final class LevelSum {
    /** Sectors this near to the best one compete with it. */
    private static final int RIVAL_UNITS = 6 * SweptPath.UNITS_PER_DB;

    private static final int CELLS_A_PIECE = 2048;
    /** More rivals than that are not counted. */
    private static final byte MOST_RIVALS = Byte.MAX_VALUE;

    /** As many as {@link #best} can number. */
    static final int MOST_SECTORS = Short.MAX_VALUE;
    /** Of two sectors, what one does to the other: {@link #disturbs}, {@link #fills} and {@link #sameBand}. */
    static final int PAIR_BYTES = 2 * Float.BYTES + 1;

    /** Of twelve elements of a block, those with reference signals that are sent without any load. */
    private static final float PILOTS = 2f / 12;

    /** The strongest sector's number, -1 where nothing arrives. */
    final short[] best;

    final float[] sinrDb;
    final float[] rsrqDb;
    final float[] mbps;
    final byte[] overlap;

    private final int sectors;
    private final short[][] levels;
    private final SectorLink[] links;
    /** How a sector's element disturbs one of another: by how much of their bands overlaps, by spacing, by load. */
    private final float[] disturbs;

    private final float[] fills;
    private final boolean[] sameBand;

    LevelSum(int count, List<SectorLevel> all, List<SectorLink> links, Crew crew, CancelToken cancel) {
        sectors = all.size();
        levels = all.stream().map(SectorLevel::units).toArray(short[][]::new);
        this.links = links.toArray(SectorLink[]::new);
        disturbs = new float[sectors * sectors];
        fills = new float[sectors * sectors];
        sameBand = new boolean[sectors * sectors];
        for (int b = 0; b < sectors; b++) {
            for (int j = 0; j < sectors; j++) {
                Carrier victim = all.get(b).sector().carrier();
                Carrier other = all.get(j).sector().carrier();
                double share = victim.overlapWith(other) * SectorLink.spacingKHz(victim) / SectorLink.spacingKHz(other);
                float activity = this.links[j].activity;
                sameBand[b * sectors + j] = share > 0;
                fills[b * sectors + j] = (float) share * (PILOTS + (1 - PILOTS) * activity);
                disturbs[b * sectors + j] = b == j ? 0 : (float) share * activity;
            }
        }
        best = new short[count];
        sinrDb = new float[count];
        rsrqDb = new float[count];
        mbps = new float[count];
        overlap = new byte[count];
        crew.each(count, CELLS_A_PIECE, cancel, this::sum);
    }

    private void sum(int from, int to) {
        int n = to - from;
        short[] most = new short[n];
        float[] disturbance = new float[n];
        float[] received = new float[n];
        Arrays.fill(most, SectorLevel.NOTHING);
        Arrays.fill(best, from, to, (short) -1);
        for (int j = 0; j < sectors; j++) {
            short[] level = levels[j];
            for (int i = 0; i < n; i++) {
                if (level[from + i] > most[i]) {
                    most[i] = level[from + i];
                    best[from + i] = (short) j;
                }
            }
        }
        for (int j = 0; j < sectors; j++) {
            short[] level = levels[j];
            for (int i = 0; i < n; i++) {
                int b = best[from + i];
                if (b < 0) {
                    continue;
                }
                short units = level[from + i];
                float power = Milliwatts.of(units);
                int pair = b * sectors + j;
                disturbance[i] += disturbs[pair] * power;
                received[i] += fills[pair] * power;
                if (units >= most[i] - RIVAL_UNITS && sameBand[pair] && overlap[from + i] < MOST_RIVALS) {
                    overlap[from + i]++;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            int b = best[from + i];
            if (b < 0) {
                sinrDb[from + i] = rsrqDb[from + i] = mbps[from + i] = Float.NaN;
                continue;
            }
            float serving = Milliwatts.decibels(Math.max(Milliwatts.of(most[i]), Float.MIN_NORMAL));
            float noise = links[b].noiseMw;
            float sinr = serving - Milliwatts.decibels(disturbance[i] + noise);
            sinrDb[from + i] = sinr;
            rsrqDb[from + i] = serving - Milliwatts.decibels(12 * (received[i] + noise));
            mbps[from + i] = links[b].mbps(sinr);
        }
    }
}
