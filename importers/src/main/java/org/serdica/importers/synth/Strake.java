package org.serdica.importers.synth;

import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.SurfaceKind;

/**
 * A closed beam that follows a straight line up and down: a deck, a sidewalk, a railing.
 *
 * @param line stations along it with the height of the road
 * @param fromM its right edge, as a distance to the left of the line
 * @param toM its left edge
 * @param underM its underside, above the road
 * @param overM its upper side, above the road
 */
record Strake(Xyz[] line, double fromM, double toM, double underM, double overM) {
    void build(ObjectDraft draft, SurfaceKind top) {
        Shell shell = new Shell(draft);
        int n = line.length - 1;
        Xy start = plan(0);
        Xy left = plan(n).minus(start).unit().left();
        for (int i = 0; i < n; i++) {
            shell.face(
                    top,
                    at(i, left, fromM, overM),
                    at(i + 1, left, fromM, overM),
                    at(i + 1, left, toM, overM),
                    at(i, left, toM, overM));
            shell.face(
                    SurfaceKind.OUTER_CEILING,
                    at(i, left, toM, underM),
                    at(i + 1, left, toM, underM),
                    at(i + 1, left, fromM, underM),
                    at(i, left, fromM, underM));
            shell.face(
                    SurfaceKind.WALL,
                    at(i, left, fromM, underM),
                    at(i + 1, left, fromM, underM),
                    at(i + 1, left, fromM, overM),
                    at(i, left, fromM, overM));
            shell.face(
                    SurfaceKind.WALL,
                    at(i + 1, left, toM, underM),
                    at(i, left, toM, underM),
                    at(i, left, toM, overM),
                    at(i + 1, left, toM, overM));
        }
        shell.face(
                SurfaceKind.WALL,
                at(0, left, toM, underM),
                at(0, left, fromM, underM),
                at(0, left, fromM, overM),
                at(0, left, toM, overM));
        shell.face(
                SurfaceKind.WALL,
                at(n, left, fromM, underM),
                at(n, left, toM, underM),
                at(n, left, toM, overM),
                at(n, left, fromM, overM));
    }

    private Xy plan(int i) {
        return new Xy(line[i].x(), line[i].y());
    }

    private Xyz at(int i, Xy left, double leftM, double aboveM) {
        return Xyz.of(plan(i).plus(left, leftM), line[i].z() + aboveM);
    }
}
