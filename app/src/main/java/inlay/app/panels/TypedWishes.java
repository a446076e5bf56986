package inlay.app.panels;

import inlay.app.generate.Denoising;
import inlay.editor.document.LayerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed for generative layers and not generated yet, so that looking at another layer or variation loses
/// nothing. For the event thread.
final class TypedWishes {
    /// Prompt, seed and way as they stand in the fields; the way is absent until its fields are filled.
    record Wish(String prompt, String seed, Optional<Denoising> way) {}

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
