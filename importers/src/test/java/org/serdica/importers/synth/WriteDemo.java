package org.serdica.importers.synth;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the demo files anew: FOLDER. */
final class WriteDemo {
    private WriteDemo() {}

    public static void main(String[] args) throws IOException {
        DemoFiles.write(Path.of(args[0]));
    }
}
