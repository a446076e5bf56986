package inlay.app.shell.status;

import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.generate.JobState;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import net.miginfocom.swing.MigLayout;

/// The jobs that run and wait: each can be moved forward, moved back and cancelled. Follows the queue while it shows.
final class QueuePopup {
    private static final int WIDTH = 340;

    private final JobQueue queue;
    private final JPopupMenu popup = new JPopupMenu();
    private final JPanel rows = new JPanel(new MigLayout("insets 8 12 8 8, gap 4, wrap 4", "[grow, 0:0]4[]0[]0[]"));

    QueuePopup(JobQueue queue) {
        this.queue = queue;
        rows.setOpaque(false);
        popup.setName("queue");
        popup.add(rows);
    }

    /// Opens with its lower right corner at a component's upper right one.
    void showAbove(Component anchor) {
        JobQueue.Listener follower = changed -> fill();
        queue.addListener(follower);
        popup.addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent event) {}

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
                queue.removeListener(follower);
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent event) {}
        });
        fill();
        Dimension size = popup.getPreferredSize();
        popup.show(anchor, anchor.getWidth() - size.width, -size.height - 4);
    }

    private void fill() {
        rows.removeAll();
        List<Job> jobs = queue.jobs();
        if (jobs.isEmpty()) {
            rows.add(StyleClass.style(new JLabel("Nothing is waiting."), StyleClass.SECONDARY), "span, w " + WIDTH);
        }
        for (int index = 0; index < jobs.size(); index++) {
            addRow(jobs.get(index), index, jobs.size());
        }
        popup.setPopupSize(popup.getLayout().preferredLayoutSize(popup));
        rows.revalidate();
        rows.repaint();
    }

    private void addRow(Job job, int index, int count) {
        boolean waiting = job.state() instanceof JobState.Queued;
        JPanel words = new JPanel(new MigLayout("insets 0, gap 0, wrap, fillx", "[grow, 0:0]"));
        words.setOpaque(false);
        words.add(new JLabel(job.title()), "growx");
        words.add(StyleClass.style(new JLabel(state(job.state())), StyleClass.CAPTION), "growx");
        rows.add(words, "growx, w " + (WIDTH - 100) + "!");
        rows.add(button(Icon.CHEVRON_LEFT, "Sooner", waiting && index > 1, () -> queue.move(job, index - 2)));
        rows.add(button(Icon.CHEVRON_RIGHT, "Later", waiting && index < count - 1, () -> queue.move(job, index)));
        rows.add(button(Icon.CANCEL, "Cancel this job", true, () -> queue.cancel(job)));
    }

    private static JButton button(Icon icon, String tip, boolean enabled, Runnable run) {
        JButton button = StyleClass.style(new JButton(icon.small()), StyleClass.GHOST);
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(tip);
        button.setEnabled(enabled);
        button.addActionListener(event -> run.run());
        return button;
    }

    private static String state(JobState state) {
        return switch (state) {
            case JobState.Running running -> Math.round(100 * running.fraction()) + " % · " + running.phase();
            default -> "Waiting";
        };
    }
}
