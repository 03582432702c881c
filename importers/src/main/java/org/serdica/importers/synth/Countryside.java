package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** The open land round the demo city: meadows, fields, orchards, woods below the hill, and the roads that lead out. */
final class Countryside {
    private static final double IN = PlanSize.HALF_M;
    private static final double OUT = PlanSize.LAND_HALF_M;
    private final Plan plan;
    private final Placement placement;

    Countryside(Plan plan, Placement placement) {
        this.plan = plan;
        this.placement = placement;
    }

    /** Main streets that reach the edge of the city lead on to the edge of the land. */
    List<Street> roads() {
        List<Street> roads = new ArrayList<>();
        for (Street s : plan.streets()) {
            if (s.section().isMajor() && s.section() != CrossSection.QUAY) {
                for (Xy end : List.of(s.start(), s.end())) {
                    if (Math.max(Math.abs(end.x()), Math.abs(end.y())) > IN - 0.01) {
                        boolean eastWest = Math.abs(end.x()) > Math.abs(end.y());
                        Xy edge = eastWest
                                ? new Xy(Math.copySign(OUT - 0.5, end.x()), end.y())
                                : new Xy(end.x(), Math.copySign(OUT - 0.5, end.y()));
                        Xy[] line = Curve.dense(new Xy[] {end, edge}, false, 25);
                        roads.add(new Street(s.name(), CrossSection.COUNTRY_ROAD, line, false));
                    }
                }
            }
        }
        return roads;
    }

    void lay(Site site, List<Street> roads) {
        for (int side = 0; side < 4; side++) {
            double at = -OUT;
            while (at < OUT - 1) {
                double end = Math.min(OUT, at + site.dice().between(110.0, 260.0));
                end = OUT - end < 60 ? OUT : end;
                if (side % 2 == 0 || at >= -IN && end <= IN || Math.abs(at) < IN && Math.abs(end) < IN) {
                    parcel(side, at, end, site, roads);
                } else {
                    parcel(side, Math.max(at, -IN), Math.min(end, IN), site, roads);
                }
                at = end;
            }
        }
    }

    private void parcel(int side, double from, double to, Site site, List<Street> roads) {
        if (to - from < 1) {
            return;
        }
        Dice dice = site.dice();
        double middle = dice.chance(0.6) ? IN + dice.between(80.0, 160.0) : OUT;
        field(ring(side, from, to, IN, middle), site, roads);
        if (middle < OUT) {
            field(ring(side, from, to, middle, OUT), site, roads);
        }
    }

    private static Xy[] ring(int side, double from, double to, double in, double out) {
        Xy[] north = {new Xy(from, in), new Xy(to, in), new Xy(to, out), new Xy(from, out)};
        Xy[] result = new Xy[4];
        for (int i = 0; i < 4; i++) {
            Xy p = north[i];
            result[i] = switch (side) {
                case 0 -> p;
                case 1 -> new Xy(-p.y(), p.x());
                case 2 -> new Xy(-p.x(), -p.y());
                default -> new Xy(p.y(), -p.x());
            };
        }
        return Rings.counterClockwise(result);
    }

    private void field(Xy[] planned, Site site, List<Street> roads) {
        Dice dice = site.dice();
        Xy c = Rings.centre(planned);
        Xy[] ring = placement.of(planned);
        boolean uphill = c.distance(Relief.HILL) < 620;
        boolean wet = plan.river().distance(c) < 130;
        String use = uphill
                ? "forest"
                : wet ? "meadow" : dice.pick(List.of("farmland", "farmland", "meadow", "orchard", "forest", "meadow"));
        site.land(ObjectKind.PLANT_COVER, use, Curve.dense(ring, true, 60));
        if (use.equals("forest")) {
            trees(ring, 19, 0.85, Grove.WOOD, site, roads);
        } else if (use.equals("orchard")) {
            trees(ring, 11, 0.6, List.of(TreeKind.FRUIT), site, roads);
        } else if (wet) {
            trees(ring, 18, 0.5, Grove.BANK, site, roads);
        } else {
            trees(ring, 32, 0.25, List.of(TreeKind.POPLAR, TreeKind.OAK, TreeKind.MAPLE), site, roads);
        }
    }

    private void trees(Xy[] ring, double spacing, double chance, List<TreeKind> kinds, Site site, List<Street> roads) {
        Xy[] river = placement.of(plan.river().middle());
        Grove.plant(ring, spacing, 3, chance, site, kinds, p -> {
            for (Street road : roads) {
                if (Rings.distanceToLine(road.line(), false, p) < 9) {
                    return false;
                }
            }
            return Rings.distanceToLine(river, false, p) > River.HALF_WIDTH_M + 6;
        });
    }
}
