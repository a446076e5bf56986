package inlay.app.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A time in which the event thread was busy with one event.
///
/// @param event     the event's own words
/// @param wall      nanoseconds on the clock
/// @param processor nanoseconds that this thread had a processor, which says more while others keep the machine busy
/// @param samples   the thread's stacks at even distances, innermost call first; empty when nobody sampled
public record BusySpell(String event, long wall, long processor, List<StackTraceElement[]> samples) {
    public BusySpell {
        samples = List.copyOf(samples);
    }

    public double wallMilliseconds() {
        return wall / 1e6;
    }

    public double processorMilliseconds() {
        return processor / 1e6;
    }

    /// The innermost of these calls that a sample was in.
    ///
    /// @param calls beginnings of `class.method`
    public Optional<String> anyOf(List<String> calls) {
        return samples.stream()
                .flatMap(Arrays::stream)
                .map(BusySpell::name)
                .filter(call -> calls.stream().anyMatch(call::startsWith))
                .findFirst();
    }

    /// The event with its times and, where there are samples, a tree of the calls they were in with their counts.
    public String report() {
        String head = String.format(
                Locale.ROOT, "%.0f ms, %.0f ms of processor: %s%n", wallMilliseconds(), processorMilliseconds(), event);
        CallTree tree = new CallTree();
        samples.forEach(stack ->
                tree.add(Arrays.stream(stack).map(BusySpell::name).toList().reversed()));
        return head + tree.text();
    }

    private static String name(StackTraceElement call) {
        return call.getClassName() + "." + call.getMethodName();
    }
}
