package org.serdica.importers.sumo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.assertj.core.data.Offset;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.SignalPlan;
import org.serdica.model.network.SignalPlan.Light;

class SumoNetworkTest {
    @TempDir
    Path folder;

    private static Path shared(String name) {
        String root = System.getProperty("serdica.shared", "");
        Path path = Path.of(root, "vectors", "traffic", name);
        assumeTrue(!root.isEmpty() && Files.exists(path), "the shared network " + name + " is not on this machine");
        return path;
    }

    private static int link(RoadNetwork network, String id) {
        for (int l = 0; l < network.linkCount(); l++) {
            if (network.linkId(l).equals(id)) {
                return l;
            }
        }
        throw new AssertionError("there is no street " + id);
    }

    @Test
    void twoEdgesThereAndBackAreOneStreet() throws Exception {
        LoadResult result = Loading.load(shared("grid10/grid10.net.xml.gz"));
        RoadNetwork roads = result.city().roads();
        // A grid of 10 by 10: 2 times 10 times 9 streets; its file has 360 edges.
        assertThat(roads.linkCount()).isEqualTo(180);
        assertThat(roads.nodeCount()).isEqualTo(100);
        int street = link(roads, "A0A1");
        assertThat(roads.lengthM(street)).isCloseTo(200, Offset.offset(1e-6));
        assertThat(roads.laneCount(street, LaneKind.DRIVE, 1)).isEqualTo(2);
        assertThat(roads.laneCount(street, LaneKind.DRIVE, -1)).isEqualTo(2);
        assertThat(roads.speedMps(street)).isCloseTo(13.89f, Offset.offset(0.001f));
        assertThat(roads.widthM(street)).isCloseTo(12.8, Offset.offset(1e-6));
    }

    @Test
    void everyCrossingOfTheGridHasSignalsOfNinetySeconds() throws Exception {
        RoadNetwork roads =
                Loading.load(shared("grid10/grid10.net.xml.gz")).city().roads();
        for (int n = 0; n < roads.nodeCount(); n++) {
            assertThat(roads.control(n)).isEqualTo(JunctionControl.SIGNAL);
            assertThat(roads.signals(n).orElseThrow().cycleS()).isEqualTo(90);
        }
    }

    @Test
    void lightsTurnWhenTheFileSays() throws Exception {
        RoadNetwork roads = Loading.load(shared("signal/sig.net.xml")).city().roads();
        int north = link(roads, "sc");
        int northOut = link(roads, "cn");
        int east = link(roads, "wc");
        int eastOut = link(roads, "ce");
        SignalPlan plan = roads.signals(roads.to(north)).orElseThrow();
        // 42 s green, 3 s yellow, 42 s green for the others, 3 s yellow.
        assertThat(plan.light(north, northOut, 41)).isEqualTo(Light.GREEN);
        assertThat(plan.light(north, northOut, 43)).isEqualTo(Light.YELLOW);
        assertThat(plan.light(north, northOut, 46)).isEqualTo(Light.RED);
        assertThat(plan.light(east, eastOut, 44)).isEqualTo(Light.RED);
        assertThat(plan.light(east, eastOut, 46)).isEqualTo(Light.GREEN);
        assertThat(plan.light(east, eastOut, 88)).isEqualTo(Light.YELLOW);
        assertThat(plan.light(north, northOut, 90)).isEqualTo(Light.GREEN);
        // A left turn is in no connection of the file.
        assertThat(plan.light(north, eastOut, 10)).isEqualTo(Light.RED);
    }

    @Test
    void turnsWithoutAConnectionAreForbidden() throws Exception {
        var city = Loading.load(shared("signal/sig.net.xml")).city();
        // Two one-way streets cross, and nobody may turn from one into the other.
        assertThat(city.find("sc").orElseThrow().text("turnsForbidden")).isEqualTo("sc>ce");
        assertThat(city.find("wc").orElseThrow().text("turnsForbidden")).isEqualTo("wc>cn");
        assertThat(city.find("cn").orElseThrow().text("turnsForbidden")).isEmpty();
    }

    @Test
    void theRingIsAsLongAsItsFileSays() throws Exception {
        RoadNetwork roads = Loading.load(shared("ring/ring.net.xml")).city().roads();
        double length = 0;
        for (int l = 0; l < roads.linkCount(); l++) {
            length += roads.lengthM(l);
            assertThat(roads.laneCount(l, LaneKind.DRIVE, -1)).isZero();
        }
        assertThat(roads.linkCount()).isEqualTo(20);
        assertThat(length).isCloseTo(1000, Offset.offset(5.0));
    }

    @Test
    void coordinatesGoBackToWhereTheyWereBeforeSumoMovedThem() throws Exception {
        Path file = Files.writeString(
                folder.resolve("sofia.net.xml"),
                net(
                        "<location netOffset=\"-691000.00,-4728000.00\" projParameter=\"+proj=utm +zone=34 +ellps=WGS84 +units=m\"/>",
                        street("a", "b", "n1", "n2", "")));
        LoadResult result = Loading.load(file);
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:32634");
        assertThat(result.city().bounds().minX()).isEqualTo(691000);
        assertThat(result.city().bounds().minY()).isEqualTo(4728000);
    }

    @Test
    void aTransverseMercatorOfItsOwnIsUnderstood() {
        String crs = SumoProjection.crs("+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9996 +x_0=500000 +y_0=0 +ellps=WGS84");
        double[] own = Crs.between(crs, "EPSG:32634").orElseThrow().point(691000, 4728000);
        // With the parameters of UTM zone 34 nothing moves.
        assertThat(own[0]).isCloseTo(691000, Offset.offset(1e-4));
        assertThat(own[1]).isCloseTo(4728000, Offset.offset(1e-4));
        assertThat(SumoProjection.crs("!")).isEmpty();
        assertThat(SumoProjection.crs("+proj=utm +zone=32 +south +ellps=GRS80")).isEqualTo("EPSG:32732");
    }

    @Test
    void lanesAreForThoseWhoMayUseThem() {
        assertThat(Permissions.of("", "").kind()).isEqualTo(LaneKind.DRIVE);
        assertThat(Permissions.of("bus taxi", "").kind()).isEqualTo(LaneKind.BUS);
        assertThat(Permissions.of("pedestrian", "").kind()).isEqualTo(LaneKind.SIDEWALK);
        assertThat(Permissions.of("bicycle pedestrian", "").kind()).isEqualTo(LaneKind.CYCLE);
        assertThat(Permissions.of("rail_urban rail", "").kind()).isEqualTo(LaneKind.RAIL);
        assertThat(Permissions.of("", "all").kind()).isEqualTo(LaneKind.MEDIAN);
        assertThat(Permissions.of("", "pedestrian tram").kind()).isEqualTo(LaneKind.DRIVE);
    }

    @Test
    void lanesStandFromTheLeftEdgeToTheRight() throws Exception {
        Path file = Files.writeString(
                folder.resolve("lanes.net.xml"),
                net(
                        "",
                        street(
                                "there",
                                "back",
                                "n1",
                                "n2",
                                "<lane id=\"w\" index=\"0\" speed=\"2\" length=\"9\" allow=\"pedestrian\" width=\"2\"/>")));
        RoadNetwork roads = Loading.load(file).city().roads();
        int first = roads.laneStart(0);
        // Against the line: pavement, driving; along it: driving, pavement.
        assertThat(roads.laneKind(first)).isEqualTo(LaneKind.SIDEWALK);
        assertThat(roads.laneDirection(first + 1)).isEqualTo(-1);
        assertThat(roads.laneDirection(first + 2)).isEqualTo(1);
        assertThat(roads.laneKind(first + 3)).isEqualTo(LaneKind.SIDEWALK);
        assertThat(roads.laneEnd(0) - first).isEqualTo(4);
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        Path file = Files.writeString(
                folder.resolve("evil.net.xml"),
                "<!DOCTYPE net [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><net version=\"1\">&a;</net>");
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("DTD");
    }

    @Test
    void geoToolsFindsTheStore() throws Exception {
        Path file = Files.writeString(folder.resolve("one.net.xml"), net("", street("a", "b", "n1", "n2", "")));
        DataStore store =
                DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
        assertThat(store.getFeatureSource("one").getBounds().getWidth()).isEqualTo(100);
        store.dispose();
    }

    @Test
    void aThousandDamagedCopiesEndInACityOrInWords() throws Exception {
        byte[] sound = Files.readAllBytes(shared("signal/sig.net.xml"));
        Path file = folder.resolve("damaged.net.xml");
        assertThat(Damage.cut(sound, file, 100)).isPositive();
        assertThat(Damage.loaded(sound, file, 1000, 51)).isPositive();
    }

    @Test
    void aCutOffGridKeepsItsStreetsAndSaysSo() throws Exception {
        byte[] sound;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(shared("grid10/grid10.net.xml.gz")))) {
            sound = in.readAllBytes();
        }
        Path file = Files.write(folder.resolve("cut.net.xml"), java.util.Arrays.copyOf(sound, sound.length / 2));
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).contains("FILE_BROKEN");
        assertThat(result.city().roads().linkCount()).isPositive();
    }

    private static String net(String location, String streets) {
        return "<?xml version=\"1.0\"?><net version=\"1.9\">" + location + streets
                + "<junction id=\"n1\" type=\"priority\" x=\"0\" y=\"0\"/>"
                + "<junction id=\"n2\" type=\"dead_end\" x=\"100\" y=\"0\"/></net>";
    }

    private static String street(String there, String back, String from, String to, String firstLane) {
        String lanes = firstLane + "<lane id=\"l\" index=\"1\" speed=\"13.9\" length=\"100\"/></edge>";
        return "<edge id=\"" + there + "\" from=\"" + from + "\" to=\"" + to + "\">" + lanes + "<edge id=\"" + back
                + "\" from=\"" + to + "\" to=\"" + from + "\">" + lanes;
    }
}
