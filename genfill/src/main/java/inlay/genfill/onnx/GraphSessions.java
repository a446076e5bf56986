package inlay.genfill.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.graph.GraphModel;
import inlay.genfill.inference.MemoryUse;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.weights.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/// Makes sessions of graphs that were built here. The runtime maps the weights' file by itself, so a session costs
/// little memory as long as nothing makes it copy them: the options below are chosen for that.
final class GraphSessions {

    private static final String WEIGHTS_FOLDER = "session.model_external_initializers_file_folder_path";
    private static final String NO_PREPACKING = "session.disable_prepacking";
    private static final String FOLDING_LIMIT = "optimization.constant_folding_max_output_size_in_bytes";

    /// Small enough that folding the transposition of a large matrix, which would copy it, is left out.
    private static final String SMALL = String.valueOf(1 << 16);

    private GraphSessions() {}

    static OnnxSession open(OrtEnvironment environment, RuntimeSettings settings, GraphModel model) {
        Map<String, OnnxTensorLike> handedOver = new HashMap<>();
        try (var options = options(environment, settings, model)) {
            for (Map.Entry<String, Tensor> weight : model.inMemory().entrySet()) {
                handedOver.put(weight.getKey(), toRuntime(environment, weight.getValue()));
            }
            if (!handedOver.isEmpty()) { // the runtime aborts the process on an empty list
                options.addExternalInitializers(handedOver);
            }
            return new OnnxSession(environment, environment.createSession(model.bytes(), options));
        } catch (OrtException failure) {
            throw RuntimeFailure.inWords("The network could not be loaded", failure);
        } finally {
            handedOver.values().forEach(OnnxTensorLike::close);
        }
    }

    private static SessionOptions options(OrtEnvironment environment, RuntimeSettings settings, GraphModel model)
            throws OrtException {
        SessionOptions options = BackendOptions.of(environment, settings);
        options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
        if (model.folder().isPresent()) {
            options.addConfigEntry(WEIGHTS_FOLDER, model.folder().get().toString());
        }
        options.addConfigEntry(NO_PREPACKING, "1");
        if (!model.widened() || settings.memoryUse() == MemoryUse.SPARING) {
            options.addConfigEntry(FOLDING_LIMIT, SMALL);
        }
        return options;
    }

    /// The runtime copies these when it makes the session. It could also refer to them where they are
    /// (`addInitializer`), but then its optimisations would read the bytes of a stand-in.
    private static OnnxTensor toRuntime(OrtEnvironment environment, Tensor tensor) throws OrtException {
        ByteBuffer buffer = tensor.data().asByteBuffer().order(ByteOrder.nativeOrder());
        long[] extents =
                tensor.shape().extents().stream().mapToLong(Long::longValue).toArray();
        return OnnxTensor.createTensor(environment, buffer, extents, type(tensor));
    }

    private static OnnxJavaType type(Tensor tensor) {
        return switch (tensor.format()) {
            case F32 -> OnnxJavaType.FLOAT;
            case F16 -> OnnxJavaType.FLOAT16;
            case BF16 -> OnnxJavaType.BFLOAT16;
            case F64 -> OnnxJavaType.DOUBLE;
            case I32 -> OnnxJavaType.INT32;
            case I64 -> OnnxJavaType.INT64;
            case BOOL, U8, I8, F8_E4M3, F8_E5M2, I16, U16, U32, U64 ->
                throw new GenerationException("The weight “" + tensor.name() + "” is stored as " + tensor.format()
                        + " outside the folder of the network's other weights; put the files into one folder.");
        };
    }
}
