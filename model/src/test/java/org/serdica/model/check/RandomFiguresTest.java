package org.serdica.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Position;

/** Polygons thrown together on a small grid, where nearly everything touches, crosses or repeats. */
class RandomFiguresTest {
    private static final GeometryType[] TYPES = {
        GeometryType.SOLID, GeometryType.SOLID, GeometryType.COMPOSITE_SURFACE, GeometryType.MULTI_SURFACE
    };

    private final Random random = new Random(11);

    private ObjectDraft figure(String id, ObjectKind kind) {
        ObjectDraft draft = new ObjectDraft(id, kind);
        for (int g = 0; g < 1 + random.nextInt(2); g++) {
            draft.geometry(20, TYPES[random.nextInt(TYPES.length)]);
            if (random.nextBoolean()) {
                draft.inComposite();
            }
            if (random.nextInt(3) == 0) {
                Figures.faces(draft, Figures.box(random.nextInt(3), random.nextInt(3), 0, 2, 2, 2));
            }
            for (int f = random.nextInt(6); f > 0; f--) {
                face(draft);
                if (random.nextInt(8) == 0) {
                    draft.nextShell();
                }
            }
        }
        return draft;
    }

    private void face(ObjectDraft draft) {
        draft.surface(-1);
        int axis = random.nextInt(4);
        for (int r = 0; r < 1 + random.nextInt(3); r++) {
            int n = random.nextInt(8);
            double[] ring = new double[n * 3];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = i % 3 == axis ? 1 : random.nextInt(4) + (random.nextInt(20) == 0 ? 0.0006 : 0);
            }
            draft.ring(ring, 0, n);
        }
    }

    @Test
    void whateverIsThereACheckAndAMendingComeToTheirEnd() {
        ObjectCheck check = new ObjectCheck(CheckSettings.DEFAULTS);
        Mending mending = new Mending(CheckSettings.DEFAULTS);
        for (int i = 0; i < 4000; i++) {
            ObjectDraft root = figure("root", ObjectKind.BUILDING);
            if (random.nextInt(3) == 0) {
                root.addChild(figure("part", ObjectKind.BUILDING_PART));
            }
            List<Flaw> flaws = check.check(root);
            for (Flaw flaw : flaws) {
                Position at = flaw.at();
                assertThat(at == null || Double.isFinite(at.x() + at.y() + at.z()))
                        .isTrue();
            }
            mending.mend(root).ifPresent(mend -> assertThat(check.check(mend.after()))
                    .extracting(Flaw::code)
                    .doesNotContain(FlawCode.TOO_FEW_POINTS, FlawCode.CONSECUTIVE_POINTS_SAME));
        }
    }
}
