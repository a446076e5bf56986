package inlay.genfill.library.inspect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words that an adapter listens to: what its maker states, else what kohya's trainer counted most often.
final class TriggerWords {

    private static final int MOST = 8;
    private static final int LONGEST = 4 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private TriggerWords() {}

    static List<String> of(Map<String, String> metadata) {
        String stated = metadata.getOrDefault("modelspec.trigger_phrase", "").strip();
        if (!stated.isEmpty()) {
            return Arrays.stream(stated.split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .limit(MOST)
                    .toList();
        }
        String counted = metadata.getOrDefault("ss_tag_frequency", "");
        return counted.isEmpty() || counted.length() > LONGEST ? List.of() : mostFrequent(counted);
    }

    /// By folder of pictures, then by word. What is no JSON counted nothing.
    private static List<String> mostFrequent(String counted) {
        Map<String, Long> counts = new HashMap<>();
        try {
            for (JsonNode folder : JSON.readTree(counted)) {
                folder.properties()
                        .forEach(word -> counts.merge(
                                word.getKey().strip(), word.getValue().asLong(0), Long::sum));
            }
        } catch (JacksonException notJson) {
            return List.of();
        }
        return counts.entrySet().stream()
                .filter(word -> !word.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }
}
