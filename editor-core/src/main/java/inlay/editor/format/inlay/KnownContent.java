package inlay.editor.format.inlay;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/// Remembers the addresses of tiles that were stored or loaded, for as long as somebody else holds the tile, so that a
/// save never encodes a tile it has encoded before. Tiles are immutable and compared by identity. Safe for threads.
final class KnownContent {
    private final Map<Object, ContentKey> keys = new WeakHashMap<>();

    synchronized Optional<ContentKey> key(Object tile) {
        return Optional.ofNullable(keys.get(tile));
    }

    synchronized void remember(Object tile, ContentKey key) {
        keys.put(tile, key);
    }
}
