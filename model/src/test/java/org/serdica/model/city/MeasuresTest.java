package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.Measures.StoreyBasis;
import org.serdica.model.city.Measures.VolumeBasis;
import org.serdica.model.geo.Bounds;

class MeasuresTest {
    private static final Offset<Double> EXACT = within(1e-3);

    @Test
    void ofABlockWithoutThematicSurfaces() {
        Measures m = Measures.of(Houses.object(Houses.block("b", 322_000, 4_730_000, 550, 10, 20, 9)));

        assertThat(m.footprintAreaM2()).isCloseTo(200, EXACT);
        assertThat(m.footprint().getEnvelopeInternal().getMinX()).isCloseTo(322_000, EXACT);
        assertThat(m.heightM()).isCloseTo(9, EXACT);
        assertThat(m.volumeM3()).isCloseTo(1800, EXACT);
        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.CLOSED_SHELL);
        assertThat(m.wallAreaM2()).isCloseTo(540, EXACT);
        assertThat(m.roofAreaM2()).isCloseTo(200, EXACT);
        assertThat(m.storeys()).isEqualTo(3);
        assertThat(m.storeyBasis()).isEqualTo(StoreyBasis.HEIGHT);
        assertThat(m.grossFloorAreaM2()).isCloseTo(600, EXACT);
    }

    /** 8 m wide, 10 m long, eaves at 3 m, ridge at 6 m: each slope is 5 m, the gables add 12 m² each. */
    @Test
    void ofAGabledHouse() {
        ObjectDraft house = Houses.gabled("h", 322_000, 4_730_000, 550, 8, 10, 3, 6);
        house.put("storeysAboveGround", AttributeValue.of(2));
        Measures m = Measures.of(Houses.object(house));

        assertThat(m.footprintAreaM2()).isCloseTo(80, EXACT);
        assertThat(m.heightM()).isCloseTo(6, EXACT);
        assertThat(m.volumeM3()).isCloseTo(8 * 10 * 3 + 12 * 10, EXACT);
        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.CLOSED_SHELL);
        assertThat(m.wallAreaM2()).isCloseTo(2 * 10 * 3 + 2 * (8 * 3 + 12), EXACT);
        assertThat(m.roofAreaM2()).isCloseTo(100, EXACT);
        assertThat(m.areaM2(SurfaceKind.GROUND)).isCloseTo(80, EXACT);
        assertThat(m.storeyBasis()).isEqualTo(StoreyBasis.ATTRIBUTE);
        assertThat(m.grossFloorAreaM2()).isCloseTo(160, EXACT);
    }

    @Test
    void sayWhereEverySurfaceFaces() {
        Measures m = Measures.of(Houses.object(Houses.gabled("h", 322_000, 4_730_000, 550, 8, 10, 3, 6)));

        assertThat(m.surfaces()).extracting(Measures.Surface::kind).startsWith(SurfaceKind.GROUND, SurfaceKind.WALL);
        assertThat(m.surfaces().get(0).tiltDeg()).isCloseTo(180, within(1e-6));
        assertThat(m.surfaces().get(0).azimuthDeg()).isNaN();
        assertThat(m.surfaces().get(1).azimuthDeg()).isCloseTo(180, within(1e-6));
        assertThat(m.surfaces().get(2).azimuthDeg()).isCloseTo(0, within(1e-6));
        assertThat(m.surfaces().get(3).azimuthDeg()).isCloseTo(270, within(1e-6));
        assertThat(m.surfaces().get(4).tiltDeg()).isCloseTo(90, within(1e-6));
        // A 3-4-5 slope.
        assertThat(m.surfaces().get(5).tiltDeg()).isCloseTo(36.87, within(0.01));
        assertThat(m.surfaces().get(5).azimuthDeg()).isCloseTo(270, within(1e-6));
        assertThat(m.surfaces().get(6).azimuthDeg()).isCloseTo(90, within(1e-6));
    }

    @Test
    void ofALawnKnowNoRoof() {
        ObjectDraft lawn = new ObjectDraft("l", ObjectKind.PLANT_COVER);
        lawn.geometry(0, GeometryType.MULTI_SURFACE);
        lawn.surface(-1);
        lawn.ring(new double[] {0, 0, 5, 20, 0, 5, 20, 10, 7, 0, 10, 7}, 0, 4);
        Measures m = Measures.of(Houses.object(lawn));

        assertThat(m.footprintAreaM2()).isCloseTo(200, EXACT);
        assertThat(m.roofAreaM2()).isZero();
        assertThat(m.surfaces()).extracting(Measures.Surface::kind).containsExactly(SurfaceKind.UNKNOWN);
    }

    @Test
    void ofAShellDrawnInsideOut() {
        ObjectDraft draft = new ObjectDraft("b", ObjectKind.BUILDING);
        // A mirrored box has all its rings turned round.
        Houses.addBox(draft, 10, new Bounds(10, 0, 0, 0, 10, 10), false);
        Measures m = Measures.of(Houses.object(draft));

        assertThat(m.volumeM3()).isCloseTo(1000, EXACT);
        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.CLOSED_SHELL);
        assertThat(m.roofAreaM2()).isCloseTo(100, EXACT);
        assertThat(m.areaM2(SurfaceKind.GROUND)).isCloseTo(100, EXACT);
    }

    @Test
    void ofAHouseWithoutGround() {
        ObjectDraft draft = new ObjectDraft("b", ObjectKind.BUILDING);
        draft.geometry(20, GeometryType.MULTI_SURFACE);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        Houses.polygon(draft, roof, 0, 0, 8, 10, 0, 8, 10, 10, 12, 0, 10, 12);
        int wall = draft.semantic(SurfaceKind.WALL, null);
        Houses.polygon(draft, wall, 0, 0, 0, 10, 0, 0, 10, 0, 8, 0, 0, 8);
        Measures m = Measures.of(Houses.object(draft));

        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.UNDER_ROOFS);
        assertThat(m.volumeM3()).isCloseTo(1000, EXACT);
        assertThat(m.footprintAreaM2()).isCloseTo(100, EXACT);
    }

    @Test
    void ofACrackedShell() {
        ObjectDraft draft = new ObjectDraft("b", ObjectKind.BUILDING);
        Houses.addBox(draft, 10, new Bounds(0, 0, 0, 10, 10, 10), false);
        // The west wall in two pieces: their middle points are not on the floor's and the roof's edges.
        ObjectDraft cut = new ObjectDraft("c", ObjectKind.BUILDING);
        cut.geometry(10, GeometryType.SOLID);
        for (int s = 0; s < 5; s++) {
            cut.surface(-1);
            cut.ring(draft.coordinates(), s * 12, 4);
        }
        Houses.polygon(cut, -1, 0, 10, 0, 0, 5, 0, 0, 5, 10, 0, 10, 10);
        Houses.polygon(cut, -1, 0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 5, 10);
        Measures m = Measures.of(Houses.object(cut));

        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.LEAKY_SHELL);
        assertThat(m.volumeM3()).isCloseTo(1000, EXACT);
    }

    @Test
    void ofABuildingMadeOfParts() {
        ObjectDraft whole = new ObjectDraft("whole", ObjectKind.BUILDING);
        for (int i = 0; i < 2; i++) {
            ObjectDraft part = new ObjectDraft("part" + i, ObjectKind.BUILDING_PART);
            Houses.addBox(part, 20, new Bounds(i * 10, 0, 0, i * 10 + 10, 10, 10 + i * 10), true);
            whole.addChild(part);
        }
        ObjectDraft mast = new ObjectDraft("mast", ObjectKind.BUILDING_INSTALLATION);
        Houses.addBox(mast, 20, new Bounds(4, 4, 10, 5, 5, 40), false);
        whole.addChild(mast);
        Measures m = Measures.of(Houses.object(whole));

        assertThat(m.footprintAreaM2()).isCloseTo(200, EXACT);
        assertThat(m.footprint().getNumGeometries()).isOne();
        assertThat(m.heightM()).isCloseTo(20, EXACT);
        assertThat(m.volumeM3()).isCloseTo(3000, EXACT);
        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.CLOSED_SHELL);
    }

    @Test
    void ofABuildingWithACourtyard() {
        ObjectDraft draft = new ObjectDraft("b", ObjectKind.BUILDING);
        draft.geometry(20, GeometryType.MULTI_SURFACE);
        draft.surface(draft.semantic(SurfaceKind.GROUND, null));
        draft.ring(new double[] {0, 0, 0, 0, 30, 0, 30, 30, 0, 30, 0, 0}, 0, 4);
        draft.ring(new double[] {10, 10, 0, 20, 10, 0, 20, 20, 0, 10, 20, 0}, 0, 4);
        Measures m = Measures.of(Houses.object(draft));

        assertThat(m.footprintAreaM2()).isCloseTo(800, EXACT);
        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.NONE);
    }

    @Test
    void ofASolidWithAHollow() {
        ObjectDraft draft = new ObjectDraft("b", ObjectKind.BUILDING);
        Houses.addBox(draft, 20, new Bounds(0, 0, 0, 10, 10, 10), false);
        ObjectDraft hollow = new ObjectDraft("h", ObjectKind.BUILDING);
        Houses.addBox(hollow, 20, new Bounds(8, 2, 2, 2, 8, 8), false);
        draft.nextShell();
        for (int s = 0; s < 6; s++) {
            draft.surface(-1);
            draft.ring(hollow.coordinates(), s * 12, 4);
        }
        Measures m = Measures.of(Houses.object(draft));

        assertThat(m.volumeM3()).isCloseTo(1000 - 216, EXACT);
    }

    @Test
    void ofATreeAreNothing() {
        Measures m = Measures.of(Houses.object(new ObjectDraft("t", ObjectKind.TREE).point(1, 2, 3)));

        assertThat(m.footprint().isEmpty()).isTrue();
        assertThat(m.heightM()).isZero();
        assertThat(m.volumeBasis()).isEqualTo(VolumeBasis.NONE);
        assertThat(m.surfaces()).isEmpty();
    }
}
