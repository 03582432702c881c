package org.serdica.importers.project.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.serdica.importers.project.ProjectCities;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;

/** What reads arrays believes nothing: whatever the bytes, there is a tile that can be used, or a sentence. */
class TileCodecTest {
    private final City city = ProjectCities.row(20);
    private final Tile tile = city.tiles().getFirst();

    @Test
    void bytesThatWereChangedAreNeverATileThatCannotBeUsed() throws BrokenContent {
        byte[] sound = TileCodec.write(tile).unpack();
        Random dice = new Random(11);
        int read = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] bytes = sound.clone();
            for (int i = 0; i <= round % 3; i++) {
                bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
            }
            // Packed anew, so that no checksum helps.
            try {
                Tile other = TileCodec.read(Blob.of(bytes, bytes.length), 1, 1);
                use(other);
                read++;
            } catch (BrokenContent e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isPositive();
    }

    private void use(Tile other) {
        City with = city.withTiles(List.of(other));
        for (int o = 0; o < other.objectCount(); o = other.familyEnd(o)) {
            ObjectDraft draft = with.draft(new CityObject(other, o));
            draft.triangleEstimate();
        }
        CityDigest.of(with);
    }

    @Test
    void aBlobIsNotUnpackedBeyondWhatItCanHold() {
        Blob small = Blob.of(new byte[100], 100);
        Blob lying = new Blob(Integer.MAX_VALUE, small.crc(), small.packed());
        assertThatThrownBy(lying::unpack).isInstanceOf(BrokenContent.class).hasMessageContaining("cannot hold");
    }

    @Test
    void aChangedByteDoesNotFitTheChecksum() {
        Blob blob = TileCodec.write(tile);
        byte[] changed = Arrays.copyOf(blob.packed(), blob.packed().length);
        changed[changed.length / 2] ^= 4;
        assertThatThrownBy(() -> TileCodec.read(new Blob(blob.size(), blob.crc(), changed), 1, 1))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void numbersOfAnySizeComeBack() throws BrokenContent {
        int[] values = {0, 1, -1, 63, 64, Integer.MAX_VALUE, Integer.MIN_VALUE, -5};
        long[] wide = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1};
        float[] heights = {1.5f, Float.NaN, -0f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY};
        ArrayWriter out = new ArrayWriter();
        out.numbers(values);
        out.longs(wide);
        out.slowFloats(heights);
        out.text("Цариградско шосе");
        ArrayReader in = new ArrayReader(out.toBlob().unpack());
        assertThat(in.numbers()).isEqualTo(values);
        assertThat(in.longs()).isEqualTo(wide);
        assertThat(in.slowFloats()).isEqualTo(heights);
        assertThat(in.text()).isEqualTo("Цариградско шосе");
        in.end();
    }
}
