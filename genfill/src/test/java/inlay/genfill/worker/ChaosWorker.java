package inlay.genfill.worker;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.NativeSession;
import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.ResourceFailureException;
import inlay.genfill.inference.ResourceFailureException.Resource;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.worker.child.Main;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A worker whose networks double their input, after doing what their names say.
final class ChaosWorker {

    /// What happens during a run.
    enum Behaviour {
        GOOD,
        ABORT,
        BAD_ADDRESS,
        OUT_OF_HEAP,
        OUT_OF_NATIVE_MEMORY,
        DEVICE_LOST,
        EXIT,
        HANG,
        STOP_SLOWLY,
        FLOOD_OUTPUT,
        DEFECT
    }

    private ChaosWorker() {}

    static void main(String[] arguments) {
        Main.run(arguments, settings -> (plan, cancelled) -> new ChaosSession(behaviour(plan)));
    }

    static NetworkPlan plan(Behaviour behaviour) {
        return new NetworkPlan.OnnxFile(Path.of("/nowhere", behaviour.name()));
    }

    private static Behaviour behaviour(NetworkPlan plan) {
        return plan instanceof NetworkPlan.OnnxFile(Path model)
                ? Behaviour.valueOf(model.getFileName().toString())
                : Behaviour.GOOD;
    }

    private record ChaosSession(Behaviour behaviour) implements NativeSession {

        @Override
        public List<TensorDescription> inputs() {
            return List.of(new TensorDescription("x", ElementType.FLOAT32, List.of(-1L)));
        }

        @Override
        public List<TensorDescription> outputs() {
            return List.of(new TensorDescription("y", ElementType.FLOAT32, List.of(-1L)));
        }

        @Override
        public Map<String, Tensor> run(Map<String, Tensor> given, BooleanSupplier cancelled) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, NativeTensor> run(
                Map<String, NativeTensor> given, BooleanSupplier cancelled, SegmentAllocator results) {
            misbehave(cancelled);
            NativeTensor input = given.get("x");
            MemorySegment room = results.allocate(input.bytes().byteSize(), 64);
            var doubled = NativeTensor.write(input.toTensor().times(2), ElementType.FLOAT32, room);
            return Map.of("y", doubled);
        }

        private void misbehave(BooleanSupplier cancelled) {
            switch (behaviour) {
                case GOOD -> {}
                case ABORT -> callAbort();
                case BAD_ADDRESS ->
                    MemorySegment.ofAddress(8).reinterpret(8).set(ValueLayout.JAVA_LONG_UNALIGNED, 0, 1);
                case OUT_OF_HEAP -> fillHeap();
                case OUT_OF_NATIVE_MEMORY ->
                    throw new ResourceFailureException(
                            Resource.MEMORY, "CUDA out of memory.", new IllegalStateException());
                case DEVICE_LOST ->
                    throw new ResourceFailureException(
                            Resource.DEVICE, "887A0006 device hung.", new IllegalStateException());
                case EXIT -> System.exit(3);
                case HANG -> sleep(3_600_000);
                case STOP_SLOWLY -> {
                    while (!cancelled.getAsBoolean()) {
                        sleep(5);
                    }
                    sleep(300);
                    throw new GenerationCancelledException();
                }
                case FLOOD_OUTPUT -> {
                    for (int i = 0; i < 20_000; i++) {
                        System.out.println("a native library has much to say, and says it on standard output");
                    }
                }
                case DEFECT -> throw new IllegalStateException("not foreseen");
            }
        }

        @Override
        public void close() {}
    }

    private static void callAbort() {
        var linker = Linker.nativeLinker();
        try {
            linker.downcallHandle(linker.defaultLookup().findOrThrow("abort"), FunctionDescriptor.ofVoid())
                    .invokeExact();
        } catch (Throwable failure) {
            throw new GenerationException("abort returned", failure);
        }
    }

    private static void fillHeap() {
        List<byte[]> pieces = new ArrayList<>();
        while (true) {
            pieces.add(new byte[8 << 20]);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
