package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

final class FlatDraftTest {
    private final FlatDraft.Pages pages =
            new FlatDraft.Pages(new Interner(City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0))));

    @Test
    void whatLiesInATileIsWhatTheDraftsSaid() {
        ObjectDraft house = block("house", 100.12344, 5_000_000.5, 7);
        house.addChild(block("part", 103, 5_000_001, 9));
        ObjectDraft tree = new ObjectDraft("tree", ObjectKind.TREE).point(110, 5_000_010, 1.25);

        Tile tile = TilePacker.pack(
                Layer.BUILDINGS,
                List.of(pages.lay(house, house.bounds()), pages.lay(tree, tree.bounds())),
                house.bounds().union(tree.bounds()),
                house.triangleEstimate());

        assertThat(tile.objectCount()).isEqualTo(3);
        assertThat(tile.parent(1)).isZero();
        assertThat(tile.parent(2)).isEqualTo(-1);
        assertThat(tile.x(0)).isEqualTo(100.1234);
        assertThat(tile.y(0)).isEqualTo(5_000_000.5);
        assertThat(tile.z(tile.vertexCount() - 1)).isEqualTo(1.25);
        assertThat(tile.surfaceKind(1)).isEqualTo(SurfaceKind.ROOF);
        assertThat(tile.shell(0)).isZero();
        assertThat(tile.shell(1)).isEqualTo(1);
        assertThat(tile.material(0)).isEqualTo(-1);
        assertThat(tile.material(1)).isZero();
        assertThat(tile.bounds(0)).isEqualTo(new Bounds(100.1234, 5_000_000.5, 7, 104, 5_000_002, 9));
    }

    @Test
    void refusesACoordinateThatIsNoNumber() {
        ObjectDraft tree = new ObjectDraft("tree", ObjectKind.TREE).point(1, Double.NaN, 0);

        assertThatThrownBy(() -> pages.lay(tree, new Bounds(0, 0, 0, 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a coordinate is no number");
    }

    @Test
    void refusesACoordinateThatLiesFarFromTheOthers() {
        ObjectDraft tree = new ObjectDraft("tree", ObjectKind.TREE).point(300_000, 0, 0);

        assertThatThrownBy(() -> pages.lay(tree, new Bounds(0, 0, 0, 0, 0, 0)))
                .hasMessage("a coordinate lies 300 km from the objects around it");
    }

    /** Two triangles, the second one of an inner shell, with a colour. */
    private static ObjectDraft block(String id, double x, double y, double z) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        draft.geometry(20, GeometryType.SOLID);
        draft.surface(-1);
        draft.ring(new double[] {x, y, z, x + 1, y, z, x + 1, y + 1, z}, 0, 3);
        draft.nextShell();
        draft.surface(roof, new Material("red", 0xFF0000, 0, 0), null);
        draft.ring(new double[] {x, y, z, x + 1, y, z, x + 1, y + 1, z}, 0, 3);
        return draft;
    }
}
