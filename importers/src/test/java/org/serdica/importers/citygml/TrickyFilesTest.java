package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

class TrickyFilesTest {
    @TempDir
    Path folder;

    private static LoadResult tricky(String name) throws InputRefused {
        return Loading.load(Shared.model("tricky_synthetic/" + name));
    }

    private static CityObject object(LoadResult result, String id) {
        return result.city().find(id).orElseThrow();
    }

    @Test
    void aLinkThatLeadsNowhereIsNamedAndTheRestIsKept() throws Exception {
        LoadResult result = tricky("dangling_xlink.gml");
        assertThat(result.reports().getFirst().findings()).anySatisfy(f -> {
            assertThat(f.code()).isEqualTo("XLINK_DANGLING");
            assertThat(f.element()).isEqualTo("B1");
            assertThat(f.message()).contains("NOPE");
        });
        Tile tile = object(result, "B1").tile();
        assertThat(tile.surfaceEnd(0)).isEqualTo(1);
        assertThat(tile.surfaceKind(0)).isEqualTo(SurfaceKind.WALL);
        assertThat(tile.type(0)).isEqualTo(GeometryType.SOLID);
    }

    @Test
    void theSecondObjectOfAnIdGetsAnotherOne() throws Exception {
        LoadResult result = tricky("duplicate_gmlid.gml");
        assertThat(Loading.codes(result)).contains("ID_DUPLICATE");
        assertThat(result.city().objects().map(CityObject::id)).containsExactlyInAnyOrder("B1", "B1~2");
    }

    @Test
    void aTemplateOfAnotherMemberIsPlacedByItsOwnMatrix() throws Exception {
        LoadResult result = tricky("implicit_geometry_shared_across_members.gml");
        // The template is a triangle (0 0 0, 1 0 0, 0 1 2): doubled at (100 200 5), moved by (5 0 1) at (130 200 0).
        assertThat(object(result, "tree-1").bounds()).isEqualTo(new Bounds(100, 200, 5, 102, 202, 9));
        assertThat(object(result, "tree-2").bounds()).isEqualTo(new Bounds(135, 200, 1, 136, 201, 3));
    }

    @Test
    void latitudeComesFirstWhereTheCrsSaysSo() throws Exception {
        LoadResult result = tricky("latlon_4979_axis_order.gml");
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:32634");
        Bounds b = result.city().bounds();
        // 0.0003 degrees of longitude at 42.7 north are 24.6 m.
        assertThat(b.width()).isCloseTo(24.6, within(0.1));
        assertThat(b.height()).isEqualTo(15);
    }

    @Test
    void aBuildingKeepsAllItsLevelsOfDetail() throws Exception {
        assertThat(object(tricky("mixed_lods_one_building.gml"), "B1").lods()).containsExactly(0, 10, 20);
    }

    @Test
    void singlePositionsAndOldCoordinatesAreRead() throws Exception {
        CityObject b = object(tricky("pos_elements_and_coordinates.gml"), "B1");
        assertThat(b.bounds()).isEqualTo(new Bounds(0, 0, 0, 10, 10, 5));
        assertThat(b.tile().vertexCount()).isEqualTo(6);
    }

    @Test
    void aPictureOutsideTheFoldersFolderIsNotUsed() throws Exception {
        LoadResult result = tricky("texture_path_traversal.gml");
        assertThat(Loading.codes(result)).contains("TEXTURE_OUTSIDE");
        assertThat(result.city().textures()).isEmpty();
    }

    @Test
    void aFileInUtf16IsRead() throws Exception {
        assertThat(object(tricky("utf16_bom.gml"), "B1").text("name")).isNotEmpty();
    }

    @Test
    void aFileWithADocumentTypeIsRefused() {
        assertThatThrownBy(() -> tricky("xxe_and_entity_bomb.gml"))
                .isInstanceOf(InputRefused.class)
                .extracting("code")
                .isEqualTo("XML_DTD");
    }

    @Test
    void linksAcrossMembersAreFollowed() throws Exception {
        LoadResult result = Loading.load(Shared.model("citygml/ogc30_xlink/4_Cross-Top-Level-XLink_CityGML_2.gml"));
        assertThat(Loading.codes(result)).doesNotContain("XLINK_DANGLING");
    }

    @Test
    void whatCameBeforeABreakIsKept() throws Exception {
        String whole = Files.readString(Shared.model("citygml/3dcitydb/Potsdam_LoD1.gml"));
        Path half = Files.writeString(folder.resolve("half.gml"), whole.substring(0, whole.length() / 2));
        LoadResult result = Loading.load(half);
        assertThat(Loading.codes(result)).contains("FILE_BROKEN");
        var report = result.reports().getFirst();
        assertThat(report.imported()).isBetween(30L, 60L);
        assertThat(report.features()).isEqualTo(report.imported() + 1);
        assertThat(report.leftOut().values()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16BE", "windows-1251"})
    void namesAreReadInTheEncodingThatTheFileDeclares(String encoding) throws Exception {
        String name = encoding.equals("windows-1251") ? "Сграда" : "Gebäude";
        String xml = building("<gml:name xmlns:gml=\"http://www.opengis.net/gml\">" + name + "</gml:name>")
                .replace("UTF-8", encoding);
        Path file = Files.write(folder.resolve("a.gml"), bytes(xml, encoding));
        assertThat(object(Loading.load(file), "B").text("name")).isEqualTo(name);
    }

    private static byte[] bytes(String xml, String encoding) {
        String marked = encoding.equals("UTF-16BE") ? "\uFEFF" + xml : xml;
        return marked.getBytes(Charset.forName(encoding));
    }

    @Test
    void aFileInAnotherEncodingThanItDeclaresIsRefusedInOneSentence() throws Exception {
        byte[] latin = building("<gml:name xmlns:gml=\"http://www.opengis.net/gml\">Gebäude</gml:name>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("wrong.gml"), latin);
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("wrong.gml");
    }

    @Test
    void geometryNestedWithoutEndIsRefused() throws Exception {
        String deep = "<gml:MultiGeometry><gml:geometryMember>".repeat(3000);
        String ends = "</gml:geometryMember></gml:MultiGeometry>".repeat(3000);
        Path file = Files.writeString(
                folder.resolve("deep.gml"),
                building("<lod1MultiSurface xmlns:gml=\"http://www.opengis.net/gml\">" + deep + ends
                        + "</lod1MultiSurface>"));
        assertThatThrownBy(() -> Loading.load(file)).extracting("code").isEqualTo("NESTING");
    }

    @Test
    void aLinkToItselfIsCut() throws Exception {
        Path file = Files.writeString(folder.resolve("circle.gml"), building("""
                        <lod1MultiSurface xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink">
                          <gml:MultiSurface gml:id="M"><gml:surfaceMember xlink:href="#M"/></gml:MultiSurface>
                        </lod1MultiSurface>"""));
        assertThat(Loading.codes(Loading.load(file))).contains("XLINK_CYCLE");
    }

    private static String building(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<CityModel xmlns=\"http://www.opengis.net/citygml/2.0\"><cityObjectMember>"
                + "<Building xmlns=\"http://www.opengis.net/citygml/building/2.0\" id=\"B\">" + inside
                + "</Building></cityObjectMember></CityModel>";
    }
}
