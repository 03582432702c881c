package org.serdica.app.scene.mesh.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Cutaway;
import org.serdica.app.scene.StoreyHouses;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.LoadRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.Ray;
import org.serdica.model.interior.Interior;
import org.serdica.model.interior.Storey;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class CutawayMesherTest {
    private static final int BOX = 12;
    private static final int ROOM_FLOOR = 2;

    private final City city = StoreyHouses.of(1);

    private static OpenBuilding open(City city, String id, Cutaway cutaway) {
        CutawayPlan plan =
                new CutawayPlan(Interior.of(city.find(id).orElseThrow()).orElseThrow(), cutaway);
        return new OpenBuilding(plan, CutawayMesher.mesh(city, plan, ObjectFilter.ALL, Colouring.PLAIN));
    }

    private OpenBuilding open(boolean rooms, int top) {
        return open(city, "house-1", new Cutaway(rooms, top));
    }

    private long trianglesOf(OpenBuilding building, String id) {
        return building.mesh().trianglesOf(city.find(id).orElseThrow().index());
    }

    private static double highest(CutawayMesh mesh) {
        return IntStream.range(0, mesh.points().length / 3)
                        .mapToDouble(i -> mesh.points()[i * 3 + 2])
                        .max()
                        .orElseThrow()
                + mesh.frame().originZ();
    }

    @Test
    void peelingLeavesTheStoreysBelowAndNoRoof() {
        OpenBuilding two = open(false, 1);
        assertThat(trianglesOf(two, "house-1-slab1")).isEqualTo(BOX);
        assertThat(trianglesOf(two, "house-1-slab2")).isZero();
        assertThat(trianglesOf(two, "house-1-roof")).isZero();
        assertThat(highest(two.mesh())).isCloseTo(StoreyHouses.HEIGHT + 5.8, within(1e-3));
        assertThat(trianglesOf(two, "house-1-room1"))
                .as("walls of their own stand round the room")
                .isZero();
    }

    @Test
    void roomsAreLookedIntoFromAboveTheirWallsCutAt1m20() {
        OpenBuilding ground = open(true, 0);
        assertThat(highest(ground.mesh())).isCloseTo(StoreyHouses.HEIGHT + 1.2, within(1e-3));
        assertThat(trianglesOf(ground, "house-1-room0")).isEqualTo(ROOM_FLOOR);
        assertThat(trianglesOf(ground, "house-1-slab1")).isZero();
    }

    @Test
    void theCutOfAWallIsFilled() {
        double filled = area(open(true, 0).mesh(), StoreyHouses.HEIGHT + 1.2);
        assertThat(filled).isCloseTo(10 * 8 - 9.4 * 7.4, within(0.01));
    }

    /** Area of the level triangles at a height. */
    private static double area(CutawayMesh mesh, double z) {
        double sum = 0;
        float[] p = mesh.points();
        float level = (float) (z - mesh.frame().originZ());
        for (int t = 0; t < mesh.triangleCount(); t++) {
            int a = mesh.corner()[t * 3] * 3;
            int b = mesh.corner()[t * 3 + 1] * 3;
            int c = mesh.corner()[t * 3 + 2] * 3;
            if (Math.abs(p[a + 2] - level) < 1e-4
                    && Math.abs(p[b + 2] - level) < 1e-4
                    && Math.abs(p[c + 2] - level) < 1e-4) {
                sum += Math.abs((p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a])) / 2;
            }
        }
        return sum;
    }

    @Test
    void aFloorHasTheColourOfItsUse() {
        CutawayMesh mesh = open(true, 0).mesh();
        int room = city.find("house-1-room0").orElseThrow().index();
        assertThat(IntStream.range(0, mesh.owner().length)
                        .filter(c -> mesh.owner()[c] == room)
                        .map(c -> mesh.rgb()[c]))
                .containsExactly(RoomUse.CIRCULATION.rgb());
    }

    @Test
    void aRayFromAboveMeetsTheRoomThatIsSeen() {
        OpenBuildings opened = new OpenBuildings(List.of(open(true, 0)));
        Ray down = new Ray(StoreyHouses.EAST + 35, StoreyHouses.NORTH + 4, StoreyHouses.HEIGHT + 50, 0, 0, -1);
        assertThat(opened.nearest(down, 1000, layer -> true)).hasValueSatisfying(met -> {
            assertThat(met.object().id()).isEqualTo("house-1-room0");
            assertThat(met.t()).isCloseTo(50, within(0.05));
        });
        assertThat(opened.nearest(down, 20, layer -> true)).isEmpty();
    }

    @Test
    void whatIsOpenedIsLeftOutByAllElse() {
        OpenBuildings opened = new OpenBuildings(List.of(open(true, 0)));
        CityObject room = city.find("house-1-room2").orElseThrow();
        assertThat(opened.contains(room)).isTrue();
        assertThat(opened.leftBy(ObjectFilter.ALL).test(room.tile(), room.index()))
                .isFalse();
        assertThat(opened.heightLimitM(room.tile(), room.index())).isCloseTo(StoreyHouses.HEIGHT + 1.2, within(1e-9));
    }

    @Test
    void aHiddenClassStaysHiddenInside() {
        CutawayPlan plan =
                new CutawayPlan(Interior.of(city.find("house-1").orElseThrow()).orElseThrow(), new Cutaway(true, 0));
        int room = city.find("house-1-room0").orElseThrow().index();
        CutawayMesh mesh = CutawayMesher.mesh(city, plan, (tile, object) -> object != room, Colouring.PLAIN);
        assertThat(mesh.trianglesOf(room)).isZero();
    }

    @Test
    void theHouseOfKarlsruheOpensUpToEachOfItsStoreys() throws Exception {
        City house = load("ifc/webifc/AC20-FZK-Haus.ifc");
        CityObject root = house.objects()
                .filter(o -> o.text("name").equals("FZK-Haus"))
                .findFirst()
                .orElseThrow();
        Interior interior = Interior.of(root).orElseThrow();
        assertThat(interior.storeys()).extracting(Storey::name).containsExactly("Erdgeschoss", "Dachgeschoss");
        // The site's elevation is 110 m; the storeys' are 0 and 2.7 m.
        assertThat(interior.storeys().getFirst().floorM()).isCloseTo(110, within(1e-3));
        assertThat(interior.storeys().getLast().floorM()).isCloseTo(112.7, within(1e-3));
        OpenBuilding ground = open(house, root.id(), new Cutaway(true, 0));
        assertThat(drawn(ground, o -> interior.storeyOf(o) == 1)).isZero();
        assertThat(drawn(ground, o -> Interior.isRoom(root.tile().kind(o)))).isEqualTo(6);
        assertThat(highest(ground.mesh())).isCloseTo(111.2, within(1e-3));
        OpenBuilding attic = open(house, root.id(), new Cutaway(true, Cutaway.ALL));
        assertThat(drawn(attic, o -> new CityObject(root.tile(), o).text("name").startsWith("Sparren")))
                .as("rafters over the room")
                .isZero();
        OpenBuilding peeled = open(house, root.id(), new Cutaway(false, 0));
        assertThat(drawn(peeled, o -> interior.storeyOf(o) == 0)).isEqualTo(26);
    }

    private static long drawn(OpenBuilding building, IntPredicate objects) {
        return Arrays.stream(building.mesh().object())
                .distinct()
                .filter(objects)
                .count();
    }

    @Test
    void theRoomsOfAModelInLod4AreOpenedTogetherWithItsShell() throws Exception {
        City city4 = load("citygml/citygml4j/lod4_building_v2.gml");
        CityObject root = city4.objects()
                .filter(o -> o.parent().isEmpty() && Interior.of(o).isPresent())
                .findFirst()
                .orElseThrow();
        Interior interior = Interior.of(root).orElseThrow();
        assertThat(interior.hasRooms()).isTrue();
        double cut = interior.storeys().getFirst().floorM() + 1.2;
        OpenBuilding ground = open(city4, root.id(), new Cutaway(true, 0));
        assertThat(highest(ground.mesh())).isLessThanOrEqualTo(cut + 1e-3);
        assertThat(ground.mesh().triangleCount()).isPositive();
    }

    private static City load(String file) throws Exception {
        Path shared = Path.of(System.getProperty("serdica.shared", "/no/shared/files"), "models", file);
        assumeTrue(Files.exists(shared), "needs " + file + " from the shared models");
        return new CityLoader()
                .load(
                        new LoadRequest(List.of(shared), Optional.empty(), Optional.empty()),
                        part -> {},
                        Progress.NONE,
                        CancelToken.never())
                .city();
    }
}
