package inlay.app.panels;

import inlay.app.generate.Denoising;
import inlay.editor.document.Recipe;
import java.awt.EventQueue;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// How variations were made, read from their recipes away from the event thread and kept as long as they are. For the
/// event thread.
final class RecipeReader {
    private final Map<Recipe, Denoising> known = new WeakHashMap<>();

    /// @param ready gets it, at once where it is known, else on the event thread later
    void read(Recipe recipe, Consumer<Denoising> ready) {
        Denoising way = known.get(recipe);
        if (way != null) {
            ready.accept(way);
            return;
        }
        var _ = CompletableFuture.supplyAsync(() -> Denoising.of(recipe))
                .thenAcceptAsync(
                        read -> {
                            known.put(recipe, read);
                            ready.accept(read);
                        },
                        EventQueue::invokeLater);
    }
}
