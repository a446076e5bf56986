package inlay.app.tools.bar;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.tools.Pending;
import inlay.app.tools.PendingWork;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Commits or gives up what waits for the user's word on the canvas; shown only while something does.
final class PendingButtons extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient PendingWork work;
    private final JButton cancel = StyleClass.style(new JButton("Cancel", Icon.CANCEL.small()), StyleClass.GHOST);
    private final JButton commit = StyleClass.style(new JButton("", Icon.CHECK.small()), StyleClass.RAISED);

    PendingButtons(PendingWork work) {
        super(new MigLayout("insets 0, gap 6"));
        this.work = work;
        setOpaque(false);
        cancel.setName("pending.cancel");
        cancel.setFocusable(false);
        cancel.setToolTipText("Give it up (Esc)");
        cancel.addActionListener(event -> work.dismiss());
        commit.setName("pending.commit");
        commit.setFocusable(false);
        commit.addActionListener(event -> work.commit());
        add(cancel, "h 28!");
        add(commit, "h 28!");
        refresh();
    }

    void refresh() {
        Optional<Pending> pending = work.pending();
        setVisible(pending.isPresent());
        pending.ifPresent(one -> {
            commit.setText(one.verb());
            commit.setToolTipText(one.verb() + " to the frame (Enter)");
            commit.setEnabled(one.ready());
            cancel.setEnabled(one.ready() || one.outcome() == Pending.Outcome.GENERATION);
        });
    }
}
