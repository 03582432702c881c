package org.serdica.importers.project.codec;

/** Readings in the order of their times. */
public final class LedgerCodec {
    /** The form that is written; {@link #read} knows all there ever was. */
    public static final int FORM = 1;

    /** Times in milliseconds since 1970 and, for each, a value. */
    public record Readings(long[] timesMs, float[] values) {}

    private LedgerCodec() {}

    public static Blob write(Readings readings) {
        ArrayWriter out = new ArrayWriter();
        long[] steps = readings.timesMs().clone();
        for (int i = steps.length - 1; i > 0; i--) {
            steps[i] -= steps[i - 1];
        }
        out.longs(steps);
        out.slowFloats(readings.values());
        return out.toBlob();
    }

    public static Readings read(Blob blob, int form) throws BrokenContent {
        ArrayReader.require(form == FORM, "it is written in a way this version of Serdica does not know");
        ArrayReader in = new ArrayReader(blob.unpack());
        long[] times = in.longs();
        float[] values = in.slowFloats();
        in.end();
        ArrayReader.require(times.length == values.length, "its readings are miscounted");
        for (int i = 1; i < times.length; i++) {
            ArrayReader.require(times[i] >= 0, "its readings are out of order");
            times[i] += times[i - 1];
        }
        return new Readings(times, values);
    }
}
