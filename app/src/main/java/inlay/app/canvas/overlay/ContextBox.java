package inlay.app.canvas.overlay;

import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// The part of the canvas that an engine will see: proposed by whoever plans the generation, and changed by hand if the
/// user drags it. For the event thread.
public final class ContextBox {
    /// What would be seen if the user chose nothing else.
    ///
    /// @param region   in canvas pixels, inside the canvas
    /// @param needed   what every box has to hold: the pixels that may change
    /// @param manner   a word on how a region of some size would be generated, such as `native` or `downscaled to
    ///     1024`
    public record Proposal(Region region, Region needed, Function<Region, String> manner) {
        public Proposal {
            if (!region.contains(needed)) {
                throw new IllegalArgumentException("a context box that leaves out some of what will change");
            }
        }
    }

    /// Hears of every change.
    public interface Listener {
        void contextBoxChanged();
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<Proposal> proposal = Optional.empty();
    private Optional<Region> chosen = Optional.empty();
    private Optional<String> caption = Optional.empty();

    public Optional<Proposal> proposal() {
        return proposal;
    }

    /// The box that the user dragged; absent as long as the proposal holds. This is what overrides the planned context.
    public Optional<Region> chosen() {
        return chosen;
    }

    /// The box to show: chosen or proposed.
    public Optional<Region> region() {
        return chosen.or(() -> proposal.map(Proposal::region));
    }

    /// The words on the box, such as `context 1860 × 1410 px · native`.
    public Optional<String> caption() {
        return caption;
    }

    /// Proposes another box. A chosen one stays as long as it still holds what is needed.
    public void propose(Proposal value) {
        proposal = Optional.of(value);
        chosen = chosen.filter(box -> box.contains(value.needed()));
        announce();
    }

    /// There is nothing to generate: no box.
    public void withdraw() {
        if (region().isPresent()) {
            proposal = Optional.empty();
            chosen = Optional.empty();
            announce();
        }
    }

    /// Chooses a box by hand.
    ///
    /// @throws IllegalArgumentException if it leaves out some of what will change
    public void choose(Region box) {
        if (proposal.filter(made -> !box.contains(made.needed())).isPresent()) {
            throw new IllegalArgumentException("a context box that leaves out some of what will change");
        }
        if (!Optional.of(box).equals(chosen)) {
            chosen = Optional.of(box);
            announce();
        }
    }

    /// Goes back to the proposal.
    public void reset() {
        if (chosen.isPresent()) {
            chosen = Optional.empty();
            announce();
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /// Asks for the manner once a change: every paint shows it.
    private void announce() {
        caption = region().map(box -> "context " + box.width() + " × " + box.height() + " px"
                + proposal.map(made -> " · " + made.manner().apply(box)).orElse(""));
        listeners.forEach(Listener::contextBoxChanged);
    }
}
