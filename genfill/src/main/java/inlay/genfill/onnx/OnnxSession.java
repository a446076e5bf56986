package inlay.genfill.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.tensor.Tensor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A session of ONNX Runtime in this process.
public final class OnnxSession implements InferenceSession {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Runnable release;
    private final List<TensorDescription> inputs;
    private final List<TensorDescription> outputs;
    private boolean closed;

    /// A session that closes what it is given.
    ///
    /// @param release run after the session is closed: unmaps the weights it was built on
    OnnxSession(OrtEnvironment environment, OrtSession session, Runnable release) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.release = release;
        this.inputs = describe(session.getInputInfo().values());
        this.outputs = describe(session.getOutputInfo().values());
    }

    private static List<TensorDescription> describe(Collection<NodeInfo> nodes) {
        return nodes.stream().map(OnnxSession::describe).toList();
    }

    private static TensorDescription describe(NodeInfo node) {
        if (!(node.getInfo() instanceof TensorInfo tensor)) {
            throw new GenerationException("The network's “" + node.getName() + "” is no tensor; Inlay cannot feed it.");
        }
        return new TensorDescription(
                node.getName(),
                ElementTypes.of(tensor.type, node.getName()),
                Arrays.stream(tensor.getShape()).boxed().toList());
    }

    @Override
    public List<TensorDescription> inputs() {
        return inputs;
    }

    @Override
    public List<TensorDescription> outputs() {
        return outputs;
    }

    @Override
    public synchronized Map<String, Tensor> run(Map<String, Tensor> given, BooleanSupplier cancelled) {
        Map<String, OnnxTensor> fed = new HashMap<>();
        try (var options = new OrtSession.RunOptions();
                var ignored = TerminationWatch.over(options, cancelled)) {
            for (TensorDescription input : inputs) {
                Tensor tensor = given.get(input.name());
                if (tensor == null) {
                    throw new IllegalArgumentException("nothing was given for the input " + input.name());
                }
                fed.put(input.name(), ElementTypes.toRuntime(environment, tensor, input.type()));
            }
            try (var results = session.run(fed, options)) {
                Map<String, Tensor> computed = new LinkedHashMap<>();
                results.forEach(result ->
                        computed.put(result.getKey(), ElementTypes.fromRuntime((OnnxTensor) result.getValue())));
                return computed;
            }
        } catch (OrtException failure) {
            if (cancelled.getAsBoolean()) {
                throw new GenerationCancelledException();
            }
            throw new GenerationException("The network could not be computed: " + failure.getMessage(), failure);
        } finally {
            fed.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            session.close();
        } catch (OrtException failure) {
            throw new GenerationException("The network could not be released: " + failure.getMessage(), failure);
        } finally {
            release.run();
        }
    }
}
