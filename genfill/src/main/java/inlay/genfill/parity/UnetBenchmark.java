package inlay.genfill.parity;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.tensor.Tensor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Measures a denoiser: how long it takes to load, how much memory of its own that costs this process, and how long a
/// step takes.
///
/// @param creation from the plan to the session
/// @param own memory of this process that no file backs, after the session was made, less what it was before; in
///     bytes, -1 where the system does not tell
/// @param peak the most memory that the process ever had, mapped files included; in bytes, -1 where unknown
/// @param steps in the order in which they were taken
public record UnetBenchmark(Duration creation, long own, long peak, List<Duration> steps) {

    public UnetBenchmark {
        steps = List.copyOf(steps);
    }

    /// Measures.
    ///
    /// @param count how many steps to take
    public static UnetBenchmark measure(NetworkLoader loader, NetworkPlan plan, Map<String, Tensor> inputs, int count) {
        long before = ProcessMemory.own();
        long start = System.nanoTime();
        try (InferenceSession session = loader.load(plan, () -> false)) {
            Duration creation = Duration.ofNanos(System.nanoTime() - start);
            long after = ProcessMemory.own();
            List<Duration> steps = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                long begin = System.nanoTime();
                session.run(inputs, () -> false);
                steps.add(Duration.ofNanos(System.nanoTime() - begin));
            }
            return new UnetBenchmark(creation, after < 0 ? -1 : after - before, ProcessMemory.peak(), steps);
        }
    }
}
