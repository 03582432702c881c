package org.serdica.app.scene.fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** What the last frames cost on the JavaFX thread and what they drew. Read and written on that thread. */
public final class FrameStats {
    private static final int KEPT = 2048;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long[] nanos = new long[KEPT];
    private final long[] cpuNanos = new long[KEPT];
    private long cpuBegin;
    private long begin;
    private int frames;
    private long uploadedBytes;
    private int drawnTriangles;
    private int mostTriangles;
    private int residentMeshes;
    private long residentTriangles;

    /**
     * @param frames how many frames these figures are of, the newest 2048 at most
     * @param meanMs our own code on the JavaFX thread in one frame, by the clock: others may have had the processor meanwhile
     * @param meanCpuMs the same in processor time
     * @param uploadedBytes handed to the graphics card since the last reset, about
     */
    public record Snapshot(
            int frames,
            double meanMs,
            double meanCpuMs,
            double p95Ms,
            double maxMs,
            int drawnTriangles,
            int mostTriangles,
            int residentMeshes,
            long residentTriangles,
            long uploadedBytes) {}

    /** Starts counting anew. */
    public void reset() {
        frames = 0;
        uploadedBytes = 0;
        mostTriangles = drawnTriangles;
    }

    void begin() {
        begin = System.nanoTime();
        cpuBegin = THREADS.getCurrentThreadCpuTime();
    }

    void end() {
        nanos[frames % KEPT] = System.nanoTime() - begin;
        cpuNanos[frames++ % KEPT] = THREADS.getCurrentThreadCpuTime() - cpuBegin;
    }

    void uploaded(long bytes) {
        uploadedBytes += bytes;
    }

    void drawn(int triangles, int meshes, long triangleCountOfMeshes) {
        drawnTriangles = triangles;
        mostTriangles = Math.max(mostTriangles, triangles);
        residentMeshes = meshes;
        residentTriangles = triangleCountOfMeshes;
    }

    boolean drawsSomething() {
        return drawnTriangles > 0;
    }

    /** The processor time of each frame since the last reset, as far as they are kept, in their order. */
    public double[] cpuMs() {
        return Arrays.stream(cpuNanos, 0, Math.min(frames, KEPT))
                .mapToDouble(n -> n / 1e6)
                .toArray();
    }

    public Snapshot snapshot() {
        int n = Math.min(frames, KEPT);
        long[] sorted = Arrays.copyOf(nanos, n);
        Arrays.sort(sorted);
        double sum = 0;
        for (long v : sorted) {
            sum += v;
        }
        return new Snapshot(
                frames,
                n == 0 ? 0 : sum / n / 1e6,
                n == 0 ? 0 : Arrays.stream(cpuNanos, 0, n).sum() / 1e6 / n,
                n == 0 ? 0 : sorted[Math.min(n - 1, (int) (n * 0.95))] / 1e6,
                n == 0 ? 0 : sorted[n - 1] / 1e6,
                drawnTriangles,
                mostTriangles,
                residentMeshes,
                residentTriangles,
                uploadedBytes);
    }
}
