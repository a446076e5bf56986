package inlay.editor.format.inlay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a class of the tests is started as a program of its own, quickly.
final class JavaProgram {
    private JavaProgram() {}

    /// @param program has a `main` method
    static List<String> command(Class<?> program, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
