package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start scripts, in a house of their own whose Maven and JDKs are stand-ins that say how they were called: nothing is
 * built and nothing installed. The house stands in a folder with a space in its name, as some homes do.
 */
@EnabledOnOs(OS.LINUX)
class ScriptsTest {
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path SCRIPTS = Path.of(System.getProperty("serdica.root", ".."))
            .resolve("packaging")
            .toAbsolutePath();

    @TempDir
    private Path temp;

    private Path house;
    private Path tools;
    private final Map<String, String> environment = new HashMap<>();

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "the scripts need bash");
        house = Files.createDirectories(temp.resolve("my house"));
        tools = Files.createDirectories(temp.resolve("tools"));
        Files.createDirectories(house.resolve("packaging"));
        for (String script : List.of("run", "setup.sh")) {
            Files.copy(SCRIPTS.resolve(script), house.resolve("packaging").resolve(script));
        }
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        program(tools.resolve("mvn"), "echo built >> '" + house + "/built.log'; mkdir -p '" + house + "/app/target'");
        environment.put("PATH", tools + ":/usr/bin:/bin");
        environment.put("HOME", temp.toString());
    }

    /** A folder that looks like a JDK; its java says what it was given. */
    private Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/javac"), "true");
        program(home.resolve("bin/java"), "printf '%s\\n' \"$@\"; exit ${JAVA_ENDS_WITH:-0}");
        return home;
    }

    private static void program(Path file, String does) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Runs lines of bash that have sourced setup.sh, as the other scripts do. */
    private Ended bash(String lines) throws Exception {
        return start("-c", "set -euo pipefail; . '" + house + "/packaging/setup.sh'; " + lines);
    }

    private Ended start(String... args) throws Exception {
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(BASH.toString()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.command().addAll(List.of(args));
        builder.environment().keySet().retainAll(Set.of("LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the script ended").isTrue();
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    @Test
    void onlyAFolderWithACompilerOf25IsAJdk25() throws Exception {
        for (String version : List.of("25", "25.0.1", "25.0.3-ea")) {
            Path home = jdk(temp.resolve(version), version);
            boolean wanted = bash("is_jdk25 '" + home + "'").code() == 0;
            assertThat(wanted).as(version).isEqualTo(true);
        }
        for (String version : List.of("17.0.9", "21.0.5", "1.8.0_252", "250.1", "26-ea")) {
            Path home = jdk(temp.resolve(version), version);
            assertThat(bash("is_jdk25 '" + home + "'").code()).as(version).isNotZero();
        }
        Path runtimeOnly = jdk(temp.resolve("runtime"), "25.0.1");
        Files.delete(runtimeOnly.resolve("bin/javac"));
        assertThat(bash("is_jdk25 '" + runtimeOnly + "'").code()).isNotZero();
        assertThat(bash("is_jdk25 /nowhere").code()).isNotZero();
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("mine"), "25.0.1").toString());
        assertThat(bash("find_jdk25").out()).isEqualTo(environment.get("JAVA_HOME"));
    }

    @Test
    void anOlderJavaOnThePathAndAJavaHomeThatIsGoneDoNotMatter() throws Exception {
        Path older = jdk(temp.resolve("older"), "17.0.9");
        jdk(temp.resolve(".jdks/somewhere"), "25.0.1");
        environment.put("JAVA_HOME", temp.resolve("gone").toString());
        environment.put("PATH", older.resolve("bin") + ":/usr/bin:/bin");
        Ended found = bash("find_jdk25");
        assertThat(found.code()).isZero();
        assertThat(Path.of(found.out()).resolve("release")).content().contains("JAVA_VERSION=\"25");
    }

    @Test
    void theJavaOnThePathIsFollowedToItsHome() throws Exception {
        Path home = jdk(temp.resolve("hidden/jdk"), "25.0.2");
        Files.createSymbolicLink(tools.resolve("java"), home.resolve("bin/java"));
        assertThat(bash("find_jdk25").out()).isEqualTo(home.toRealPath().toString());
    }

    @Test
    void withoutAJdk25OneSentenceSaysHowToGetOne() throws Exception {
        Ended ended = bash("find_jdk25() { return 1; }; is_root() { return 1; }; use_jdk25");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .startsWith("serdica: Serdica needs a JDK 25")
                .contains("openjdk-25-jdk", "JAVA_HOME");
    }

    @Test
    void packagesThatAreMissingAreNamedToWhoMayNotInstallThem() throws Exception {
        Ended ended = bash("is_root() { return 1; }; need_packages 'the 3D view needs a display' xvfb libgl1");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("the 3D view needs a display", "xvfb libgl1");
    }

    @Test
    void runBuildsOnceAndStartsWithTheArgumentsGiven() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("jdk"), "25.0.1").toString());
        Ended first = run("info", "a file.gml", "--json");
        assertThat(first.code()).isZero();
        assertThat(first.out().lines().toList())
                .endsWith("org.serdica.app.Serdica", "info", "a file.gml", "--json")
                .contains(house + "/app/target/serdica-app.jar", "-Dserdica.root=" + house);
        run("--version");
        assertThat(text(house.resolve("built.log"))).as("built once").isEqualTo("built");
        Files.setLastModifiedTime(
                house.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
        run("--version");
        assertThat(text(house.resolve("built.log")).lines())
                .as("and again after a change")
                .hasSize(2);
    }

    @Test
    void runEndsAsTheProgramEnded() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("jdk"), "25.0.1").toString());
        environment.put("JAVA_ENDS_WITH", "2");
        assertThat(run("info", "--wrong").code()).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsIsSaidAndNothingStarts() throws Exception {
        environment.put("JAVA_HOME", jdk(temp.resolve("jdk"), "25.0.1").toString());
        program(tools.resolve("mvn"), "exit 1");
        Ended ended = run("--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("the build failed");
    }

    private Ended run(String... args) throws Exception {
        String[] all = new String[args.length + 1];
        all[0] = house.resolve("packaging/run").toString();
        System.arraycopy(args, 0, all, 1, args.length);
        return start(all);
    }
}
