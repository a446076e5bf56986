package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.tools.Pending;
import inlay.app.tools.PendingWork;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// What waits for the user's word, such as a crop: what would come of it, Cancel, and the button that does it.
final class PendingBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final JLabel summary = new JLabel();
    private final JButton cancel = StyleClass.style(new JButton("Cancel"), StyleClass.GHOST);
    private final JButton commit = StyleClass.style(new JButton("", Icon.CHECK.small()), StyleClass.RAISED);

    PendingBar(PendingWork work) {
        super(new MigLayout("insets 8, gapx 8, filly"));
        setOpaque(false);
        summary.setName("pending.summary");
        cancel.setName("bar.cancel");
        cancel.setFocusable(false);
        cancel.setToolTipText("Give it up (Esc)");
        cancel.addActionListener(event -> work.dismiss());
        commit.setName("bar.commit");
        commit.setFocusable(false);
        commit.addActionListener(event -> work.commit());
        add(summary, "gapleft 4, gapright 4");
        add(cancel, "height 30!");
        add(commit, "height 30!");
    }

    void show(Pending pending) {
        summary.setText(pending.summary());
        commit.setText(pending.verb());
        commit.setToolTipText(pending.verb() + " to the frame (Enter)");
    }
}
