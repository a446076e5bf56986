package inlay.genfill.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import inlay.genfill.engine.GenerationException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Keeps the runtime from reporting its use to its maker. As published it gives the machine a number, collects events
/// in the user's cache folder and sends them. On Linux and macOS only an environment variable, set before its library
/// is loaded, turns all of that off; on Windows a call afterwards does. (onnxruntime, pull request 27379.)
///
/// What the variable prevents includes a search through the process's command line that overflows the stack if that
/// is long.
final class TelemetryOptOut {

    private static final String VARIABLE = "ORT_DISABLE_TELEMETRY";
    private static final FunctionDescriptor SETENV =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);

    private TelemetryOptOut() {}

    /// The runtime's environment, which reports nothing.
    ///
    /// @throws LinkageError if the runtime's libraries cannot be loaded
    /// @throws GenerationException if it would report something
    static OrtEnvironment environment() {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            setVariable();
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            environment.setTelemetry(false);
        } catch (OrtException failure) {
            throw refused(failure);
        }
        return environment;
    }

    /// Java shows a process its environment but cannot change it.
    private static void setVariable() {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle set = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"), SETENV);
            MemorySegment name = arena.allocateFrom(VARIABLE);
            MemorySegment value = arena.allocateFrom("1");
            if ((int) set.invokeExact(name, value, 1) != 0) {
                throw refused(new IllegalStateException("setenv failed"));
            }
        } catch (GenerationException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw refused(failure);
        }
    }

    private static GenerationException refused(Throwable cause) {
        return new GenerationException(
                "ONNX Runtime's reports to its maker could not be turned off, so it was not started.", cause);
    }
}
