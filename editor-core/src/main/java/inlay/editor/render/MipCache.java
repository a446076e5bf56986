package inlay.editor.render;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Mips by the identity of the tile they were made from, for as long as somebody else holds the tile and there is room.
///
/// A stroke changes a few tiles and keeps all others, so at every size only those few are made anew. For many threads.
final class MipCache {
    private static final class Key extends WeakReference<Object> {
        private final int level;
        private final int hash;

        private Key(Object tile, int level, ReferenceQueue<Object> gone) {
            super(tile, gone);
            this.level = level;
            this.hash = 31 * System.identityHashCode(tile) + level;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            Object tile = get();
            return tile != null && other instanceof Key key && key.level == level && key.refersTo(tile);
        }
    }

    private static final class Entry {
        private final Mip mip;
        private volatile long lastUse;

        private Entry(Mip mip) {
            this.mip = mip;
        }
    }

    private final long budget;
    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong clock = new AtomicLong();

    /// @param budget bytes of mips to keep
    MipCache(long budget) {
        this.budget = budget;
    }

    static int phase(int x, int y) {
        return y << 16 | x;
    }

    Mip of(Tile tile, int level, int phaseX, int phaseY, MipBuilder builder) {
        Mip cached = find(tile, level, phase(phaseX, phaseY));
        return cached != null ? cached : keep(tile, level, builder.of(tile, level, phaseX, phaseY));
    }

    Mip of(MaskTile tile, int level, int phaseX, int phaseY, MipBuilder builder) {
        Mip cached = find(tile, level, phase(phaseX, phaseY));
        return cached != null ? cached : keep(tile, level, builder.of(tile, level, phaseX, phaseY));
    }

    long bytes() {
        return bytes.get();
    }

    void clear() {
        entries.clear();
        bytes.set(0);
    }

    private @org.jspecify.annotations.Nullable Mip find(Object tile, int level, int phase) {
        Entry entry = entries.get(new Key(tile, level, null));
        if (entry == null || entry.mip.phase() != phase) {
            return null;
        }
        entry.lastUse = clock.incrementAndGet();
        return entry.mip;
    }

    private Mip keep(Object tile, int level, Mip mip) {
        Entry entry = new Entry(mip);
        entry.lastUse = clock.incrementAndGet();
        forget(entries.put(new Key(tile, level, gone), entry));
        bytes.addAndGet(mip.bytes());
        for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
            forget(entries.remove(key));
        }
        if (bytes.get() > budget) {
            shrink();
        }
        return mip;
    }

    private void forget(@org.jspecify.annotations.Nullable Entry entry) {
        if (entry != null) {
            bytes.addAndGet(-entry.mip.bytes());
        }
    }

    /// Drops what was not used for longest, down to three quarters of the budget.
    private synchronized void shrink() {
        if (bytes.get() <= budget) {
            return;
        }
        record Age(Key key, long lastUse) {}
        List<Age> ages = entries.entrySet().stream()
                .map(entry -> new Age(entry.getKey(), entry.getValue().lastUse))
                .sorted(Comparator.comparingLong(Age::lastUse))
                .toList();
        for (Age age : ages) {
            if (bytes.get() <= budget / 4 * 3) {
                return;
            }
            forget(entries.remove(age.key()));
        }
    }
}
