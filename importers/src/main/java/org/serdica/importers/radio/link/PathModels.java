package org.serdica.importers.radio.link;

import java.util.List;
import org.serdica.model.radio.propagation.FreeSpace;
import org.serdica.model.radio.propagation.ModelName;
import org.serdica.model.radio.propagation.P2108;
import org.serdica.model.radio.propagation.Tr36777;
import org.serdica.model.radio.propagation.Tr38901;
import org.serdica.model.radio.propagation.Tr38901Limits;

/** Loss over a distance, with no picture of what lies between: free space, clutter, 3GPP on the ground and in the air. */
final class PathModels {
    private static final List<String> GROUND = List.of("fc_GHz", "d2d_m", "h_bs_m", "h_ut_m");
    private static final String LOS = "PL_LOS";
    private static final String NLOS = "PL_NLOS";
    private static final String PROBABILITY = "P_LOS";
    private static final double BUILDING_M = 5;
    private static final double STREET_M = 20;

    private static final Aerial UMA_AERIAL = new Aerial(
            Tr36777::umaLosProbability, Tr36777::outsideUma, (f, d, ut) -> Tr36777.umaLosDb(f, d), Tr36777::umaNlosDb);
    private static final Aerial UMI_AERIAL = new Aerial(
            Tr36777::umiLosProbability,
            (f, ut, los) -> Tr36777.outsideUmi(f, ut),
            Tr36777::umiLosDb,
            Tr36777::umiNlosDb);
    private static final Aerial RMA_AERIAL =
            new Aerial(Tr36777::rmaLosProbability, Tr36777::outsideRma, Tr36777::rmaLosDb, Tr36777::rmaNlosDb);

    private PathModels() {}

    static List<LinkModel> all() {
        return List.of(
                LinkModel.of("free-space", FreeSpace.MODEL, List.of("f_GHz", "d_m"), PathModels::freeSpace),
                LinkModel.of(
                        "p2108-terrestrial",
                        P2108.MODEL,
                        List.of("f_GHz", "d_m", "probability_percent"),
                        (row, q) -> clutter(row)),
                ground("tr38901-uma-los", Tr38901.UMA, Tr38901Limits::outsideUma, Tr38901::umaLosDb),
                ground("tr38901-uma-nlos", Tr38901.UMA, Tr38901Limits::outsideUma, Tr38901::umaNlosDb),
                ground("tr38901-umi-los", Tr38901.UMI, Tr38901Limits::outsideUmi, Tr38901::umiLosDb),
                ground("tr38901-umi-nlos", Tr38901.UMI, Tr38901Limits::outsideUmi, Tr38901::umiNlosDb),
                LinkModel.of("tr38901-rma-los", Tr38901.RMA, GROUND, (row, q) -> rma(row, true)),
                LinkModel.of("tr38901-rma-nlos", Tr38901.RMA, GROUND, (row, q) -> rma(row, false)),
                LinkModel.of("tr38901-inh-los", Tr38901.INH, List.of("fc_GHz"), (row, q) -> inh(row, true)),
                LinkModel.of("tr38901-inh-nlos", Tr38901.INH, List.of("fc_GHz"), (row, q) -> inh(row, false)),
                aerial("tr36777-uma", Tr36777.UMA, UMA_AERIAL),
                aerial("tr36777-umi", Tr36777.UMI, UMI_AERIAL),
                aerial("tr36777-rma", Tr36777.RMA, RMA_AERIAL));
    }

    private static LinkModel aerial(String name, ModelName model, Aerial aerial) {
        return new LinkModel(name, model, List.of("h_ut_m", "d2D_m"), List.of(LOS, NLOS, PROBABILITY), aerial);
    }

    private static double freeSpace(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double d = row.number("d_m");
        row.check(FreeSpace.VALIDITY, FreeSpace.outside(f, d));
        return FreeSpace.lossDb(f, d);
    }

    /** What clutter at one end adds to a path over ground whose buildings are unknown. */
    private static double clutter(LinkRow row) throws BadCell {
        double f = row.number("f_GHz");
        double dKm = row.number("d_m") / 1000;
        double places = row.number("probability_percent") / 100;
        row.check(P2108.VALIDITY, P2108.outside(f, dKm, places));
        return P2108.lossDb(f, dKm, places);
    }

    private static LinkModel ground(String name, ModelName model, Limits limits, Loss loss) {
        return LinkModel.of(name, model, GROUND, (row, q) -> ground(row, limits, loss));
    }

    private static double ground(LinkRow row, Limits limits, Loss loss) throws BadCell {
        double f = row.number("fc_GHz");
        double d = row.number("d2d_m");
        double bs = row.number("h_bs_m");
        double ut = row.number("h_ut_m");
        row.check(Tr38901Limits.VALIDITY, limits.outside(f, d, bs, ut));
        return loss.db(f, d, bs, ut);
    }

    /** Buildings and streets are the report's usual ones where the table does not say. */
    private static double rma(LinkRow row, boolean los) throws BadCell {
        double f = row.number("fc_GHz");
        double d = row.number("d2d_m");
        double bs = row.number("h_bs_m");
        double ut = row.number("h_ut_m");
        double building = row.number("avg_building_h_m", BUILDING_M);
        double street = row.number("avg_street_w_m", STREET_M);
        row.check(Tr38901Limits.VALIDITY, Tr38901Limits.outsideRma(f, d, bs, ut, building, street));
        return los ? Tr38901.rmaLosDb(f, d, bs, ut, building) : Tr38901.rmaNlosDb(f, d, bs, ut, building, street);
    }

    private static double inh(LinkRow row, boolean los) throws BadCell {
        double f = row.number("fc_GHz");
        double d = row.number("d3d_m", Double.NaN);
        if (Double.isNaN(d)) {
            d = Math.hypot(row.number("d2d_m"), row.number("h_bs_m") - row.number("h_ut_m"));
        }
        row.check(Tr38901Limits.VALIDITY, Tr38901Limits.outsideInh(f, d));
        return los ? Tr38901.inhLosDb(f, d) : Tr38901.inhNlosDb(f, d);
    }

    /** Which inputs of a model on the ground lie outside what it was made for. */
    private interface Limits {
        int outside(double fGHz, double alongM, double stationM, double userM);
    }

    private interface Loss {
        double db(double fGHz, double alongM, double stationM, double userM);
    }

    /** Up to something that flies: whether it is seen, and what is lost if it is and if it is not. */
    private record Aerial(Chance seen, AerialLimits limits, AerialLoss los, AerialLoss nlos)
            implements LinkModel.Formula {
        private interface Chance {
            double of(double alongM, double userM);
        }

        private interface AerialLimits {
            int outside(double fGHz, double userM, boolean los);
        }

        private interface AerialLoss {
            double db(double fGHz, double inSpaceM, double userM);
        }

        @Override
        public double of(LinkRow row, String quantity) throws BadCell {
            double ut = row.number("h_ut_m");
            if (quantity.equals(PROBABILITY)) {
                return seen.of(row.number("d2D_m"), ut);
            }
            double f = row.number("fc_GHz");
            boolean sees = quantity.equals(LOS);
            row.check(Tr36777.VALIDITY, limits.outside(f, ut, sees));
            double d = Math.hypot(row.number("d2D_m"), row.number("h_bs_m") - ut);
            return (sees ? los : nlos).db(f, d, ut);
        }
    }
}
