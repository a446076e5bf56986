package inlay.app.panels;

import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.generate.JobState;
import inlay.app.theme.StyleClass;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/// A running or waiting job: what it does, how far it is, Keep and Cancel.
final class RunningBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int RESOLUTION = 1000;

    private final JLabel phase = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, RESOLUTION);
    private final JButton keep = StyleClass.style(new JButton("Keep"), StyleClass.GHOST);
    private transient @Nullable Job shown;

    RunningBar(JobQueue queue) {
        super(new MigLayout("insets 8, gapx 12, filly", "[200!][180!,fill][][]"));
        setOpaque(false);
        JButton cancel = new JButton("Cancel");
        cancel.setName("cancel-generation");
        cancel.setRequestFocusEnabled(false);
        cancel.setToolTipText("Stop and throw this generation away");
        cancel.addActionListener(event -> {
            if (shown != null) {
                queue.cancel(shown);
            }
        });
        keep.setName("keep-generation");
        keep.setRequestFocusEnabled(false);
        keep.setToolTipText("Stop after this variation and keep what there is");
        keep.addActionListener(event -> {
            if (shown != null) {
                queue.keepEarly(shown);
                keep.setEnabled(false);
            }
        });
        add(phase);
        add(progress);
        add(keep, "height 30!");
        add(cancel, "height 30!");
    }

    void show(Job job) {
        if (job != shown) {
            shown = job;
            keep.setEnabled(true);
        }
        switch (job.state()) {
            case JobState.Running running -> {
                phase.setText("Generating " + (running.variation() + 1) + " of " + running.count()
                        + (running.phase().isBlank() ? "" : " · " + running.phase()));
                progress.setIndeterminate(false);
                progress.setValue((int) (running.fraction() * RESOLUTION));
                keep.setVisible(running.count() > 1);
            }
            case JobState.Queued queued -> {
                phase.setText("Waiting in the queue");
                progress.setValue(0);
                keep.setVisible(false);
            }
            case JobState.Done done -> progress.setValue(RESOLUTION);
            case JobState.Failed failed -> phase.setText(failed.sentence());
            case JobState.Cancelled cancelled -> phase.setText("Cancelled");
        }
    }
}
