package org.serdica.app.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each platform wants programs to keep their settings. */
public final class ConfigFolder {
    /** A system property that names another folder, for tests and portable copies. */
    public static final String PROPERTY = "serdica.config";

    private ConfigFolder() {}

    public static Path ofThisMachine() {
        String set = System.getProperty(PROPERTY, "");
        if (!set.isBlank()) {
            return Path.of(set);
        }
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** AppData on Windows, Library on a Mac, the XDG base directory (or .config) elsewhere. */
    static Path of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return named(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Serdica");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Serdica");
        }
        return named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("serdica");
    }

    /** The XDG specification wants relative paths ignored. */
    private static Path named(Map<String, String> environment, String variable, Path usual) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : usual;
    }
}
