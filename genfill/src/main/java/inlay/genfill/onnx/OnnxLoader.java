package inlay.genfill.onnx;

import ai.onnxruntime.OrtEnvironment;
import inlay.genfill.graph.GraphModel;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.network.PlannedNetwork;
import java.util.function.BooleanSupplier;

/// Loads networks into this very process. A hostile model can bring it down: the editor uses a worker process instead.
public final class OnnxLoader implements NetworkLoader {

    private final RuntimeSettings settings;

    /// Networks are computed on the processor, as fast as it can.
    public OnnxLoader() {
        this(RuntimeSettings.STANDARD);
    }

    public OnnxLoader(RuntimeSettings settings) {
        this.settings = settings;
    }

    /// Loads a network that was built here. Its weights need not stay open.
    ///
    /// @throws inlay.genfill.engine.GenerationException if it cannot be loaded
    public OnnxSession load(GraphModel model) {
        return GraphSessions.open(environment(), settings, model);
    }

    @Override
    public OnnxSession load(NetworkPlan plan, BooleanSupplier cancelled) {
        OrtEnvironment environment = environment();
        return switch (plan) {
            case NetworkPlan.OnnxFile file -> OnnxFiles.open(environment, settings, file);
            case NetworkPlan.BuiltNetwork built ->
                PlannedNetwork.build(built, model -> GraphSessions.open(environment, settings, model));
        };
    }

    /// The first call loads the runtime's native libraries.
    private OrtEnvironment environment() {
        try {
            return TelemetryOptOut.environment();
        } catch (LinkageError failure) {
            throw new BackendMissingException(settings.backend(), failure.getMessage(), failure);
        }
    }
}
