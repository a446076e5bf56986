package inlay.app.panels;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Thumbnails, kept as long as the pixels they show are. They are made on a thread of their own, one after the other;
/// everything else is for the event thread.
final class Thumbnails {
    private final Executor thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("thumbnails").factory());
    private Map<Object, BufferedImage> made = new WeakHashMap<>();
    private Set<Object> underway = newSet();

    /// The thumbnail of some pixels, or nothing yet: then it is on its way.
    ///
    /// @param pixels what the thumbnail is kept for
    /// @param maker  runs on the other thread
    /// @param ready  told on the event thread when it is worth asking again
    Optional<BufferedImage> of(Object pixels, Supplier<BufferedImage> maker, Runnable ready) {
        BufferedImage known = made.get(pixels);
        if (known == null && underway.add(pixels)) {
            Map<Object, BufferedImage> keeping = made;
            Set<Object> making = underway;
            thread.execute(() -> {
                BufferedImage image = maker.get();
                EventQueue.invokeLater(() -> {
                    making.remove(pixels);
                    keeping.put(pixels, image);
                    ready.run();
                });
            });
        }
        return Optional.ofNullable(known);
    }

    /// Makes them all anew from now on.
    void forget() {
        made = new WeakHashMap<>();
        underway = newSet();
    }

    private static Set<Object> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
