package inlay.genfill.backend;

import inlay.genfill.backend.DeviceReport.State;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.graph.Attribute;
import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Value;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.worker.WorkerLoader;
import inlay.genfill.worker.WorkerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Tries back ends with a small convolution, in a worker of its own for each: a driver that crashes takes only that
/// with it.
public final class BackendProbe {

    private static final int SIDE = 8;

    private final Backends backends;

    public BackendProbe(Backends backends) {
        this.backends = backends;
    }

    /// Tries one.
    ///
    /// @throws GenerationCancelledException if `cancelled` said so
    public DeviceReport probe(Backend backend, BooleanSupplier cancelled) {
        boolean builtIn = NativePackages.isBuiltIn(backend, backends.platform());
        if (!builtIn && !backends.installable().contains(backend)) {
            return new DeviceReport(backend, State.NOT_FOR_THIS_SYSTEM, "It does not exist for this system.", 0);
        }
        if (!builtIn && !backends.isInstalled(backend)) {
            NativePackage offer = backends.offer(backend);
            return new DeviceReport(
                    backend,
                    State.NOT_INSTALLED,
                    "'inlay backends install " + backend.id() + "' fetches " + offer.bytes() / 1_000_000
                            + " MB; it needs " + offer.needs() + ".",
                    0);
        }
        return tryOut(backend, backends.settings(backend), cancelled);
    }

    static DeviceReport tryOut(Backend backend, WorkerSettings settings, BooleanSupplier cancelled) {
        long begin = System.nanoTime();
        Path file = write(network());
        try (var loader = new WorkerLoader(settings);
                var session = loader.load(new NetworkPlan.OnnxFile(file), cancelled)) {
            Tensor ones = Tensor.zeros(1, 1, SIDE, SIDE).map(zero -> 1);
            Tensor sums = session.run(Map.of("x", ones), cancelled).get("y");
            if (sums == null || sums.at(SIDE + 1) != 9 || sums.at(0) != 4) {
                return new DeviceReport(backend, State.NOT_USABLE, "It computes wrong numbers.", 0);
            }
            return new DeviceReport(backend, State.USABLE, "", (System.nanoTime() - begin) / 1_000_000);
        } catch (GenerationCancelledException cancellation) {
            throw cancellation;
        } catch (GenerationException failure) {
            return new DeviceReport(backend, State.NOT_USABLE, String.valueOf(failure.getMessage()), 0);
        } finally {
            delete(file);
        }
    }

    /// Sums over 3 x 3 neighbours. A convolution is what needs the most libraries.
    private static byte[] network() {
        Graph graph = new Graph();
        Value x = graph.input("x", ElementType.FLOAT32, Extent.of(1), Extent.of(1), Extent.of(SIDE), Extent.of(SIDE));
        Value kernel = graph.floats(List.of(1L, 1L, 3L, 3L), 1, 1, 1, 1, 1, 1, 1, 1, 1);
        graph.output("y", graph.apply("Conv", List.of(x, kernel), Attribute.list("pads", 1, 1, 1, 1)));
        return graph.build().bytes();
    }

    private static Path write(byte[] network) {
        try {
            return Files.write(Files.createTempFile("inlay-probe", ".onnx"), network);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
