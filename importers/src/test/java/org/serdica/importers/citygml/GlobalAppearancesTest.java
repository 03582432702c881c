package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.Reading;
import org.serdica.model.task.CancelToken;

/** Appearances beside the members are found wherever in a long file they stand, which is looked through in pieces. */
@NullUnmarked
class GlobalAppearancesTest {
    private static final int FILE_BYTES = 16 << 20;
    private static final String HEAD = "<core:CityModel xmlns:core=\"http://www.opengis.net/citygml/2.0\""
            + " xmlns:app=\"http://www.opengis.net/citygml/appearance/2.0\">";
    private static final String MEMBER =
            "<app:appearanceMember><app:Appearance><app:surfaceDataMember><app:X3DMaterial>"
                    + "<app:diffuseColor>1 0 0</app:diffuseColor><app:target>#roof</app:target>"
                    + "</app:X3DMaterial></app:surfaceDataMember></app:Appearance></app:appearanceMember>";

    @TempDir
    Path folder;

    /** Byte 8,388,608 is where one piece of two ends; the word begins five bytes after the member. */
    @ParameterizedTest
    @ValueSource(ints = {300, 8_388_590, 8_388_595, 8_388_602, 8_388_608, 16_000_000})
    void theyAreFoundAt(int place) throws Exception {
        String end = "</core:CityModel>";
        String before = HEAD + " ".repeat(place - HEAD.length()) + MEMBER;
        String text = before + " ".repeat(FILE_BYTES - before.length() - end.length()) + end;
        Path file = Files.writeString(folder.resolve("long.gml"), text);
        assertThat(GlobalAppearances.read(new Reading(InputFile.of(file), CancelToken.never()))
                        .materialOf("roof"))
                .isNotNull();
    }
}
