package inlay.genfill.weights.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Beginnings of names that correspond, in pairs. A fragment matches whole dotted parts only.
///
/// @param pairs original beginning to diffusers beginning, in order of preference
record Fragments(Map<String, String> pairs) {

    /// @param alternating original and diffusers spelling by turns
    static Fragments of(String... alternating) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < alternating.length; i += 2) {
            pairs.put(alternating[i], alternating[i + 1]);
        }
        return new Fragments(pairs);
    }

    Optional<String> toDiffusers(String name) {
        return pairs.entrySet().stream()
                .filter(pair -> begins(name, pair.getKey()))
                .findFirst()
                .map(pair -> pair.getValue() + name.substring(pair.getKey().length()));
    }

    Optional<String> toOriginal(String name) {
        return pairs.entrySet().stream()
                .filter(pair -> begins(name, pair.getValue()))
                .findFirst()
                .map(pair -> pair.getKey() + name.substring(pair.getValue().length()));
    }

    private static boolean begins(String name, String fragment) {
        return name.equals(fragment) || name.startsWith(fragment + ".");
    }
}
