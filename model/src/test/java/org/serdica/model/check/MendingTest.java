package org.serdica.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serdica.model.check.Figures.box;
import static org.serdica.model.check.Figures.faces;
import static org.serdica.model.check.Figures.flat;
import static org.serdica.model.check.Figures.polygon;
import static org.serdica.model.check.Figures.ring;
import static org.serdica.model.check.Figures.solid;
import static org.serdica.model.check.Figures.turned;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Texture;
import org.serdica.model.edit.EditLog;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class MendingTest {
    private static Mend mend(ObjectDraft draft) {
        return new Mending(CheckSettings.DEFAULTS).mend(draft).orElseThrow();
    }

    private static List<Flaw> flaws(ObjectDraft draft) {
        return new ObjectCheck(CheckSettings.DEFAULTS).check(draft);
    }

    @Test
    void whatIsSoundIsLeftAlone() {
        assertThat(new Mending(CheckSettings.DEFAULTS).mend(Houses.gabled("h", 0, 0, 0, 8, 10, 3, 7)))
                .isEmpty();
    }

    @Test
    void whatCannotBeMendedWithoutGuessingIsLeftAlone() {
        List<double[]> open = box(0, 0, 0, 2, 2, 2).subList(0, 5);
        ObjectDraft draft = solid();
        faces(draft, open);

        assertThat(new Mending(CheckSettings.DEFAULTS).mend(draft)).isEmpty();
    }

    @Test
    void repeatedPointsGo() {
        Mend mend = mend(polygon(flat(0, 0, 10, 0, 10, 0.0004, 10, 10, 0, 10)));

        assertThat(mend.fixes()).isEqualTo(Map.of(FlawCode.CONSECUTIVE_POINTS_SAME, 1));
        assertThat(mend.after().vertexCount()).isEqualTo(4);
        assertThat(flaws(mend.after())).isEmpty();
    }

    @Test
    void aHoleWithoutAnAreaGoesAndAWrongOneTurns() {
        Mend mend =
                mend(polygon(flat(0, 0, 10, 0, 10, 10, 0, 10), flat(1, 1, 2, 1, 2, 1), flat(4, 4, 6, 4, 6, 6, 4, 6)));

        assertThat(mend.fixes()).isEqualTo(Map.of(FlawCode.TOO_FEW_POINTS, 1, FlawCode.ORIENTATION_RINGS_SAME, 1));
        assertThat(mend.after().ringCount()).isEqualTo(2);
        assertThat(flaws(mend.after())).isEmpty();
    }

    @Test
    void aPolygonThatIsALineGoesWithItsSurface() {
        ObjectDraft draft = solid();
        faces(draft, box(0, 0, 0, 2, 2, 2));
        Figures.face(draft, ring(0, 0, 0, 2, 0, 0));
        Mend mend = mend(draft);

        assertThat(mend.after().surfaceCount()).isEqualTo(6);
        assertThat(flaws(mend.after())).isEmpty();
    }

    @Test
    void aWallTurnedInsideTurnsBackBehindARepeatedPoint() {
        List<double[]> faces = new ArrayList<>(box(0, 0, 0, 2, 2, 2));
        faces.set(3, turned(faces.get(3)));
        faces.set(0, ring(0, 0, 0, 0, 2, 0, 0, 2, 0, 2, 2, 0, 2, 0, 0));
        ObjectDraft draft = solid();
        faces(draft, faces);
        Mend mend = mend(draft);

        assertThat(mend.fixes())
                .isEqualTo(Map.of(FlawCode.CONSECUTIVE_POINTS_SAME, 1, FlawCode.POLYGON_WRONG_ORIENTATION, 1));
        assertThat(flaws(mend.after())).isEmpty();
    }

    @Test
    void aShellInsideOutTurnsAsAWhole() {
        ObjectDraft draft = solid();
        faces(draft, turned(box(0, 0, 0, 2, 2, 2)));
        Mend mend = mend(draft);

        assertThat(mend.fixes()).isEqualTo(Map.of(FlawCode.WRONG_ORIENTATION_SHELL, 1));
        assertThat(flaws(mend.after())).isEmpty();
    }

    @Test
    void theRestOfTheObjectStays() {
        ObjectDraft draft = Figures.building("b").put("name", AttributeValue.of("Hall"));
        draft.point(1, 2, 3);
        draft.geometry(20, GeometryType.MULTI_SURFACE);
        draft.surface(-1, null, new Texture(URI.create("wall.jpg"), true));
        draft.ring(flat(0, 0, 10, 0, 10, 0, 10, 10), 0, 4, new float[] {0, 0, 1, 0, 1, 0, 1, 1}, 0);
        draft.addChild(new ObjectDraft("part", ObjectKind.BUILDING_PART));
        City mended = Houses.city(mend(draft).after());

        assertThat(mended.find("b").orElseThrow().text("name")).isEqualTo("Hall");
        assertThat(mended.find("part")).isPresent();
        ObjectDraft back = mended.draft(mended.find("b").orElseThrow());
        assertThat(back.geometryTypes()).containsExactly(GeometryType.MULTI_POINT, GeometryType.MULTI_SURFACE);
        assertThat(mended.tiles().getFirst().u(3)).isEqualTo(1);
        assertThat(mended.tiles().getFirst().v(3)).isEqualTo(1);
    }

    @Test
    void aPlanForACityIsDoneAsEditsAndTakenBack() {
        ObjectDraft wrong = solid();
        faces(wrong, turned(box(0, 0, 0, 2, 2, 2)));
        City city = Houses.city(wrong, Houses.gabled("h", 30, 0, 0, 8, 10, 3, 7));
        RepairPlan plan = RepairPlan.of(city, CheckSettings.DEFAULTS, Progress.NONE, CancelToken.never());
        EditLog log = new EditLog(city);

        assertThat(plan.counts()).isEqualTo(Map.of(FlawCode.WRONG_ORIENTATION_SHELL, 1));
        log.apply("Repair", plan.edits());
        assertThat(found(log.city())).isZero();
        log.undo();
        assertThat(found(log.city())).isEqualTo(1);
    }

    private static long found(City city) {
        return CityCheck.of(city, CheckSettings.DEFAULTS, Progress.NONE, CancelToken.never())
                .total();
    }

    @Test
    void aTownOfSoundHousesIsFoundSound() {
        CheckReport report =
                CityCheck.of(Houses.town(500, 25), CheckSettings.DEFAULTS, Progress.NONE, CancelToken.never());

        assertThat(report.flaws()).isEmpty();
        assertThat(report.objects()).isEqualTo(500);
        assertThat(report.polygons()).isEqualTo(3500);
        assertThat(report.solids()).isEqualTo(500);
    }
}
