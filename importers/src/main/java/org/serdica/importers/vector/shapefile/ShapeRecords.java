package org.serdica.importers.vector.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;

/** The records of a {@code .shp} file in their order. */
final class ShapeRecords implements Closeable {
    private static final int HEADER_BYTES = 100;
    private static final int MOST_RECORD_BYTES = 256 << 20;

    private final Reading reading;
    private final InputStream in;
    private int number;

    ShapeRecords(Reading reading) throws IOException {
        this.reading = reading;
        this.in = reading.input().open(reading::advance);
        if (in.readNBytes(HEADER_BYTES).length < HEADER_BYTES) {
            in.close();
            throw new InputTrouble("SHP_BROKEN", reading.input() + " ends within its header.");
        }
    }

    /** The next record's shape, its type first; null at the end and where the file breaks off. */
    @Nullable
    ByteBuffer next() throws IOException {
        byte[] header = in.readNBytes(8);
        if (header.length == 0) {
            return null;
        }
        number++;
        if (header.length < 8) {
            return brokenOff();
        }
        long bytes = ByteBuffer.wrap(header).getInt(4) * 2L;
        if (bytes < 4 || bytes > MOST_RECORD_BYTES) {
            return brokenOff();
        }
        byte[] content = in.readNBytes((int) bytes);
        return content.length < bytes ? brokenOff() : ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private @Nullable ByteBuffer brokenOff() {
        reading.find(new Finding(
                Finding.Severity.ERROR,
                "FILE_BROKEN",
                "record " + number,
                "The file breaks off or is no longer a shapefile there; the shapes before it were kept."));
        return null;
    }

    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
