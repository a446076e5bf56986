package inlay.app.panels;

import inlay.editor.document.LayerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed for generative layers and not generated yet, so that looking at another layer or variation loses
/// nothing. For the event thread.
final class TypedWishes {
    /// Prompt and seed as they stand in the fields.
    record Wish(String prompt, String seed) {}

    private final Map<LayerId, Wish> wishes = new HashMap<>();

    Optional<Wish> of(LayerId layer) {
        return Optional.ofNullable(wishes.get(layer));
    }

    void keep(LayerId layer, Wish wish) {
        wishes.put(layer, wish);
    }

    void forget(LayerId layer) {
        wishes.remove(layer);
    }
}
