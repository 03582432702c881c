package org.serdica.app.cli.bench;

import java.util.List;
import java.util.function.Consumer;

/** One named benchmark. */
interface Benchmark {
    String name();

    /** What it measures, in one line. */
    String about();

    /** @param say told what is going on, for whoever waits */
    List<Figure> run(Consumer<String> say) throws Exception;
}
