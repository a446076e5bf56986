package inlay.app.panels;

import inlay.app.command.Command;
import inlay.app.generate.Generator;
import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
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
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// What floats under the selection: the prompt while something is selected, the variations right after a generation,
/// progress while one runs, and a few offers when nothing is selected. For the event thread.
public final class ContextualBar extends JPanel {
    private static final long serialVersionUID = 1;

    /// What the bar shows.
    enum Mode {
        IDLE,
        FILL,
        VARIATIONS,
        RUNNING
    }

    private final transient Generator generator;
    private final transient Runnable toCanvas;
    private final CardLayout cards = new CardLayout();
    private final FillBar fill;
    private final VariationBar variations;
    private final RunningBar running;
    private transient Optional<OpenDocument> document = Optional.empty();
    private Mode mode = Mode.IDLE;

    /// The selection that stood when the shown generative layer became active: drawing another one asks for a fill
    /// again.
    private transient @Nullable Object selectionThen;

    private transient Optional<LayerId> layerThen = Optional.empty();

    /// @param offers   what to offer when nothing is selected
    /// @param toCanvas gives the keyboard back to the canvas
    public ContextualBar(
            Workspace workspace, Generator generator, Refusal refusal, List<Command> offers, Runnable toCanvas) {
        this.generator = generator;
        this.toCanvas = toCanvas;
        this.fill = new FillBar(generator, () -> document.map(OpenDocument::session), toCanvas);
        this.variations = new VariationBar(generator, () -> document.map(OpenDocument::session), refusal);
        this.running = new RunningBar(generator.queue());
        setName("contextual-bar");
        setLayout(cards);
        setOpaque(false);
        add(new OfferBar(offers), Mode.IDLE.name());
        add(fill, Mode.FILL.name());
        add(variations, Mode.VARIATIONS.name());
        add(running, Mode.RUNNING.name());
        ActiveDocument.follow(workspace, new Following());
        generator.queue().addListener(queue -> follow());
    }

    Mode mode() {
        return mode;
    }

    /// Puts the cursor into the prompt, where there is one.
    public void focusPrompt() {
        fill.focusPrompt();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension content = shown().getPreferredSize();
        Insets insets = getInsets();
        return new Dimension(content.width + insets.left + insets.right, content.height + insets.top + insets.bottom);
    }

    private JPanel shown() {
        return switch (mode) {
            case IDLE -> (JPanel) getComponent(0);
            case FILL -> fill;
            case VARIATIONS -> variations;
            case RUNNING -> running;
        };
    }

    private void follow() {
        Mode next = document.map(open -> modeFor(open.session())).orElse(Mode.IDLE);
        switch (next) {
            case FILL -> fill.refresh();
            case VARIATIONS -> variations.refresh();
            case RUNNING -> jobOf(document.orElseThrow().session()).ifPresent(running::show);
            case IDLE -> {}
        }
        if (next != mode) {
            mode = next;
            keepFocusOutOfHiddenCards();
            cards.show(this, next.name());
        }
        revalidate();
        repaint();
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
        boolean selected = session.document().selection().isPresent();
        boolean generated = session.activeLayer().orElse(null) instanceof GenerativeLayer;
        boolean newSelection = selected && session.document().selection().orElseThrow() != selectionThen;
        if (generated && !newSelection) {
            return Mode.VARIATIONS;
        }
        return selected ? Mode.FILL : Mode.IDLE;
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
            if (change.selection() || change.structure() || mode == Mode.VARIATIONS) {
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
