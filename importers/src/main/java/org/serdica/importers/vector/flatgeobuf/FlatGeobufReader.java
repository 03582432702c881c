package org.serdica.importers.vector.flatgeobuf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PlainFeature;
import org.serdica.importers.api.PlainFeatureReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;

/** Streams the features of a FlatGeobuf file. */
final class FlatGeobufReader extends PlainFeatureReader {
    private static final int MAGIC_BYTES = 8;
    private static final int MOST_HEADER_BYTES = 16 << 20;
    private static final int MOST_FEATURE_BYTES = 256 << 20;

    private final InputStream in;
    private final FlatHeader header;
    private final String layer;
    private long number;

    FlatGeobufReader(Reading reading) throws IOException {
        super(reading);
        in = reading.input().open(reading::advance);
        try {
            header = header();
            in.skipNBytes(header.indexBytes());
        } catch (IndexOutOfBoundsException | EOFException e) {
            in.close();
            throw broken(e);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
        reading.crs(header.crs());
        reading.version("3");
        String name = reading.input().name();
        this.layer = header.name().isEmpty()
                ? name.contains(".") ? name.substring(0, name.indexOf('.')) : name
                : header.name();
    }

    private FlatHeader header() throws IOException {
        in.skipNBytes(MAGIC_BYTES);
        ByteBuffer table = sized(MOST_HEADER_BYTES);
        if (table == null) {
            throw new EOFException();
        }
        return FlatHeader.of(FlatTable.root(table));
    }

    private InputTrouble broken(Exception cause) {
        return new InputTrouble("FGB_BROKEN", reading().input() + " has no readable FlatGeobuf header.", cause);
    }

    /** The next buffer with its length before it; null at the end. */
    private @Nullable ByteBuffer sized(int most) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length == 0) {
            return null;
        }
        int bytes = length.length < 4
                ? -1
                : ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (bytes < 4 || bytes > most) {
            throw new EOFException();
        }
        byte[] content = in.readNBytes(bytes);
        if (content.length < bytes) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    protected @Nullable PlainFeature nextFeature() throws IOException {
        try {
            ByteBuffer bytes = sized(MOST_FEATURE_BYTES);
            if (bytes == null) {
                return null;
            }
            number++;
            return feature(bytes);
        } catch (EOFException e) {
            reading()
                    .find(new Finding(
                            Finding.Severity.ERROR,
                            "FILE_BROKEN",
                            "feature " + (number + 1),
                            "The file breaks off there; the features before it were kept."));
            return null;
        }
    }

    private PlainFeature feature(ByteBuffer bytes) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        Geometry geometry = null;
        try {
            FlatTable table = FlatTable.root(bytes);
            List<FlatTable> own = table.tables(2);
            values = FlatProperties.read(
                    table.slice(1), own.isEmpty() ? header.columns() : FlatHeader.FlatColumn.of(own));
            FlatTable shape = table.table(0);
            geometry = shape == null ? null : FlatGeometry.read(shape, header.geometryType());
        } catch (IndexOutOfBoundsException e) {
            broken("its offsets lead out of it");
        } catch (IllegalArgumentException e) {
            broken(String.valueOf(e.getMessage()));
        }
        return new PlainFeature("", layer, geometry, values, null);
    }

    private void broken(String why) {
        reading()
                .warn(
                        "FEATURE_BROKEN",
                        "feature " + number,
                        "Feature " + number + " is broken and was left out or is not whole: " + why + ".");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
