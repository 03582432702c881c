package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.serdica.app.scene.mesh.ground.Trees.Form;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Frame;

class TreeMesherTest {
    private static City rowOfTrees(int count, String species) {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (int i = 0; i < count; i++) {
            builder.add(new ObjectDraft("t" + i, ObjectKind.TREE)
                    .point(i * 20.0, 0, 100)
                    .put("height", AttributeValue.of(15.0))
                    .put("crownDiameter", AttributeValue.of(8.0))
                    .put("species", AttributeValue.of(species)));
        }
        return builder.build();
    }

    @Test
    void treesHaveFiftyFourTrianglesCloseByThirtyNearAndFifteenFarAway() {
        Trees trees = Trees.of(rowOfTrees(10, "Tilia"), ObjectFilter.ALL);
        int[] all = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(TreeMesher.mesh(trees, all, 100, TreeDetail.CLOSE).triangleCount())
                .isEqualTo(540);
        assertThat(TreeMesher.mesh(trees, all, 100, TreeDetail.NEAR).triangleCount())
                .isEqualTo(300);
        assertThat(TreeMesher.mesh(trees, all, 100, TreeDetail.FAR).triangleCount())
                .isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(TreeDetail.class)
    void everyPointAndTriangleOfAMeshIsUsed(TreeDetail detail) {
        Trees trees = Trees.of(rowOfTrees(3, "Tilia"), ObjectFilter.ALL);
        TreeMesher.Mesh mesh = TreeMesher.mesh(trees, new int[] {0, 1, 2}, 100, detail);
        assertThat(mesh.points()).hasSize(3 * 3 * detail.points());
        assertThat(IntStream.of(mesh.triangles()).distinct().count()).isEqualTo(3L * detail.points());
    }

    @Test
    void theSameTreeBulgesTheSameWayEveryTime() {
        Trees trees = Trees.of(rowOfTrees(2, "Tilia"), ObjectFilter.ALL);
        assertThat(TreeMesher.mesh(trees, new int[] {1}, 100, TreeDetail.CLOSE).points())
                .isEqualTo(TreeMesher.mesh(trees, new int[] {1}, 100, TreeDetail.CLOSE)
                        .points());
    }

    @ParameterizedTest
    @EnumSource(TreeDetail.class)
    void treeStandsOnItsFootAndIsAsHighAndAsWideAsItSays(TreeDetail detail) {
        Trees trees = Trees.of(rowOfTrees(1, "Quercus robur"), ObjectFilter.ALL);
        float[] p = TreeMesher.mesh(trees, new int[] {0}, 100, detail).points();
        float high = 0;
        float wide = 0;
        for (int i = 0; i < p.length; i += 3) {
            high = Math.max(high, p[i + 2]);
            wide = Math.max(wide, (float) Math.hypot(
                    p[i] - trees.crowns().x()[0], p[i + 1] - trees.crowns().y()[0]));
        }
        assertThat(high).isCloseTo(15, within(1e-3f));
        assertThat(wide).isBetween(3.4f, 4.01f);
    }

    @ParameterizedTest
    @CsvSource({"Picea abies, CONICAL", "Populus nigra, COLUMNAR", "Tilia cordata, ROUND", "'', ROUND"})
    void speciesGivesTheForm(String species, Form form) {
        Trees trees = Trees.of(rowOfTrees(1, species), ObjectFilter.ALL);
        assertThat(trees.form()[0]).isEqualTo((byte) form.ordinal());
    }

    @Test
    void cellsHoldEachTreeOnce() {
        Trees trees = Trees.of(rowOfTrees(100, "Tilia"), ObjectFilter.ALL);
        assertThat(TreeCells.of(trees)).hasSizeGreaterThan(10).allSatisfy(cell -> {
            assertThat(cell.bounds().width()).isLessThan(128 + 8);
            assertThat(cell.bounds().maxZ()).isEqualTo(115);
        });
        assertThat(TreeCells.of(trees).stream()
                        .mapToInt(c -> c.members().length)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void filteredTreesAreLeftOut() {
        Trees trees = Trees.of(rowOfTrees(4, "Tilia"), (tile, o) -> !tile.id(o).equals("t2"));
        assertThat(trees.count()).isEqualTo(3);
    }
}
