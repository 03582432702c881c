package org.serdica.importers.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The city models that tests of this project share; tests that need them are skipped where they are not. */
public final class Shared {
    private Shared() {}

    public static Path model(String name) {
        String root = System.getProperty("serdica.shared", "");
        Path path = Path.of(root, "models", name);
        assumeTrue(!root.isEmpty() && Files.exists(path), "the shared model " + name + " is not on this machine");
        return path;
    }
}
