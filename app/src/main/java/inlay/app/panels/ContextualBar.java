package inlay.app.panels;

import inlay.app.generate.Generator;
import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.Pending;
import inlay.app.tools.PendingWork;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import inlay.editor.edit.Session;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// What floats under the selection: the prompt while something is selected or the canvas is to grow, the variations
/// right after a generation, progress while one runs, what a tool waits to be told, and a few offers when nothing is
/// selected. For the event thread.
public final class ContextualBar extends JPanel {
    private static final long serialVersionUID = 1;

    /// What the bar shows.
    enum Mode {
        IDLE,
        FILL,
        EXPAND,
        PENDING,
        VARIATIONS,
        RUNNING,
        /// Nothing: a tool has the canvas to itself.
        NOTHING
    }

    private final transient Generator generator;
    private final transient PendingWork work;
    private final transient Runnable toCanvas;
    private final CardLayout cards = new CardLayout();
    private final OfferBar idle;
    private final PromptBar prompt;
    private final PendingBar pending;
    private final VariationBar variations;
    private final RunningBar running;
    private transient Optional<OpenDocument> document = Optional.empty();
    private transient Consumer<Boolean> presence = present -> {};
    private Mode mode = Mode.IDLE;

    /// The selection that stood when the shown generative layer became active: drawing another one asks for a fill
    /// again.
    private transient @Nullable Object selectionThen;

    private transient Optional<LayerId> layerThen = Optional.empty();

    /// @param work     what a tool waits to be told on the canvas in front
    /// @param offers   what to offer when nothing is selected
    /// @param toCanvas gives the keyboard back to the canvas
    public ContextualBar(
            Workspace workspace,
            Toolbox toolbox,
            PendingWork work,
            Generator generator,
            Refusal refusal,
            List<Offer> offers,
            Runnable toCanvas) {
        this.generator = generator;
        this.work = work;
        this.toCanvas = toCanvas;
        this.idle = new OfferBar(offers);
        this.prompt = new PromptBar(generator, toCanvas);
        this.pending = new PendingBar(work);
        this.variations = new VariationBar(generator, () -> document.map(OpenDocument::session), refusal);
        this.running = new RunningBar(generator.queue());
        setName("contextual-bar");
        setLayout(cards);
        setOpaque(false);
        add(idle, card(Mode.IDLE));
        add(prompt, card(Mode.FILL));
        add(pending, card(Mode.PENDING));
        add(variations, card(Mode.VARIATIONS));
        add(running, card(Mode.RUNNING));
        ActiveDocument.follow(workspace, new Following());
        generator.queue().addListener(queue -> follow());
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void toolChanged(CanvasTool<?> active) {
                follow();
            }

            @Override
            public void pendingChanged() {
                follow();
            }
        });
    }

    /// Hears whether there is anything to show, now and whenever that changes.
    public void onPresence(Consumer<Boolean> listener) {
        presence = listener;
        presence.accept(isPresent());
    }

    /// Whether there is anything to show.
    public boolean isPresent() {
        return mode != Mode.NOTHING;
    }

    Mode mode() {
        return mode;
    }

    /// Puts the cursor into the prompt, where there is one.
    public void focusPrompt() {
        prompt.focusPrompt();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension content = shown().getPreferredSize();
        Insets insets = getInsets();
        return new Dimension(content.width + insets.left + insets.right, content.height + insets.top + insets.bottom);
    }

    private JPanel shown() {
        return switch (mode) {
            case IDLE, NOTHING -> idle;
            case FILL, EXPAND -> prompt;
            case PENDING -> pending;
            case VARIATIONS -> variations;
            case RUNNING -> running;
        };
    }

    /// Filling and expanding share a card.
    private static String card(Mode mode) {
        return switch (mode) {
            case EXPAND -> Mode.FILL.name();
            case NOTHING -> Mode.IDLE.name();
            default -> mode.name();
        };
    }

    private void follow() {
        Mode next = document.map(open -> modeFor(open.session())).orElse(Mode.IDLE);
        switch (next) {
            case FILL -> prompt.show(fill(document.orElseThrow().session()));
            case EXPAND -> prompt.show(expand(work.pending().orElseThrow()));
            case PENDING -> pending.show(work.pending().orElseThrow());
            case VARIATIONS -> variations.refresh();
            case RUNNING -> jobOf(document.orElseThrow().session()).ifPresent(running::show);
            case IDLE, NOTHING -> {}
        }
        if (next != mode) {
            boolean wasPresent = isPresent();
            mode = next;
            keepFocusOutOfHiddenCards();
            cards.show(this, card(next));
            if (wasPresent != isPresent()) {
                presence.accept(isPresent());
            }
        }
        revalidate();
        repaint();
    }

    private PromptTask fill(Session session) {
        return new PromptTask(
                "Generate",
                "Fill the selection on a new layer (Enter)",
                "Filled from the surroundings; takes no prompt",
                "",
                true,
                () -> generator.fill(session),
                Optional.empty());
    }

    private PromptTask expand(Pending growing) {
        return new PromptTask(
                growing.verb(),
                growing.ready() ? "Fill the new area on a new layer (Enter)" : growing.summary(),
                "Continued from the picture; takes no prompt",
                growing.summary(),
                growing.ready(),
                work::commit,
                Optional.of(work::dismiss));
    }

    /// Swing would hand the focus of a button that is being hidden to any text field, which then swallows the tools'
    /// keys.
    private void keepFocusOutOfHiddenCards() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null && SwingUtilities.isDescendingFrom(owner, this)) {
            toCanvas.run();
        }
    }

    private Mode modeFor(Session session) {
        if (jobOf(session).isPresent()) {
            return Mode.RUNNING;
        }
        Optional<Pending> waiting = work.pending();
        if (waiting.isPresent()) {
            return modeFor(waiting.get());
        }
        boolean selected = session.document().selection().isPresent();
        boolean generated = session.activeLayer().orElse(null) instanceof GenerativeLayer;
        boolean newSelection = selected && session.document().selection().orElseThrow() != selectionThen;
        if (generated && !newSelection) {
            return Mode.VARIATIONS;
        }
        return selected ? Mode.FILL : Mode.IDLE;
    }

    private static Mode modeFor(Pending waiting) {
        return switch (waiting.outcome()) {
            case GENERATION -> Mode.EXPAND;
            case EDIT -> waiting.ready() ? Mode.PENDING : Mode.NOTHING;
        };
    }

    private Optional<Job> jobOf(Session session) {
        JobQueue queue = generator.queue();
        return queue.jobs().stream().filter(job -> job.session() == session).findFirst();
    }

    private void noteActiveLayer() {
        Optional<LayerId> active = document.flatMap(open -> open.session().activeLayerId());
        if (!active.equals(layerThen)) {
            layerThen = active;
            selectionThen = document.flatMap(open -> open.session().document().selection())
                    .orElse(null);
        }
    }

    private final class Following implements ActiveDocument.Follower {
        @Override
        public void switched(Optional<OpenDocument> now) {
            document = now;
            layerThen = Optional.empty();
            noteActiveLayer();
            follow();
        }

        @Override
        public void changed(Change change) {
            if (change.selection() || change.structure() || change.canvas() || mode == Mode.VARIATIONS) {
                follow();
            }
        }

        @Override
        public void activeLayerChanged(Optional<LayerId> active) {
            noteActiveLayer();
            follow();
        }
    }
}
