package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Texture;

/** Textures whose coordinates come from where the surface is: an aerial picture of 100 by 50 pixels of two metres. */
@NullUnmarked
class ImagePlaceTest {
    private static final Texture ANY = new Texture(Path.of("air.png").toUri(), false);

    /** The corners of the picture, counterclockwise from the south-west. */
    private static final double[] CORNERS = {1000, 2000, 5, 1200, 2000, 5, 1200, 2100, 5, 1000, 2100, 5};

    @TempDir
    Path folder;

    private Path picture() throws Exception {
        Path file = folder.resolve("air.png");
        ImageIO.write(new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static void isWholePicture(float[] uv) {
        assertThat(uv).containsExactly(new float[] {0, 0, 1, 0, 1, 1, 0, 1}, within(1e-5f));
    }

    @Test
    void theCornersOfThePictureAreTheCornersOfItsGround() throws Exception {
        // The middle of the upper left pixel is one metre inside.
        ImagePlace place = new ImagePlace(new double[] {2, 0, 0, -2}, new double[] {1001, 2099});
        double[] m = place.worldToTexture(picture());
        assertThat(m).isNotNull();
        isWholePicture(new Appearances.Projected(ANY, m).coordinates(CORNERS, 0, 4));
    }

    @Test
    void aWorldFileBesideSaysTheSame() throws Exception {
        Path picture = picture();
        Files.writeString(folder.resolve("air.pgw"), "2.0\n0.0\n0.0\n-2.0\n1001.0\n2099.0\n");
        double[] m = ImagePlace.ofWorldFile(picture).orElseThrow().worldToTexture(picture);
        assertThat(m).isNotNull();
        isWholePicture(new Appearances.Projected(ANY, m).coordinates(CORNERS, 0, 4));
    }

    @Test
    void aPictureThatIsNoneHasNoPlace() throws Exception {
        Path broken = Files.writeString(folder.resolve("air.png"), "no picture");
        assertThat(new ImagePlace(new double[] {2, 0, 0, -2}, new double[] {0, 0}).worldToTexture(broken))
                .isNull();
    }

    @Test
    void georeferencedAndThrownTexturesComeToTheirSurfaces() throws Exception {
        picture();
        String members = Gml.building(
                "b",
                Gml.multiSurface(
                                "bldg:lod2MultiSurface",
                                Gml.polygon("p", "1000 2000 5 1200 2000 5 1200 2100 5 1000 2000 5"))
                        + Gml.multiSurface("bldg:lod1MultiSurface", Gml.polygon("q", "0 0 0 1 0 0 1 1 0 0 0 0")));
        String appearance = """
                <app:appearanceMember><app:Appearance><app:surfaceDataMember><app:GeoreferencedTexture>
                <app:imageURI>air.png</app:imageURI><app:referencePoint><gml:Point><gml:pos>1001 2099</gml:pos></gml:Point></app:referencePoint>
                <app:orientation>2 0 0 -2</app:orientation><app:target>#p</app:target></app:GeoreferencedTexture></app:surfaceDataMember>
                <app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>air.png</app:imageURI><app:target uri="#q"><app:TexCoordGen>
                <app:worldToTexture>1 0 0 0 0 1 0 0 0 0 0 1</app:worldToTexture></app:TexCoordGen></app:target></app:ParameterizedTexture>
                </app:surfaceDataMember></app:Appearance></app:appearanceMember>""";
        LoadResult result = Loading.load(Files.writeString(folder.resolve("a.gml"), Gml.two(members + appearance)));
        CityObject b = result.city().find("b").orElseThrow();
        assertThat(result.city().textures()).hasSize(1);
        assertThat(b.tile().texture(0)).isNotNegative();
        assertThat(b.tile().texture(1)).isNotNegative();
        assertThat(Loading.codes(result)).doesNotContain("TEXTURE_PLACE", "TEXTURE_MISSING");
    }
}
