package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serdica.importers.osm.TagTextTest.tags;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.model.network.RoadClass;

/** From the left edge of the street to its right edge, as it is drawn. */
class LanesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            SECONDARY   ; highway=secondary,sidewalk=no                              ; drive-|drive+
            SECONDARY   ; highway=secondary                                          ; sidewalk=|drive-|drive+|sidewalk=
            SECONDARY   ; highway=secondary,sidewalk=right                           ; drive-|drive+|sidewalk=
            SECONDARY   ; highway=secondary,sidewalk:left=yes                        ; sidewalk=|drive-|drive+|sidewalk=
            PRIMARY     ; highway=primary,lanes=4,sidewalk=no                        ; drive-|drive-|drive+|drive+
            PRIMARY     ; highway=primary,lanes=3,sidewalk=no                        ; drive-|drive+|drive+
            PRIMARY     ; highway=primary,lanes=3,lanes:backward=2,sidewalk=no       ; drive-|drive-|drive+
            PRIMARY     ; highway=primary,lanes=3,lanes:forward=1,sidewalk=no        ; drive-|drive-|drive+
            PRIMARY     ; highway=primary,turn:lanes:forward=left/through/right,sidewalk=no ; drive-|drive+|drive+|drive+
            PRIMARY     ; highway=primary,oneway=yes,lanes=2,sidewalk=no             ; drive+|drive+
            PRIMARY     ; highway=primary,oneway=-1,lanes=2,sidewalk=no              ; drive-|drive-
            PRIMARY     ; highway=primary,oneway=yes,lanes=3,bus:lanes=yes/yes/designated,sidewalk=no ; drive+|drive+|bus+
            PRIMARY     ; highway=primary,lanes:forward=2,lanes:psv:forward=1,sidewalk=no ; drive-|drive+|bus+
            MOTORWAY    ; highway=motorway                                           ; drive+|drive+
            RESIDENTIAL ; highway=residential,lanes=1,sidewalk=no                    ; drive=
            RESIDENTIAL ; highway=residential,junction=roundabout                    ; drive+
            RESIDENTIAL ; highway=residential,sidewalk=no,cycleway=lane              ; cycle-|drive-|drive+|cycle+
            RESIDENTIAL ; highway=residential,sidewalk=no,cycleway:right=track       ; drive-|drive+|cycle+
            RESIDENTIAL ; highway=residential,sidewalk=no,oneway=yes,cycleway=lane   ; drive+|cycle+
            RESIDENTIAL ; highway=residential,sidewalk=no,oneway=yes,cycleway=opposite_lane ; cycle-|drive+
            RESIDENTIAL ; highway=residential,parking:lane:right=parallel,sidewalk=both ; sidewalk=|drive-|drive+|parking=|sidewalk=
            FOOTWAY     ; highway=footway                                            ; sidewalk=
            CYCLEWAY    ; highway=cycleway,oneway=yes                                ; cycle+
            TRAM        ; railway=tram                                               ; tram=
            RAIL        ; railway=rail,tracks=2                                      ; rail=|rail=
            """)
    void lanesStandFromLeftToRight(RoadClass roadClass, String text, String lanes) {
        Tags tags = tags(text.replace("/", "|").split(","));

        assertThat(Lanes.of(tags, roadClass, Country.of("DE"), 50).replaceAll(":([-+=]):[0-9.]+(:[a-z,]+)?", "$1"))
                .isEqualTo(lanes);
    }

    /** Seen along the lanes their arrows stand from left to right; lanes against the drawing stand the other way round. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            turn:lanes:forward=left/through/through~right        ; drive-|drive+left|drive+straight|drive+straight,right
            turn:lanes:backward=left//through~right              ; drive-straight,right|drive-|drive-left|drive+
            oneway=yes,turn:lanes=reverse~left/none/slight_right ; drive+left,back|drive+|drive+straight,right
            lanes:forward=2,turn:lanes:forward=left/through/right ; drive-|drive+|drive+
            """)
    void arrowsSayWhereLanesLead(String text, String lanes) {
        Tags tags = tags(("highway=primary,sidewalk=no," + text)
                .replace("/", "|")
                .replace("~", ";")
                .split(","));

        assertThat(Lanes.of(tags, RoadClass.PRIMARY, Country.of("DE"), 50).replaceAll(":([-+=]):[0-9.]+:?", "$1"))
                .isEqualTo(lanes);
    }

    @ParameterizedTest
    @CsvSource({"GB, drive:+:2.75|drive:-:2.75", "DE, drive:-:2.75|drive:+:2.75"})
    void onIslandsTheyDriveOnTheLeft(String country, String lanes) {
        assertThat(Lanes.of(tags("highway=residential", "sidewalk=no"), RoadClass.RESIDENTIAL, Country.of(country), 50))
                .isEqualTo(lanes);
    }
}
