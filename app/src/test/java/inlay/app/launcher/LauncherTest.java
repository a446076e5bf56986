package inlay.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher's shell functions, run by bash in a home folder of their own.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPTS =
            Path.of("").toAbsolutePath().resolveSibling("installer").resolve("scripts");

    /// Answers the three requests of a download: where the archive is, its checksum, and the archive itself.
    private static final String FAKE_CURL = """
            #!/usr/bin/env bash
            case "$*" in
              *redirect_url*) echo "$HOME/jdk.tar.gz" ;;
              *.sha256.txt) cat "${!#}" ;;
              *) cp "${!#}" "${@: -2:1}" ;;
            esac
            """;

    @TempDir
    private Path home;

    private record Finished(int code, String output, String errors) {}

    @Test
    void prefersTheRequiredReleaseToOlderAndNewerOnes() throws Exception {
        Path older = jdk("older", "97.0.2");
        jdk(".jdks/newer", "99");
        Path right = jdk(".jdks/right", "98.0.3");
        var found = bash("required_java=98; find_java && echo $JAVA_HOME", Map.of("JAVA_HOME", older.toString()));
        assertThat(found.output().strip()).isEqualTo(right.toString());
    }

    @Test
    void takesANewerReleaseWhereTheRequiredOneIsMissing() throws Exception {
        Path newer = jdk(".jdks/newer one", "99-ea");
        jdk(".jdks/older", "97");
        var found = bash("required_java=98; find_java && echo $JAVA_HOME", Map.of());
        assertThat(found.output().strip()).isEqualTo(newer.toString());
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Path runtime = jdk(".jdks/runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(bash("java_release " + runtime, Map.of()).output()).isEmpty();
    }

    @Test
    void explainsAndStopsWhereNobodyCanBeAsked() throws Exception {
        var finished = bash("required_java=99; find_java || offer_java; echo reached", Map.of());
        assertThat(finished.code()).isEqualTo(2);
        assertThat(finished.errors()).contains("needs a Java Development Kit, release 99", "JAVA_HOME");
        assertThat(finished.output()).isEmpty();
    }

    @Test
    void unpacksADownloadThatMatchesItsChecksum() throws Exception {
        var finished = download(true);
        assertThat(finished.code()).as(finished.errors()).isZero();
        assertThat(home.resolve("data/jdk-99/bin/java")).isExecutable();
        assertThat(home.resolve("data")).isDirectoryNotContaining("glob:**download*");
    }

    @Test
    void throwsAwayADownloadThatDoesNotMatch() throws Exception {
        var finished = download(false);
        assertThat(finished.code()).isEqualTo(2);
        assertThat(finished.errors()).contains("does not match its published SHA-256");
        assertThat(home.resolve("data")).isEmptyDirectory();
    }

    @Test
    void dropsOnlyTheWarningAboutTheIncubator() throws Exception {
        String warning = "WARNING: Using incubator modules: jdk.incubator.vector";
        var finished = bash(
                "printf '%s\\n' '" + warning + "' first '" + warning + "' '  last' | drop_incubator_warning", Map.of());
        assertThat(finished.output()).isEqualTo("first\n" + warning + "\n  last\n");
        assertThat(bash("printf 'one\\ntwo' | drop_incubator_warning", Map.of()).output())
                .isEqualTo("one\ntwo");
    }

    @Test
    void ownJarComesFirstOnTheClassPath() throws Exception {
        for (String jar : new String[] {"flatlaf-3.jar", "inlay-app-0.1.0.jar", "zstd.jar"}) {
            Files.createFile(home.resolve(jar));
        }
        var finished = bash("libraries=$HOME; class_path", Map.of());
        assertThat(finished.output().strip())
                .isEqualTo("%1$s/inlay-app-0.1.0.jar:%1$s/flatlaf-3.jar:%1$s/zstd.jar".formatted(home));
    }

    private Finished download(boolean honest) throws Exception {
        Path jdk = jdk("jdk-99", "99");
        Path archive = home.resolve("jdk.tar.gz");
        bash("tar -czf " + archive + " -C " + home + " " + jdk.getFileName(), Map.of());
        byte[] bytes = Files.readAllBytes(archive);
        String checksum = honest ? sha256(bytes) : sha256(new byte[] {1});
        Files.writeString(home.resolve("jdk.tar.gz.sha256.txt"), checksum + "  jdk.tar.gz\n");
        executable(Files.createDirectories(home.resolve("bin")).resolve("curl"), FAKE_CURL);
        return bash("download_java linux x64 $HOME/data", Map.of("PATH", home.resolve("bin") + ":/usr/bin:/bin"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path folder = home.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String program : new String[] {"java", "javac"}) {
            executable(folder.resolve("bin").resolve(program), "");
        }
        return folder;
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Finished bash(String commands, Map<String, String> environment) throws IOException, InterruptedException {
        String script = "set -euo pipefail; . '%1$s/java.sh'; . '%1$s/start.sh'; %2$s".formatted(SCRIPTS, commands);
        Path output = Files.createTempFile(home, "output", "");
        Path errors = Files.createTempFile(home, "errors", "");
        var builder = new ProcessBuilder("bash", "-c", script)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Finished(code, Files.readString(output), Files.readString(errors));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
