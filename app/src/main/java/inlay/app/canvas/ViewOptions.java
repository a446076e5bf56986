package inlay.app.canvas;

import inlay.app.settings.LengthUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// What canvases show besides the picture, and in what unit; one for all documents. For the event thread.
public final class ViewOptions {
    /// Something that can be shown or hidden.
    public enum Item {
        /// The outline of the selection and the context box.
        EXTRAS,
        RULERS,
        /// Lines between pixels when these are large.
        PIXEL_GRID,
        /// The active layer's mask as a colour over the picture.
        LAYER_MASK,
        /// The contextual bar.
        BAR
    }

    /// Hears of every change.
    public interface Listener {
        void viewOptionsChanged();
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Item> shown = EnumSet.of(Item.EXTRAS, Item.PIXEL_GRID, Item.BAR);
    private LengthUnit unit = LengthUnit.PIXELS;

    /// In what rulers and positions are given.
    public LengthUnit unit() {
        return unit;
    }

    public void setUnit(LengthUnit value) {
        if (value != unit) {
            unit = value;
            listeners.forEach(Listener::viewOptionsChanged);
        }
    }

    public boolean shows(Item item) {
        return shown.contains(item);
    }

    public void toggle(Item item) {
        show(item, !shows(item));
    }

    /// Shows or hides something.
    public void show(Item item, boolean wanted) {
        boolean changed = wanted ? shown.add(item) : shown.remove(item);
        if (changed) {
            listeners.forEach(Listener::viewOptionsChanged);
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
