package org.serdica.importers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.Loading;

/** Files that name others elsewhere: the Java runtime itself tells which files were read, a server whether it was called. */
class NoEscapeTest {
    @TempDir
    Path folder;

    @Test
    void noFileIsReadOutsideTheFolderAndNobodyIsCalled() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        for (String ending : List.of("png", "gml", "asc", "pgw")) {
            Files.writeString(folder.resolve("secret." + ending), "<CityModel/>");
        }
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO).withoutStackTrace();
            recording.start();
            String there = "http://127.0.0.1:" + server.getLocalPort() + "/";
            load(Files.writeString(inner.resolve("hostile.gml"), cityGml(there)));
            load(Files.writeString(inner.resolve("hostile.city.json"), cityJson(there)));
            load(Files.writeString(inner.resolve("hostile.gltf"), gltf(there)));
            load(Files.writeString(inner.resolve("hostile.tileset.json"), tileset(there)));
            load(Files.write(inner.resolve("hostile.zip"), archive(there)));
            load(Files.writeString(
                    inner.resolve("entity.gml"),
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + there + "\"><!ENTITY % c SYSTEM \"../secret.gml\">%c;]>"
                            + "<CityModel>&b;</CityModel>"));
            recording.stop();
            Path dump = folder.resolve("reads.jfr");
            recording.dump(dump);
            List<String> read = RecordingFile.readAllEvents(dump).stream()
                    .map(e -> String.valueOf(e.getString("path")))
                    .toList();
            assertThat(read).anyMatch(p -> p.endsWith("hostile.gml")).noneMatch(p -> p.contains("secret."));
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void load(Path file) throws Exception {
        try {
            Loading.load(file);
        } catch (InputRefused e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private String cityGml(String there) {
        String absolute = folder.resolve("secret").toUri().toString();
        return """
                <core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
                  xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gml="http://www.opengis.net/gml"
                  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:xi="http://www.w3.org/2001/XInclude" xsi:schemaLocation="http://www.opengis.net/citygml/2.0 %1$sschema.xsd">
                <xi:include href="../secret.gml"/>
                <core:cityObjectMember xlink:href="../secret.gml"/>
                <core:cityObjectMember><bldg:Building gml:id="b"><bldg:lod2MultiSurface><gml:MultiSurface>
                <gml:surfaceMember xlink:href="../secret.gml#p"/><gml:surfaceMember xlink:href="%1$sp.gml#p"/>
                <gml:surfaceMember><gml:Polygon gml:id="p"><gml:exterior><gml:LinearRing gml:id="r"><gml:posList>0 0 0 1 0 0 1 1 0 0 0 0</gml:posList>
                </gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface>
                <bldg:lod3ImplicitRepresentation><core:ImplicitGeometry><core:libraryObject>../secret.gml</core:libraryObject>
                </core:ImplicitGeometry></bldg:lod3ImplicitRepresentation>
                <bldg:lod1ImplicitRepresentation><core:ImplicitGeometry><core:libraryObject>%1$stree.gml</core:libraryObject>
                </core:ImplicitGeometry></bldg:lod1ImplicitRepresentation>
                <dem:grid xmlns:dem="http://www.opengis.net/citygml/relief/2.0"><gml:RectifiedGridCoverage><gml:rangeSet><gml:File>
                <gml:fileName>%2$s.asc</gml:fileName></gml:File></gml:rangeSet></gml:RectifiedGridCoverage></dem:grid>
                </bldg:Building></core:cityObjectMember>
                <app:appearanceMember><app:Appearance><app:surfaceDataMember><app:GeoreferencedTexture><app:imageURI>../secret.png</app:imageURI>
                <app:target>#p</app:target></app:GeoreferencedTexture></app:surfaceDataMember><app:surfaceDataMember><app:ParameterizedTexture>
                <app:imageURI>%2$s.png</app:imageURI><app:target uri="#p"><app:TexCoordList><app:textureCoordinates ring="#r">0 0 1 0 1 1 0 0
                </app:textureCoordinates></app:TexCoordList></app:target></app:ParameterizedTexture></app:surfaceDataMember>
                <app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>%1$sa.png</app:imageURI></app:ParameterizedTexture>
                </app:surfaceDataMember></app:Appearance></app:appearanceMember></core:CityModel>""".formatted(there, absolute);
    }

    private static String gltf(String there) {
        return """
                {"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0}],
                 "buffers":[{"uri":"%1$sa.bin","byteLength":36},{"uri":"../secret.png","byteLength":9}],
                 "bufferViews":[{"buffer":1,"byteLength":9}],"accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"}],
                 "images":[{"uri":"../secret.png"},{"uri":"%1$sa.png"},{"uri":"%%2e%%2e/secret.png"}],"textures":[{"source":0}],
                 "materials":[{"pbrMetallicRoughness":{"baseColorTexture":{"index":0}}}],
                 "meshes":[{"primitives":[{"attributes":{"POSITION":0},"material":0}]}]}""".formatted(there);
    }

    private static String tileset(String there) {
        return """
                {"asset":{"version":"1.1"},"geometricError":1,"root":{"geometricError":0,"refine":"ADD",
                 "contents":[{"uri":"../secret.gml"},{"uri":"%1$sa.glb"},{"uri":"../secret.json"},{"uri":"%1$sb.json"}]}}""".formatted(there);
    }

    /** Entries whose names lead out, and a model that names them. */
    private byte[] archive(String there) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("../../up.gml", "deep/a.gml", "/absolute.gml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(cityGml(there).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String cityJson(String there) {
        return """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},
                 "extensions":{"X":{"url":"%1$sx.ext.json","version":"1"}},"metadata":{"referenceSystem":"%1$scrs/EPSG/0/7415"},
                 "appearance":{"textures":[{"type":"PNG","image":"../secret.png"},{"type":"PNG","image":"%1$sa.png"}],"vertices-texture":[[0,0]]},
                 "CityObjects":{"b":{"type":"Building","geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2]]],
                 "texture":{"t":{"values":[[[0,0,0,0]]]}}}]}},"vertices":[[0,0,0],[1,0,0],[1,1,0]]}""".formatted(there);
    }
}
