package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    static Map<String, Object> describe() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("cpu", cpu());
        m.put("cores", Runtime.getRuntime().availableProcessors());
        m.put("memory_mb", memoryMb());
        m.put("heap_limit_mb", Runtime.getRuntime().maxMemory() >> 20);
        m.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        m.put("java", Runtime.version().toString());
        m.put("javafx", System.getProperty("javafx.runtime.version", "not started"));
        m.put("date", LocalDate.now().toString());
        return m;
    }

    private static String cpu() {
        return firstLine(Path.of("/proc/cpuinfo"), "model name")
                .map(l -> l.substring(l.indexOf(':') + 1).strip())
                .orElse(System.getProperty("os.arch"));
    }

    private static long memoryMb() {
        return firstLine(Path.of("/proc/meminfo"), "MemTotal")
                .map(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                .orElse(0L);
    }

    private static java.util.Optional<String> firstLine(Path file, String start) {
        if (!Files.isReadable(file)) {
            return java.util.Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith(start)).findFirst();
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }
}
