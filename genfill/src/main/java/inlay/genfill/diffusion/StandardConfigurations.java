package inlay.genfill.diffusion;

import inlay.genfill.weights.checkpoint.BaseSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The settings of the published models that a single file of weights does not hold; see
/// `standard-configurations.json`.
final class StandardConfigurations {

    private static final JsonNode ALL = read();

    private StandardConfigurations() {}

    /// The settings of a system's networks, by the names of their folders, and the side of its pictures.
    static JsonNode of(BaseSystem system) {
        return ALL.path(system.name());
    }

    private static JsonNode read() {
        try (InputStream resource = StandardConfigurations.class.getResourceAsStream("standard-configurations.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(resource));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
