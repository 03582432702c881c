package org.serdica.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where Serdica is installed: the folder that holds {@code assets}. */
public final class InstallFolder {
    private static final Path DEMO = Path.of("assets", "demo");

    private InstallFolder() {}

    /** The demo city's folder, if it came along. */
    public static Optional<Path> demo() {
        String given = System.getProperty("serdica.root");
        if (given != null) {
            return Optional.of(Path.of(given).resolve(DEMO)).filter(Files::isDirectory);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve(DEMO))) {
                return Optional.of(p.resolve(DEMO));
            }
        }
        return Optional.empty();
    }
}
