package inlay.genfill.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.NativeSession;
import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.tensor.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A session of ONNX Runtime in this process.
public final class OnnxSession implements NativeSession {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ExportedNames names;
    private final List<TensorDescription> inputs;
    private final List<TensorDescription> outputs;
    private boolean closed;

    /// Takes the runtime's session over and closes it in the end.
    OnnxSession(OrtEnvironment environment, OrtSession session) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.names = ExportedNames.of(session.getInputNames());
        this.inputs = session.getInputInfo().values().stream()
                .map(node -> describe(node, names.shown(node.getName())))
                .toList();
        this.outputs = session.getOutputInfo().values().stream()
                .map(node -> describe(node, node.getName()))
                .toList();
    }

    private static TensorDescription describe(NodeInfo node, String name) {
        if (!(node.getInfo() instanceof TensorInfo tensor)) {
            throw new GenerationException("The network's “" + node.getName() + "” is no tensor; Inlay cannot feed it.");
        }
        return new TensorDescription(
                name,
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
    public Map<String, Tensor> run(Map<String, Tensor> given, BooleanSupplier cancelled) {
        try (Arena room = Arena.ofShared()) {
            Map<String, NativeTensor> fed = new HashMap<>();
            for (TensorDescription input : inputs) {
                Tensor tensor = given.get(input.name());
                if (tensor != null) {
                    MemorySegment bytes = room.allocate(NativeTensor.size(input.type(), tensor.shape()), Long.BYTES);
                    fed.put(input.name(), NativeTensor.write(tensor, input.type(), bytes));
                }
            }
            Map<String, Tensor> computed = new LinkedHashMap<>();
            run(fed, cancelled, room).forEach((name, tensor) -> computed.put(name, tensor.toTensor()));
            return computed;
        }
    }

    @Override
    public synchronized Map<String, NativeTensor> run(
            Map<String, NativeTensor> given, BooleanSupplier cancelled, SegmentAllocator results) {
        Map<String, OnnxTensor> fed = new HashMap<>();
        try (var options = new OrtSession.RunOptions();
                var ignored = TerminationWatch.over(options, cancelled)) {
            for (TensorDescription input : inputs) {
                NativeTensor tensor = given.get(input.name());
                if (tensor == null) {
                    throw new IllegalArgumentException("nothing was given for the input " + input.name());
                }
                fed.put(names.own().get(input.name()), ElementTypes.toRuntime(environment, tensor));
            }
            try (var computed = session.run(fed, options)) {
                Map<String, NativeTensor> copied = new LinkedHashMap<>();
                computed.forEach(result -> copied.put(
                        result.getKey(),
                        ElementTypes.fromRuntime((OnnxTensor) result.getValue(), result.getKey(), results)));
                return copied;
            }
        } catch (OrtException failure) {
            if (cancelled.getAsBoolean()) {
                throw new GenerationCancelledException();
            }
            throw RuntimeFailure.inWords("The network could not be computed", failure);
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
            throw RuntimeFailure.inWords("The network could not be released", failure);
        }
    }
}
