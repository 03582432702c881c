package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.serdica.importers.synth.MainStreets.Drawn;

/** Draws the plan: main streets, blocks cut between them by side streets, all bent a little, streets taken off the blocks. */
final class Planner {
    private static final double STEP_M = 20;
    private static final double BRIDGE_STEP_M = 8;
    private final River straight = River.drawn();
    private final List<Drawn> drawn = new ArrayList<>(MainStreets.all(straight));

    Plan plan() {
        BlockCutter cutter = new BlockCutter(drawn);
        for (Xy[] face : Noding.faces(drawn)) {
            if (straight.distance(Rings.centre(face)) < River.BANK_M || crossesRiver(face)) {
                cutter.keep(face, BlockUse.RIVERSIDE, "");
            } else {
                cutter.cut(face);
            }
        }
        drawn.addAll(cutter.cuts());
        List<Street> streets = new ArrayList<>();
        List<Street> tram = new ArrayList<>();
        for (Drawn piece : Noding.pieces(drawn)) {
            Xy middle = Curve.at(piece.line(), Curve.length(piece.line()) / 2);
            boolean bridge = straight.distance(middle) < River.BANK_M;
            Xy[] line = piece.line();
            // A bridge runs straight from bank to bank.
            Xy[] bent = bridge
                    ? Curve.dense(new Xy[] {Warp.of(line[0]), Warp.of(line[line.length - 1])}, false, BRIDGE_STEP_M)
                    : Warp.of(Curve.dense(line, false, STEP_M));
            streets.add(new Street(piece.name(), piece.section(), bent, bridge));
            if (piece.section() == CrossSection.TRAM_BOULEVARD) {
                tram.add(new Street("Tram Line 1", CrossSection.TRAM_TRACK, bent, bridge));
            }
        }
        List<Block> blocks = blocks(cutter.pieces(), streets);
        streets.addAll(tram);
        River river = new River(Warp.of(straight.middle()));
        return new Plan(river, new Relief(river), streets, blocks);
    }

    private boolean crossesRiver(Xy[] face) {
        for (Xy p : straight.middle()) {
            if (Rings.contains(face, p)) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> blocks(List<BlockCutter.Piece> pieces, List<Street> streets) {
        StreetSpace space = new StreetSpace(streets);
        List<Block> blocks = new ArrayList<>();
        for (BlockCutter.Piece piece : pieces) {
            Xy[] bent = Warp.of(Curve.dense(piece.ring(), true, STEP_M));
            Geometry land = space.leftOver(bent).norm();
            for (int i = 0; i < land.getNumGeometries(); i++) {
                if (land.getGeometryN(i) instanceof Polygon p && p.getArea() > 150) {
                    Xy[] ring = Rings.tidied(Jts.ring(p), 0.25);
                    blocks.add(new Block(blocks.size() + 1, piece.use(), piece.name(), ring));
                }
            }
        }
        return blocks;
    }
}
