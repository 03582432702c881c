package org.serdica.app.cli.bench;

/** Measures one run in a process whose lines {@code bench import} reads. */
public final class RunClock {
    private final double cpuBegin = cpuSeconds();
    private final long begin = System.nanoTime();

    /** {@code run}, the seconds since this was made, and those of all threads on all cores. */
    public String line() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        return "run " + seconds + " " + (cpuSeconds() - cpuBegin);
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(Double.NaN);
    }
}
