package org.serdica.importers.project;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;

/**
 * No more than a process that edits needs, and in jars alone: Java keeps an archive of classes only of those, and a
 * process that starts hundreds of times had better start quickly.
 */
final class LightClassPath {
    private static final List<Class<?>> NEEDED = List.of(
            EditingProcess.class,
            ProjectFile.class,
            City.class,
            org.sqlite.JDBC.class,
            tools.jackson.databind.json.JsonMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            org.slf4j.LoggerFactory.class,
            Nullable.class);

    private LightClassPath() {}

    /** The class path; folders of classes are packed into jars in {@code folder}. */
    static String in(Path folder) throws IOException, URISyntaxException {
        Set<Path> places = new LinkedHashSet<>();
        for (Class<?> type : NEEDED) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            places.add(Files.isDirectory(place) ? packed(place, folder) : place);
        }
        return places.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path packed(Path classes, Path folder) throws IOException {
        Path jar = folder.resolve(Integer.toHexString(classes.hashCode()) + ".jar");
        if (Files.exists(jar)) {
            return jar;
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes.resolve("org").resolve("serdica"))) {
            zip.setLevel(0);
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }
}
