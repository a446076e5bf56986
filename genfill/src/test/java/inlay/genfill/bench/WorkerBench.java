package inlay.genfill.bench;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.onnx.TinyModel;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.worker.WorkerFailureException;
import inlay.genfill.worker.WorkerLoader;
import inlay.genfill.worker.WorkerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.DoubleStream;

/// What the worker process costs, and how it bears being killed.
final class WorkerBench {

    /// The input of a Stable Diffusion XL step at 1024 x 1024 with guidance: two latents and two texts, as one tensor.
    private static final int STEP_VALUES = 2 * 4 * 128 * 128 + 2 * 77 * 2048;

    private static final int ROUNDS = 300;
    private static final int STARTS = 9;
    private static final int CANCELS = 50;
    private static final int KILLS = Integer.getInteger("inlay.kills", 200);
    private static final long SEED = 7;

    private final WorkerLoader worker = new WorkerLoader(WorkerSettings.standard());
    private final Path folder;

    private WorkerBench(Path folder) {
        this.folder = folder;
    }

    static void main() throws Exception {
        Path folder = Files.createTempDirectory("worker-bench");
        var bench = new WorkerBench(folder);
        try {
            bench.roundTrip();
            bench.restart();
            bench.cancel();
            bench.kills();
        } finally {
            bench.worker.close();
        }
    }

    private NetworkPlan plan(String name, byte[] model) {
        return new NetworkPlan.OnnxFile(TinyModel.write(folder.resolve(name + ".onnx"), model));
    }

    private void roundTrip() {
        var plan = plan("doubling", TinyModel.doubling(TinyModel.FLOAT16));
        double here = medianMilliseconds(new OnnxLoader(), plan);
        double there = medianMilliseconds(worker, plan);
        System.out.printf(
                Locale.ROOT,
                "A step's tensors (%.1f MB each way, fp16): %.2f ms in this process, %.2f ms through the worker%n",
                STEP_VALUES * 2 / 1e6,
                here,
                there);
        figure("worker: everything but the network, SDXL-sized step", "%.2f ms".formatted(there), "90 ms (2 %)");
    }

    private static double medianMilliseconds(NetworkLoader loader, NetworkPlan plan) {
        var input = Map.of("x", Tensor.zeros(STEP_VALUES).map(zero -> zero + 3));
        double[] times = new double[ROUNDS];
        try (InferenceSession session = loader.load(plan, () -> false)) {
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                session.run(input, () -> false);
                times[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return median(Arrays.stream(times).skip(ROUNDS / 3));
    }

    private void restart() {
        var plan = plan("starting", TinyModel.doubling(TinyModel.FLOAT));
        var input = Map.of("x", Tensor.zeros(4));
        double[] times = new double[STARTS];
        try (var session = worker.load(plan, () -> false)) {
            for (int start = 0; start < STARTS; start++) {
                killWorker();
                long begin = System.nanoTime();
                session.run(input, () -> false);
                times[start] = (System.nanoTime() - begin) / 1e9;
            }
        }
        System.out.printf(Locale.ROOT, "Back after a kill, network loaded: %s s%n", Arrays.toString(times));
        figure("worker: back after a kill", "%.2f s".formatted(median(Arrays.stream(times))), "3 s");
    }

    private void cancel() {
        var plan = plan("grinding", TinyModel.grinding(100_000));
        var input = Map.of("x", Tensor.zeros(64, 64));
        var quick = plan("quick", TinyModel.doubling(TinyModel.FLOAT));
        double[] answered = new double[CANCELS];
        double[] free = new double[CANCELS];
        var random = new Random(SEED);
        try (var session = worker.load(plan, () -> false);
                var next = worker.load(quick, () -> false)) {
            for (int i = 0; i < CANCELS; i++) {
                var cancelled = new AtomicBoolean();
                var time = CompletableFuture.supplyAsync(
                        () -> {
                            cancelled.set(true);
                            return System.nanoTime();
                        },
                        CompletableFuture.delayedExecutor(20 + random.nextInt(100), TimeUnit.MILLISECONDS));
                try {
                    session.run(input, cancelled::get);
                } catch (GenerationCancelledException expected) {
                    answered[i] = (System.nanoTime() - time.join()) / 1e6;
                }
                next.run(Map.of("x", Tensor.zeros(4)), () -> false);
                free[i] = (System.nanoTime() - time.join()) / 1e6;
            }
        }
        figure("worker: cancel answered, longest of " + CANCELS, "%.0f ms".formatted(max(answered)), "100 ms");
        figure("worker: free again after a cancel, longest", "%.0f ms".formatted(max(free)), "1 step, at most 2 s");
    }

    private void kills() {
        var plan = plan("killed", TinyModel.grinding(3000));
        var input = Map.of("x", Tensor.zeros(48, 48));
        var random = new Random(SEED);
        int clear = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var pause = CompletableFuture.delayedExecutor(random.nextInt(400), TimeUnit.MILLISECONDS);
            var killed = CompletableFuture.runAsync(WorkerBench::killWorker, pause);
            try (var session = worker.load(plan, () -> false)) {
                while (!killed.isDone()) {
                    session.run(input, () -> false);
                }
            } catch (WorkerFailureException failure) {
                killed.join();
            }
            clear += computes(plan, input) ? 1 : 0;
        }
        figure("worker: killed at random moments, clear state after", clear + " of " + KILLS, KILLS + " of " + KILLS);
    }

    private boolean computes(NetworkPlan plan, Map<String, Tensor> input) {
        try (var session = worker.load(plan, () -> false)) {
            return session.run(input, () -> false).get("y").size()
                    == input.get("x").size();
        } catch (GenerationException failure) {
            System.out.println("not clear: " + failure.getMessage());
            return false;
        }
    }

    private static void killWorker() {
        ProcessHandle.current().children().forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }

    private static double median(DoubleStream times) {
        double[] sorted = times.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double max(double[] times) {
        return Arrays.stream(times).max().orElseThrow();
    }

    private static void figure(String what, String value, String goal) {
        System.out.println("figure | " + what + " | " + value + " | " + goal + " |");
    }
}
