package org.serdica.packaging.bench;

import java.nio.file.Path;
import org.citygml4j.cityjson.CityJSONContext;
import org.citygml4j.cityjson.reader.CityJSONReader;
import org.citygml4j.xml.CityGMLContext;
import org.citygml4j.xml.reader.ChunkOptions;
import org.citygml4j.xml.reader.CityGMLReader;
import org.serdica.app.cli.bench.RunClock;

/** What {@code serdica bench import} compares itself with: citygml4j, feature by feature, in a process of its own. */
public final class CityGml4jReading {
    private CityGml4jReading() {}

    /** @param args the file and the number of runs */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        for (int n = Integer.parseInt(args[1]); n > 0; n--) {
            RunClock clock = new RunClock();
            long features = args[0].endsWith(".json") ? cityJson(file) : cityGml(file);
            System.out.println(clock.line() + " " + features);
        }
    }

    private static long cityGml(Path file) throws Exception {
        long features = 0;
        try (CityGMLReader reader = CityGMLContext.newInstance()
                .createCityGMLInputFactory()
                .withChunking(ChunkOptions.defaults())
                .createCityGMLReader(file)) {
            while (reader.hasNext()) {
                reader.next();
                features++;
            }
        }
        return features;
    }

    private static long cityJson(Path file) throws Exception {
        long features = 0;
        try (CityJSONReader reader = CityJSONContext.newInstance()
                .createCityJSONInputFactory()
                .chunkByTopLevelCityObjects(true)
                .createCityJSONReader(file)) {
            while (reader.hasNext()) {
                reader.next();
                features++;
            }
        }
        return features;
    }
}
