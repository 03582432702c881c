package org.serdica.model.radio.link;

import java.util.OptionalInt;
import org.serdica.model.radio.network.Technology;

/** How many blocks of twelve subcarriers a channel holds, guard bands left free. */
public final class ResourceBlocks {
    public static final int SUBCARRIERS = 12;

    /** Channels in MHz, then blocks: 3GPP TS 38.101-1 table 5.3.2-1. */
    private static final double[][] FR1_15_KHZ = {
        {5, 10, 15, 20, 25, 30, 35, 40, 45, 50}, {25, 52, 79, 106, 133, 160, 188, 216, 242, 270}
    };

    private static final double[][] FR1_30_KHZ = {
        {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100},
        {11, 24, 38, 51, 65, 78, 92, 106, 119, 133, 162, 189, 217, 245, 273}
    };

    private static final double[][] FR1_60_KHZ = {
        {10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100},
        {11, 18, 24, 31, 38, 44, 51, 58, 65, 79, 93, 107, 121, 135}
    };

    /** 3GPP TS 38.101-2 table 5.3.2-1. */
    private static final double[][] FR2_60_KHZ = {{50, 100, 200}, {66, 132, 264}};

    private static final double[][] FR2_120_KHZ = {{50, 100, 200, 400}, {32, 66, 132, 264}};

    /** 3GPP TS 36.101 table 5.6-1, and the single block of NB-IoT. */
    private static final double[][] LTE = {{0.2, 1.4, 3, 5, 10, 15, 20}, {1, 6, 15, 25, 50, 75, 100}};

    private ResourceBlocks() {}

    /** Empty where 3GPP has no such channel. */
    public static OptionalInt nr(double carrierGHz, double channelMHz, Numerology numerology) {
        boolean high = carrierGHz * 1000 >= Technology.FR2_FROM_MHZ;
        return switch (numerology.mu()) {
            case 0 -> high ? OptionalInt.empty() : in(FR1_15_KHZ, channelMHz);
            case 1 -> high ? OptionalInt.empty() : in(FR1_30_KHZ, channelMHz);
            case 2 -> in(high ? FR2_60_KHZ : FR1_60_KHZ, channelMHz);
            case 3 -> high ? in(FR2_120_KHZ, channelMHz) : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    /** Empty where 3GPP has no such channel. */
    public static OptionalInt lte(double channelMHz) {
        return in(LTE, channelMHz);
    }

    private static OptionalInt in(double[][] table, double channelMHz) {
        for (int i = 0; i < table[0].length; i++) {
            if (table[0][i] == channelMHz) {
                return OptionalInt.of((int) table[1][i]);
            }
        }
        return OptionalInt.empty();
    }
}
