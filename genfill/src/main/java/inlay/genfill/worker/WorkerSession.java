package inlay.genfill.worker;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// A claim on a network in the worker.
final class WorkerSession implements InferenceSession {

    private final WorkerLoader loader;
    private final NetworkState network;
    private final List<TensorDescription> inputs;
    private final List<TensorDescription> outputs;
    private final AtomicBoolean closed = new AtomicBoolean();

    WorkerSession(
            WorkerLoader loader,
            NetworkState network,
            List<TensorDescription> inputs,
            List<TensorDescription> outputs) {
        this.loader = loader;
        this.network = network;
        this.inputs = inputs;
        this.outputs = outputs;
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
        if (closed.get()) {
            throw new IllegalStateException("the session was closed");
        }
        return loader.run(network, given, cancelled);
    }

    /// The network stays loaded as long as nothing else needs its room.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            loader.giveBack(network);
        }
    }
}
