package inlay.genfill.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.providers.OrtCUDAProviderOptions;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.inference.RuntimeSettings;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A session's options for a back end, the same for every network.
final class BackendOptions {

    private static final String DIRECTML_PROVIDER = "DmlExecutionProvider";

    private static final Pattern MISSING_LIBRARY = Pattern.compile("(lib[\\w.+-]+): cannot open shared object");

    private BackendOptions() {}

    /// New options, to be closed by the caller.
    ///
    /// @throws BackendMissingException if this process has no such back end
    static SessionOptions of(OrtEnvironment environment, RuntimeSettings settings) throws OrtException {
        SessionOptions options = new SessionOptions();
        try {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            if (settings.threads() > 0) {
                options.setIntraOpNumThreads(settings.threads());
            }
            select(settings.backend(), environment, options);
            return options;
        } catch (OrtException failure) {
            options.close();
            throw new BackendMissingException(settings.backend(), reason(failure), failure);
        } catch (BackendMissingException failure) {
            options.close();
            throw failure;
        }
    }

    private static void select(Backend backend, OrtEnvironment environment, SessionOptions options)
            throws OrtException {
        switch (backend) {
            case CPU -> {}
            case CUDA -> addCuda(options);
            case DIRECTML -> addDirectMl(environment, options);
            case WEBGPU -> options.addWebGPU(Map.of());
            case COREML -> options.addCoreML(Map.of("ModelFormat", "MLProgram"));
        }
    }

    /// By default the arena doubles with each extension, and memory runs out long before it is full.
    private static void addCuda(SessionOptions options) throws OrtException {
        try (var cuda = new OrtCUDAProviderOptions(0)) {
            cuda.add("arena_extend_strategy", "kSameAsRequested");
            options.addCUDA(cuda);
        }
    }

    /// The runtime's Java library was compiled without DirectML, so that the call made for it always fails. The list of
    /// devices comes from the native library itself.
    private static void addDirectMl(OrtEnvironment environment, SessionOptions options) throws OrtException {
        var device = environment.getEpDevices().stream()
                .filter(candidate -> candidate.getEpName().equals(DIRECTML_PROVIDER))
                .findFirst()
                .orElseThrow(() ->
                        new BackendMissingException(Backend.DIRECTML, "no graphics card with DirectX 12 was found."));
        options.setMemoryPatternOptimization(false);
        options.setExecutionMode(ExecutionMode.SEQUENTIAL);
        options.addExecutionProvider(List.of(device), Map.of());
    }

    /// A missing library is what users can do something about.
    private static String reason(OrtException failure) {
        String message = RuntimeFailure.plain(failure);
        Matcher missing = MISSING_LIBRARY.matcher(message);
        return missing.find() ? "the library " + missing.group(1) + " is missing." : message;
    }
}
