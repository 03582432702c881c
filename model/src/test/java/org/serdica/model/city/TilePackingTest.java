package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Bounds;

class TilePackingTest {
    private static final Material BRICK = new Material("brick", 0xAA3311, 0, 0.2f);
    private static final Material GLASS = new Material("glass", 0xCCEEFF, 0.5f, 1);
    private static final Texture FACADE = new Texture(URI.create("facade.jpg"), true);

    @Test
    void givesBackEverythingThatADraftHeld() {
        City city = Houses.city(Houses.block("other", 322_100, 4_730_000, 550, 5, 5, 5), full(), full2());

        assertThat(DraftText.of(city.draft(city.find("full").orElseThrow()))).isEqualTo(DraftText.of(full()));
        assertThat(DraftText.of(city.draft(city.find("full2").orElseThrow()))).isEqualTo(DraftText.of(full2()));
    }

    @Test
    void givesBackTheSameAgainAfterAnyNumberOfRounds() {
        City city = Houses.city(full());
        for (int round = 0; round < 5; round++) {
            // Another neighbour each time gives another anchor.
            ObjectDraft again = city.draft(city.find("full").orElseThrow());
            city = Houses.city(again, Houses.block("far", 322_000 + 37.3 * round, 4_730_000, 550, 5, 5, 5));
        }
        assertThat(DraftText.of(city.draft(city.find("full").orElseThrow()))).isEqualTo(DraftText.of(full()));
    }

    @Test
    void keepsCoordinatesToTheTenthOfAMillimetre() {
        Tile tile = Houses.object(Houses.block("b", 322_000.12344, 4_730_000.5, 550, 1, 1, 1))
                .tile();

        assertThat(tile.x(0)).isCloseTo(322_000.1234, within(1e-9));
        assertThat(tile.y(0)).isCloseTo(4_730_000.5, within(1e-9));
    }

    @Test
    void boundsAnObjectTogetherWithItsChildren() {
        ObjectDraft whole = new ObjectDraft("whole", ObjectKind.BUILDING);
        ObjectDraft part = new ObjectDraft("part", ObjectKind.BUILDING_PART);
        ObjectDraft dormer = new ObjectDraft("dormer", ObjectKind.BUILDING_INSTALLATION);
        Houses.addBox(part, 20, new Bounds(0, 0, 0, 10, 10, 10), false);
        Houses.addBox(dormer, 20, new Bounds(4, 4, 9, 6, 6, 12), false);
        part.addChild(dormer);
        whole.addChild(part);
        whole.addChild(new ObjectDraft("empty", ObjectKind.BUILDING_PART));
        City city = Houses.city(whole);
        Tile tile = city.tiles().getFirst();

        assertThat(tile.bounds(0)).isEqualTo(new Bounds(0, 0, 0, 10, 10, 12));
        assertThat(tile.bounds(1)).isEqualTo(new Bounds(0, 0, 0, 10, 10, 12));
        assertThat(tile.bounds(2)).isEqualTo(new Bounds(4, 4, 9, 6, 6, 12));
        assertThat(tile.bounds(3).isEmpty()).isTrue();
        assertThat(tile.bounds()).isEqualTo(tile.bounds(0));
        assertThat(tile.familyEnd(0)).isEqualTo(4);
        assertThat(tile.familyEnd(1)).isEqualTo(3);
        assertThat(tile.root(2)).isZero();
        assertThat(new CityObject(tile, 0).children())
                .extracting(CityObject::id)
                .containsExactly("part", "empty");
    }

    @Test
    void estimatesTrianglesOfTheFinestLevelOnly() {
        ObjectDraft draft = Houses.gabled("h", 0, 0, 0, 8, 10, 3, 6);
        Houses.addBox(draft, 10, new Bounds(0, 0, 0, 8, 10, 5), false);

        // Five quads and two pentagons.
        assertThat(Houses.object(draft).tile().triangleEstimate()).isEqualTo(5 * 2 + 2 * 3);
    }

    @Test
    void refusesAnObjectThatNoTileCanHoldAndGoesOn() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        ObjectDraft stretched = new ObjectDraft("stretched", ObjectKind.ROAD);
        stretched.geometry(0, GeometryType.MULTI_CURVE);
        Houses.polygon(stretched, -1, 0, 0, 0, 1_000_000, 0, 0);

        assertThatThrownBy(() -> builder.add(stretched))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stretched");
        assertThatThrownBy(() -> builder.add(Houses.block("nan", Double.NaN, 0, 0, 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nan");
        builder.add(Houses.block("b", 0, 0, 0, 1, 1, 1));
        assertThat(builder.build().objectCount()).isOne();
    }

    /** Parts, openings with ids and attributes, an inner shell, holes, materials, pictures and all sorts of values. */
    private static ObjectDraft full() {
        ObjectDraft d = new ObjectDraft("full", ObjectKind.BUILDING);
        d.put("name", AttributeValue.of("дом"))
                .put("year", AttributeValue.of(1907))
                .put("share", AttributeValue.of(0.25))
                .put("listed", AttributeValue.of(true))
                .put("built", new AttributeValue.Day(LocalDate.of(1907, 5, 1)))
                .put("height", new AttributeValue.Measure(12.5, "m"))
                .put("uses", new AttributeValue.Listing(List.of(AttributeValue.of("shop"), AttributeValue.of(3))));
        int wall = d.semantic(SurfaceKind.WALL, "w1");
        int window = d.semantic(new ObjectDraft.Semantic(
                SurfaceKind.WINDOW, "win", wall, Map.of("glazing", AttributeValue.of("triple"))));
        d.semantic(SurfaceKind.ROOF, "a roof without polygons");
        d.geometry(0, GeometryType.MULTI_SURFACE);
        Houses.polygon(d, -1, 322_000, 4_730_000, 550, 322_008, 4_730_000, 550, 322_008, 4_730_009.5, 550);
        d.geometry(30, GeometryType.SOLID);
        d.surface(wall, BRICK, FACADE);
        double[] ring = {322_000, 4_730_000, 550, 322_008, 4_730_000, 550, 322_008, 4_730_000, 560.1234};
        d.ring(ring, 0, 3, new float[] {0, 0, 1, 0, 1, 0.75f}, 0);
        double[] hole = {322_005, 4_730_000, 551, 322_006, 4_730_000, 551, 322_006, 4_730_000, 552};
        d.ring(hole, 0, 3, new float[] {0.1f, 0.1f, 0.2f, 0.1f, 0.2f, 0.2f}, 0);
        d.surface(window, GLASS, null);
        d.ring(hole, 0, 3);
        d.nextShell();
        Houses.polygon(d, -1, 322_001, 4_730_001, 551, 322_002, 4_730_001, 551, 322_002, 4_730_002, 551);
        ObjectDraft part = new ObjectDraft("part", ObjectKind.BUILDING_PART);
        part.put("name", AttributeValue.of("annexe"));
        int roof = part.semantic(SurfaceKind.ROOF, null);
        part.geometry(20, GeometryType.MULTI_SURFACE);
        Houses.polygon(part, roof, 322_010, 4_730_000, 553, 322_012, 4_730_000, 553, 322_012, 4_730_002, 554);
        d.addChild(part);
        return d;
    }

    private static ObjectDraft full2() {
        ObjectDraft d = full();
        d.rename("full2");
        d.children().getFirst().rename("part2");
        d.attributes().remove("year");
        d.put("height", new AttributeValue.Measure(40, "ft"));
        return d;
    }
}
