package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// How strongly an adapter acts by itself, as PEFT states it outside the tensors: in the file's metadata
/// (`lora_adapter_metadata`, as diffusers writes it, each key under its part of the model) or in an
/// `adapter_config.json` beside the file. Nothing stated means a scale of 1.
record PeftSettings(JsonNode json) {

    private static final String METADATA = "lora_adapter_metadata";
    private static final String BESIDE = "adapter_config.json";
    private static final int MAXIMUM_BYTES = 4 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    /// The scale of one module, which depends on its rank.
    interface Rank {
        float scale(long rank);
    }

    /// @throws IllegalArgumentException if there are settings that cannot be read
    static PeftSettings of(Weights adapter) {
        String stated = adapter.metadata().get(METADATA);
        try {
            Path beside = adapter.file().resolveSibling(BESIDE);
            if (stated == null && Files.isRegularFile(beside) && Files.size(beside) <= MAXIMUM_BYTES) {
                return new PeftSettings(JSON.readTree(Files.readString(beside)));
            }
            return new PeftSettings(stated == null ? MissingNode.getInstance() : JSON.readTree(stated));
        } catch (JacksonException | IOException cause) {
            throw new IllegalArgumentException("its settings cannot be read: " + cause.getMessage(), cause);
        }
    }

    /// @param module dotted, with the part's prefix
    Rank rank(String module) {
        int dot = module.indexOf('.');
        String part = dot < 0 ? "" : module.substring(0, dot + 1);
        double alpha = pattern(part + "alpha_pattern", "alpha_pattern", module, number(part, "lora_alpha"));
        boolean byRoot = setting(part, "use_rslora").asBoolean(false);
        return rank -> Double.isNaN(alpha) ? 1 : (float) (alpha / (byRoot ? Math.sqrt(rank) : rank));
    }

    private double number(String part, String key) {
        return setting(part, key).asDouble(Double.NaN);
    }

    private JsonNode setting(String part, String key) {
        return json.has(part + key) ? json.path(part + key) : json.path(key);
    }

    /// A pattern is the end of a module's name.
    private double pattern(String qualified, String key, String module, double otherwise) {
        for (var entry : (json.has(qualified) ? json.path(qualified) : json.path(key)).properties()) {
            if (module.equals(entry.getKey()) || module.endsWith("." + entry.getKey())) {
                return entry.getValue().asDouble(otherwise);
            }
        }
        return otherwise;
    }
}
