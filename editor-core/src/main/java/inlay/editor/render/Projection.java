package inlay.editor.render;

import inlay.editor.document.Document;
import inlay.editor.edit.Change;
import inlay.editor.raster.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The picture that a view shows: display tiles of the newest document, composited in the background.
///
/// A view says what it looks at ([#look]) and which document to show ([#show]); both return at once. Tiles in view that
/// the change touched are composited first, on every core, from the newest document there is at that moment; documents
/// that were overtaken meanwhile are never composited. [#tile] answers at once with what is there: until the new
/// content is ready, the old.
///
/// Level 0 is the picture at 1:1; at level k a tile's pixel stands for 2^k x 2^k pixels of the canvas, so a tile covers
/// `128 << k` of them. Tiles are counted from the canvas' top left; beyond the canvas they are transparent.
///
/// Methods may be called from any thread, but `show` in the order of the documents. Close it when the view closes.
public final class Projection implements AutoCloseable {
    /// The smallest picture: one pixel for 64 x 64.
    public static final int MAX_LEVEL = 6;

    /// Bytes that a projection keeps by default: half of it display tiles, half of it layers at smaller sizes.
    public static final long DEFAULT_BUDGET = 512L << 20;

    /// Hears, on a worker thread, which area of the canvas has new tiles at the level looked at.
    @FunctionalInterface
    public interface Listener {
        void ready(Region area);
    }

    private record Place(int level, int column, int row) {
        Region canvas() {
            int side = DisplayTile.SIZE << level;
            return new Region(column * side, row * side, side, side);
        }
    }

    private static final class Slot {
        private final Place place;
        private Optional<DisplayTile> tile = Optional.empty();
        private boolean wanted;
        private boolean busy;
        private boolean stale = true;
        private long lastUse;

        private Slot(Place place) {
            this.place = place;
        }
    }

    private final Object lock = new Object();
    private final Map<Place, Slot> slots = new HashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final long budget;
    private final MipCache mips;
    private final DisplayEncoders encoders = new DisplayEncoders();
    private Document shown;
    private int viewLevel;
    private Region view = Region.EMPTY;
    private long clock;
    private int pending;
    private boolean closed;

    public Projection(Document document) {
        this(document, DEFAULT_BUDGET);
    }

    /// @param budget bytes to keep beyond what is in view
    public Projection(Document document, long budget) {
        this.shown = document;
        this.budget = budget / 2;
        this.mips = new MipCache(budget / 2);
        for (int index = 0; index < Runtime.getRuntime().availableProcessors(); index++) {
            Thread.ofPlatform().daemon().name("projection-" + index).start(this::work);
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /// Shows another document from now on.
    public void show(Document next) {
        synchronized (lock) {
            if (next == shown) {
                return;
            }
            Region dirty = Change.between(shown, next).dirty();
            boolean resized = next.width() != shown.width() || next.height() != shown.height();
            shown = next;
            slots.values().removeIf(slot -> resized && !slot.place.canvas().intersects(next.canvas()));
            for (Slot slot : slots.values()) {
                slot.stale |= resized || slot.place.canvas().intersects(dirty);
            }
            wantView();
        }
    }

    /// Says what is in view; it is composited before anything else, and what only an earlier view wanted is dropped.
    ///
    /// @param level   0 to [#MAX_LEVEL]
    /// @param visible in canvas pixels; what lies outside the canvas is ignored
    public void look(int level, Region visible) {
        requireLevel(level);
        synchronized (lock) {
            viewLevel = level;
            view = visible;
            slots.values().forEach(slot -> slot.wanted = false);
            wantView();
            evict();
        }
    }

    /// What there is of a tile; what is missing or out of date is composited after what is in view.
    ///
    /// @return absent while nothing was composited yet, and outside of the canvas
    public Optional<DisplayTile> tile(int level, int column, int row) {
        requireLevel(level);
        synchronized (lock) {
            Place place = new Place(level, column, row);
            if (closed || !place.canvas().intersects(shown.canvas())) {
                return Optional.empty();
            }
            Slot slot = want(place);
            slot.lastUse = clock++;
            return slot.tile;
        }
    }

    /// What there is of a tile, old or new, without asking for more: a stand-in while another level is in the making.
    public Optional<DisplayTile> peek(int level, int column, int row) {
        requireLevel(level);
        synchronized (lock) {
            Slot slot = slots.get(new Place(level, column, row));
            return slot == null ? Optional.empty() : slot.tile;
        }
    }

    /// Waits until everything asked for is there.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public void await() throws InterruptedException {
        synchronized (lock) {
            while (!closed && isBehind()) {
                lock.wait();
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            slots.clear();
            mips.clear();
            lock.notifyAll();
        }
    }

    private void wantView() {
        Region area = view.intersect(shown.canvas());
        if (!area.isEmpty() && !closed) {
            int shift = 7 + viewLevel;
            for (int row = area.y() >> shift; row <= area.bottom() - 1 >> shift; row++) {
                for (int column = area.x() >> shift; column <= area.right() - 1 >> shift; column++) {
                    want(new Place(viewLevel, column, row)).lastUse = clock++;
                }
            }
        }
    }

    private Slot want(Place place) {
        Slot slot = slots.computeIfAbsent(place, Slot::new);
        if (slot.stale) {
            slot.wanted = true;
            lock.notifyAll();
        }
        return slot;
    }

    private boolean isBehind() {
        return pending > 0 || slots.values().stream().anyMatch(slot -> slot.wanted && slot.stale);
    }

    private boolean isInView(Place place) {
        return place.level() == viewLevel && place.canvas().intersects(view);
    }

    private void work() {
        DisplayPainter painter = new DisplayPainter(mips, encoders);
        for (Optional<Job> job = take(); job.isPresent(); job = take()) {
            try {
                finish(job.get(), painter);
            } finally {
                release(job.get());
            }
        }
    }

    /// A slot and the document it is composited from.
    private record Job(Slot slot, Document document) {}

    /// Waits for the next job; absent when there will be none any more.
    private Optional<Job> take() {
        synchronized (lock) {
            while (!closed) {
                Optional<Slot> next = next();
                if (next.isPresent()) {
                    Slot slot = next.get();
                    slot.busy = true;
                    slot.stale = false;
                    slot.wanted = false;
                    pending++;
                    return Optional.of(new Job(slot, shown));
                }
                try {
                    lock.wait();
                } catch (InterruptedException stop) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    private void finish(Job job, DisplayPainter painter) {
        Place place = job.slot().place;
        DisplayTile tile = painter.paint(job.document(), place.level(), place.column(), place.row());
        synchronized (lock) {
            job.slot().tile = Optional.of(tile);
        }
        Region area = place.canvas().intersect(job.document().canvas());
        listeners.forEach(listener -> listener.ready(area));
    }

    /// What changed while it was in the making is made again if it is still in view.
    private void release(Job job) {
        synchronized (lock) {
            Slot slot = job.slot();
            slot.busy = false;
            slot.wanted |= slot.stale && isInView(slot.place);
            pending--;
            evict();
            lock.notifyAll();
        }
    }

    private Optional<Slot> next() {
        Slot best = null;
        for (Slot slot : slots.values()) {
            if (slot.wanted && slot.stale && !slot.busy) {
                if (isInView(slot.place)) {
                    return Optional.of(slot);
                }
                best = slot;
            }
        }
        return Optional.ofNullable(best);
    }

    private void evict() {
        long most = budget / (4L * DisplayTile.SIZE * DisplayTile.SIZE);
        if (slots.size() > most) {
            List<Slot> old = slots.values().stream()
                    .filter(slot -> !slot.busy && !slot.wanted && !isInView(slot.place))
                    .sorted((a, b) -> Long.compare(a.lastUse, b.lastUse))
                    .limit(slots.size() - most * 3 / 4)
                    .toList();
            old.forEach(slot -> slots.remove(slot.place));
        }
    }

    private static void requireLevel(int level) {
        if (level < 0 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("no mip level " + level);
        }
    }
}
