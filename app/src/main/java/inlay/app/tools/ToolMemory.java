package inlay.app.tools;

import java.util.Optional;

/// Where the toolbox keeps what it remembers from one start to the next: short texts under stable keys.
public interface ToolMemory {
    Optional<String> get(String key);

    void put(String key, String value);

    /// Remembers nothing.
    static ToolMemory none() {
        return new ToolMemory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.empty();
            }

            @Override
            public void put(String key, String value) {}
        };
    }
}
