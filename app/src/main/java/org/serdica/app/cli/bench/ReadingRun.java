package org.serdica.app.cli.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.DryRun;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * The main class of the processes in which reading is measured, each with a heap and cores of its own: prints
 * a line of a {@link RunClock} for every run and, after a load, {@code heap megabytes} that the city weighs.
 */
public final class ReadingRun {
    private ReadingRun() {}

    /** What is done with the file. */
    enum Way {
        /** Into a city. */
        LOAD,
        /** From feature to feature, nothing kept. */
        STREAM,
        /** Event by event of the XML parser that the CityGML reader uses, texts included: below this no reader gets. */
        STAX
    }

    /** @param args the way, the file, the number of runs */
    public static void main(String[] args) throws Exception {
        Way way = Way.valueOf(args[0]);
        Path file = Path.of(args[1]);
        for (int n = Integer.parseInt(args[2]); n > 0; n--) {
            RunClock clock = new RunClock();
            Object kept =
                    switch (way) {
                        case LOAD -> load(file);
                        case STREAM -> DryRun.features(file, CancelToken.never());
                        case STAX -> events(file);
                    };
            System.out.println(clock.line());
            if (n == 1 && kept instanceof LoadResult result) {
                System.out.println("heap " + Heap.usedMb() + " " + result.city().objectCount());
            }
        }
    }

    private static LoadResult load(Path file) throws Exception {
        return new CityLoader().load(LoadRequest.of(file), city -> {}, Progress.NONE, CancelToken.never());
    }

    private static Object events(Path file) throws Exception {
        long characters = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(in);
            while (xml.hasNext()) {
                xml.next();
                characters += xml.hasText() ? xml.getTextLength() : 0;
            }
        }
        return characters;
    }
}
