package org.serdica.model.edit.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.DraftText;
import org.serdica.model.city.Houses;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditTown;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RandomEdits;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.SetTerrain;
import org.serdica.model.edit.Stamp;
import org.serdica.model.edit.variant.Difference.Kind;
import org.serdica.model.geo.HeightPatch;

@NullUnmarked
class VariantsTest {
    private final City town = EditTown.of(60);
    private int stamps;
    private final Variants variants = new Variants(town, this::stamp);
    private final String plan = variants.create("Plan").id();

    private Stamp stamp() {
        return new Stamp("s" + stamps++, Instant.EPOCH);
    }

    @Test
    void aBranchBeginsAsItsParentAndGoesItsOwnWay() {
        apply(plan, new MoveObject("h1", 5, 0, 0));
        String branch = variants.branch(plan, "Taller").id();
        apply(branch, set(branch, "h2", 7));
        apply(plan, RemoveObject.of(variants.city(plan), "h3"));

        assertThat(value(branch, "h2")).isEqualTo(7);
        assertThat(value(plan, "h2")).isEqualTo(2);
        assertThat(variants.city(branch).find("h3")).isPresent();
        assertThat(minX(branch, "h1")).isEqualTo(minX(plan, "h1"));
        assertThat(variants.get(branch).inherited())
                .isEqualTo(variants.get(plan).inForce().subList(0, 1));
    }

    @Test
    void aBranchKeepsWhatItsParentTakesBack() {
        apply(plan, new MoveObject("h1", 5, 0, 0));
        String branch = variants.branch(plan, "Branch").id();
        variants.log(plan).undo();

        assertThat(minX(branch, "h1")).isEqualTo(minX(plan, "h1") + 5);
    }

    @Test
    void deletingAVariantLeavesItsBranches() {
        apply(plan, new MoveObject("h1", 5, 0, 0));
        String branch = variants.branch(plan, "Branch").id();
        variants.rename(branch, "Best");
        variants.delete(plan);

        assertThat(variants.all()).extracting(Variant::name).containsExactly("Best");
        assertThat(variants.get(branch).parent()).isNull();
        assertThat(variants.differences(branch, variants.create("New").id())).hasSize(1);
    }

    @Test
    void variantsComeBackFromWhatWasKeptOfThem() {
        apply(plan, new MoveObject("h1", 5, 0, 0));
        apply(plan, set(plan, "h2", 7));
        String branch = variants.branch(plan, "Branch").id();
        apply(branch, set(branch, "h3", 9));
        variants.log(plan).undo();
        Variants again = new Variants(town, variants.all(), this::stamp);

        for (String id : List.of(plan, branch)) {
            assertThat(CityDigest.of(again.city(id))).isEqualTo(CityDigest.of(variants.city(id)));
        }
        again.log(plan).redo();
        assertThat(again.city(plan).find("h2").orElseThrow().number("residents"))
                .isEqualTo(7);
    }

    @Test
    void differencesSayWhatBecameOfEachObject() {
        String other = variants.create("Other").id();
        apply(other, new MoveObject("h1", 5, 0, 0));
        apply(other, set(other, "h2", 70));
        apply(other, RemoveObject.of(variants.city(other), "h3"));
        apply(other, new AddObject(Houses.block("new", 322_000, 4_730_000, 550, 5, 5, 5)));
        apply(other, set(other, "h4", 70));
        apply(other, set(other, "h4", 4));

        List<Difference> found = variants.differences(plan, other);
        assertThat(found)
                .extracting(d -> ((Difference.OfObject) d).objectId())
                .containsExactly("h1", "h2", "h3", "new");
        assertThat(found)
                .extracting(d -> ((Difference.OfObject) d).kinds())
                .containsExactly(Set.of(Kind.MOVED), Set.of(Kind.ATTRIBUTES), Set.of(Kind.REMOVED), Set.of(Kind.ADDED));
        assertThat(((Difference.OfObject) found.get(1)).attributes())
                .containsExactly(new SetAttribute("h2", "residents", AttributeValue.of(2L), AttributeValue.of(70L)));
        assertThat(found.getFirst().where().width())
                .isEqualTo(town.find("h1").orElseThrow().bounds().width() + 5);
    }

    @Test
    void aValueThatReadsTheSameIsNoDifference() {
        apply(plan, set(plan, "h2", 50));
        String other = variants.branch(plan, "Other").id();
        apply(other, new SetAttribute("h2", "residents", AttributeValue.of(50L), AttributeValue.of(50.0)));

        assertThat(Differences.between(variants.city(plan), variants.city(other)))
                .isEmpty();
    }

    @Test
    void aMergeTakesFromEachSideWhatTheOtherLeftAlone() {
        String other = variants.branch(plan, "Other").id();
        apply(plan, new MoveObject("h1", 5, 0, 0));
        apply(other, set(other, "h1", 70));
        apply(other, new MoveObject("h2", 0, 5, 0));
        Merge merge = variants.merge(plan, other);

        assertThat(merge.conflicts()).isEmpty();
        apply(plan, merge.edits(c -> Choice.OURS, id -> id + "-b").toArray(Edit[]::new));
        assertThat(value(plan, "h1")).isEqualTo(70);
        assertThat(minX(plan, "h1")).isEqualTo(minX(other, "h1") + 5);
        assertThat(DraftText.of(variants.city(plan)).get("h2"))
                .isEqualTo(DraftText.of(variants.city(other)).get("h2"));
    }

    @Test
    void whatBothSidesChangedIsAConflictWithAChoice() {
        String other = variants.branch(plan, "Other").id();
        apply(plan, new MoveObject("h0", 5, 0, 0));
        apply(other, new MoveObject("h0", 0, 5, 0));
        apply(plan, set(plan, "h1", 50));
        apply(other, set(other, "h1", 70));
        apply(plan, RemoveObject.of(variants.city(plan), "h2"));
        apply(other, set(other, "h2", 70));
        Merge merge = variants.merge(plan, other);

        assertThat(merge.conflicts()).extracting(Conflict::canKeepBoth).containsExactly(true, false, false);
        assertThat(merge.edits(c -> Choice.OURS, id -> id)).isEmpty();
        List<Edit> theirs = merge.edits(c -> c.canKeepBoth() ? Choice.BOTH : Choice.THEIRS, id -> id + "-b");
        apply(plan, theirs.toArray(Edit[]::new));
        assertThat(minX(plan, "h0")).isEqualTo(minX(plan, "h0-b") + 5);
        assertThat(variants.city(plan).find("h0-annex-b")).isPresent();
        assertThat(value(plan, "h1")).isEqualTo(70);
        assertThat(value(plan, "h2")).isEqualTo(70);
    }

    @Test
    void onlyChosenObjectsArePasted() {
        String other = variants.create("Other").id();
        apply(other, new MoveObject("h1", 5, 0, 0));
        apply(other, new MoveObject("h2", 5, 0, 0));
        Merge paste = variants.paste(plan, other, Set.of("h2"));

        assertThat(paste.edits(c -> Choice.THEIRS, id -> id)).containsExactly(new MoveObject("h2", 5, 0, 0));
    }

    @Test
    void groundIsMergedNodeByNode() {
        String other = variants.branch(plan, "Other").id();
        apply(plan, ground(plan, 10, 500));
        apply(other, ground(other, 12, 600));
        Merge merge = variants.merge(plan, other);

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(((Conflict.OfTerrain) merge.conflicts().getFirst()).nodes()).isEqualTo(2 * 4);
        apply(plan, merge.edits(c -> Choice.OURS, id -> id).toArray(Edit[]::new));
        assertThat(variants.city(plan).terrain().raster().node(13, 10)).isEqualTo(500);
        assertThat(variants.city(plan).terrain().raster().node(14, 10)).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mergedIntoAVariantThatStoodStillAnotherIsWhatItWas(long seed) {
        Random random = new Random(seed);
        String other = variants.branch(plan, "Other").id();
        for (int i = 0; i < 8; i++) {
            apply(other, RandomEdits.on(variants.city(other), random, 3).toArray(Edit[]::new));
        }
        Merge merge = variants.merge(plan, other);

        assertThat(merge.conflicts()).isEmpty();
        apply(plan, merge.edits(c -> Choice.OURS, id -> id).toArray(Edit[]::new));
        assertThat(CityDigest.of(variants.city(plan))).isEqualTo(CityDigest.of(variants.city(other)));
        assertThat(variants.differences(plan, other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTwoVariantsMergeInEveryWay(long seed) {
        Random random = new Random(seed);
        String other = variants.branch(plan, "Other").id();
        for (int i = 0; i < 6; i++) {
            apply(plan, RandomEdits.on(variants.city(plan), random, 4).toArray(Edit[]::new));
            apply(other, RandomEdits.on(variants.city(other), random, 4).toArray(Edit[]::new));
        }
        String before = CityDigest.of(variants.city(plan));
        int position = variants.log(plan).position();
        for (Choice choice : Choice.values()) {
            Merge merge = variants.merge(plan, other);
            apply(
                    plan,
                    merge.edits(c -> choice != Choice.BOTH || c.canKeepBoth() ? choice : Choice.OURS, id -> id + "-b")
                            .toArray(Edit[]::new));
            variants.log(plan).jump(position);
            assertThat(CityDigest.of(variants.city(plan))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void differencesFoundByEditsAreAllThereAre(long seed) {
        Random random = new Random(seed);
        String other = variants.branch(plan, "Other").id();
        for (int i = 0; i < 5; i++) {
            apply(plan, RandomEdits.on(variants.city(plan), random, 4).toArray(Edit[]::new));
            apply(other, RandomEdits.on(variants.city(other), random, 4).toArray(Edit[]::new));
        }
        Set<String> unlike = new HashSet<>();
        var was = DraftText.of(variants.city(plan));
        var is = DraftText.of(variants.city(other));
        was.forEach((id, text) -> {
            if (!text.equals(is.get(id))) {
                unlike.add(id);
            }
        });
        is.keySet().stream().filter(id -> !was.containsKey(id)).forEach(unlike::add);
        List<Difference> found = variants.differences(plan, other);

        assertThat(objectIds(found)).containsExactlyInAnyOrderElementsOf(unlike);
        assertThat(objectIds(Differences.between(variants.city(plan), variants.city(other))))
                .containsExactlyInAnyOrderElementsOf(unlike);
    }

    @Test
    void askingForAVariantThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> variants.city("nothing")).hasMessageContaining("nothing");
    }

    private static List<String> objectIds(List<Difference> differences) {
        List<String> ids = new ArrayList<>();
        for (Difference difference : differences) {
            if (difference instanceof Difference.OfObject object) {
                ids.add(object.objectId());
            }
        }
        return ids;
    }

    private void apply(String variant, Edit... edits) {
        variants.log(variant).apply("Edit", List.of(edits));
    }

    private Edit set(String variant, String id, long residents) {
        return SetAttribute.of(variants.city(variant), id, "residents", AttributeValue.of(residents));
    }

    private Edit ground(String variant, int col, float height) {
        float[] z = new float[4 * 4];
        Arrays.fill(z, height);
        return SetTerrain.of(variants.city(variant), new HeightPatch(col, 10, 4, 4, z));
    }

    private double value(String variant, String id) {
        return variants.city(variant).find(id).orElseThrow().number("residents");
    }

    private double minX(String variant, String id) {
        CityObject object = variants.city(variant).find(id).orElseThrow();
        return object.bounds().minX();
    }
}
