package inlay.genfill.onnx.preflight;

import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Walks through a model: its graph, the graphs within, its functions and tensors. The numbers are those of the
/// fields in onnx.proto.
final class ModelCheck {

    /// Networks of billions of weights have some ten thousand.
    private static final long MOST_NODES = 1_000_000;

    private static final int MOST_FUNCTIONS = 10_000;

    /// Loops and branches in each other; functions that call each other.
    private static final int DEEPEST = 24;

    /// The runtime's own operators. Those of others would need a library of native code.
    private static final Set<String> DOMAINS = Set.of("", "ai.onnx", "ai.onnx.ml", "com.microsoft");

    /// Carries machine code for a device.
    private static final String FOREIGN_CODE = "EPContext";

    private final TensorCheck tensors;
    private final Map<String, Body> functions = new LinkedHashMap<>();
    private final Map<String, Long> expanded = new HashMap<>();

    ModelCheck(TensorCheck tensors) {
        this.tensors = tensors;
    }

    /// What is computed in a graph or a function.
    private static final class Body {
        private long nodes;
        private final Map<String, Long> calls = new HashMap<>();

        void add(String operator) {
            nodes++;
            calls.merge(operator, 1L, Long::sum);
        }
    }

    void check(MemorySegment model) {
        Body main = new Body();
        boolean hasGraph = false;
        Fields fields = new Fields(model);
        while (fields.next()) {
            switch (fields.number()) {
                case 7 -> {
                    hasGraph = true;
                    checkGraph(fields.bytes(), main, 0);
                }
                case 25 -> checkFunction(fields.bytes());
                default -> {}
            }
        }
        if (!hasGraph) {
            throw new Defect("it is no ONNX file, or has no network in it.");
        }
        functions.values().forEach(this::checkOperators);
        checkOperators(main);
        if (size(main, new HashSet<>()) > MOST_NODES) {
            throw new Defect("it has more than " + MOST_NODES + " nodes.");
        }
    }

    private void checkGraph(MemorySegment graph, Body body, int depth) {
        if (depth > DEEPEST) {
            throw new Defect("its graphs lie more than " + DEEPEST + " deep in each other.");
        }
        Fields fields = new Fields(graph);
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> checkNode(fields.bytes(), body, depth);
                case 5 -> tensors.check(fields.bytes());
                case 15 -> checkSparse(fields.bytes());
                default -> {}
            }
        }
    }

    private void checkFunction(MemorySegment function) {
        Body body = new Body();
        String name = "";
        String domain = "";
        Fields fields = new Fields(function);
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> name = fields.text();
                case 7 -> checkNode(fields.bytes(), body, 0);
                case 10 -> domain = fields.text();
                case 11 -> checkAttribute(fields.bytes(), body, 0);
                default -> {}
            }
        }
        functions.put(operator(domain, name), body);
        if (functions.size() > MOST_FUNCTIONS) {
            throw new Defect("it has more than " + MOST_FUNCTIONS + " functions.");
        }
    }

    private void checkNode(MemorySegment node, Body body, int depth) {
        String name = "";
        String domain = "";
        Fields fields = new Fields(node);
        while (fields.next()) {
            switch (fields.number()) {
                case 4 -> name = fields.text();
                case 5 -> checkAttribute(fields.bytes(), body, depth);
                case 7 -> domain = fields.text();
                default -> {}
            }
        }
        body.add(operator(domain, name));
    }

    private void checkAttribute(MemorySegment attribute, Body body, int depth) {
        Fields fields = new Fields(attribute);
        while (fields.next()) {
            switch (fields.number()) {
                case 5, 10 -> tensors.check(fields.bytes());
                case 6, 11 -> checkGraph(fields.bytes(), body, depth + 1);
                case 22, 23 -> checkSparse(fields.bytes());
                default -> {}
            }
        }
    }

    private void checkSparse(MemorySegment sparse) {
        Fields fields = new Fields(sparse);
        while (fields.next()) {
            switch (fields.number()) {
                case 1, 2 -> tensors.check(fields.bytes());
                default -> {}
            }
        }
    }

    private void checkOperators(Body body) {
        for (String operator : body.calls.keySet()) {
            int colon = operator.lastIndexOf(':');
            String domain = operator.substring(0, colon);
            String name = operator.substring(colon + 1);
            if (name.equals(FOREIGN_CODE)) {
                throw new Defect("it contains code for a device, which cannot be checked.");
            }
            if (!functions.containsKey(operator) && !DOMAINS.contains(domain)) {
                throw new Defect("it needs the operator " + name + " of “" + domain
                        + "”, which ONNX Runtime does not have. Export the model without custom operators.");
            }
        }
    }

    /// How many nodes there are once all functions are written out, which is what the runtime does.
    ///
    /// @param callers the functions on the way to this body
    private long size(Body body, Set<String> callers) {
        long size = body.nodes;
        for (Map.Entry<String, Long> call : body.calls.entrySet()) {
            Body function = functions.get(call.getKey());
            if (function != null) {
                size += Math.min(MOST_NODES, call.getValue() * size(call.getKey(), function, callers));
            }
            size = Math.min(size, MOST_NODES + 1);
        }
        return size;
    }

    private long size(String name, Body function, Set<String> callers) {
        Long known = expanded.get(name);
        if (known != null) {
            return known;
        }
        if (!callers.add(name)) {
            throw new Defect("a function in it calls itself.");
        }
        if (callers.size() > DEEPEST) {
            throw new Defect("its functions call each other more than " + DEEPEST + " deep.");
        }
        long size = size(function, callers);
        callers.remove(name);
        expanded.put(name, size);
        return size;
    }

    private static String operator(String domain, String name) {
        return (domain.equals("ai.onnx") ? "" : domain) + ":" + name;
    }
}
