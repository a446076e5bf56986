package inlay.app.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stacks laid over each other: how many samples were in which call below which other. For one thread.
final class CallTree {
    private static final int FEWEST = 2;

    private final Map<String, CallTree> inner = new LinkedHashMap<>();
    private int count;

    /// @param calls of one stack, the outermost first
    void add(List<String> calls) {
        count++;
        if (!calls.isEmpty()) {
            inner.computeIfAbsent(calls.getFirst(), call -> new CallTree()).add(calls.subList(1, calls.size()));
        }
    }

    /// A line for each call that more than one sample was in and where they part, indented below its caller.
    String text() {
        StringBuilder text = new StringBuilder();
        write(text, "", 0);
        return text.toString();
    }

    private void write(StringBuilder text, String call, int depth) {
        if (count < FEWEST) {
            return;
        }
        if (inner.size() == 1 && inner.values().iterator().next().count == count) {
            inner.forEach((only, below) -> below.write(text, only, depth));
            return;
        }
        text.append(" ".repeat(depth)).append(count).append(' ').append(call).append('\n');
        List<Map.Entry<String, CallTree>> parts = new ArrayList<>(inner.entrySet());
        parts.sort(Comparator.comparingInt(part -> -part.getValue().count));
        parts.forEach(part -> part.getValue().write(text, part.getKey(), depth + 1));
    }
}
