package inlay.app.shell.status;

import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.generate.JobState;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.Task;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/// What is under way, how far it is, and a cross to stop it: the generation if there is one, else the oldest task.
final class ProgressReadout extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int REFRESH_MILLISECONDS = 100;
    private static final int WIDTH = 160;

    private final transient BackgroundWork work;
    private final transient JobQueue queue;
    private final JLabel words = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JButton cancel = StyleClass.style(new JButton(Icon.CANCEL.small()), StyleClass.GHOST);
    private final Timer refresh = new Timer(REFRESH_MILLISECONDS, event -> update());

    ProgressReadout(BackgroundWork work, JobQueue queue) {
        super(new MigLayout("insets 0, gap 12"));
        this.work = work;
        this.queue = queue;
        words.setName("status.progress.words");
        bar.setName("status.progress");
        cancel.setName("status.cancel");
        cancel.setRequestFocusEnabled(false);
        cancel.setToolTipText("Stop");
        cancel.addActionListener(event -> stop());
        words.setToolTipText("Click to see the queue");
        words.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                showQueue();
            }
        });
        add(words);
        add(bar, "w " + WIDTH + "!");
        add(cancel, "h 20!");
        work.addListener(this::update);
        queue.addListener(changed -> update());
        update();
    }

    /// Shows the jobs that wait, above this readout.
    void showQueue() {
        new QueuePopup(queue).showAbove(this);
    }

    private void stop() {
        Optional<Job> job = queue.running();
        if (job.isPresent()) {
            queue.cancel(job.get());
        } else {
            work.tasks().stream().findFirst().ifPresent(Task::cancel);
        }
        update();
    }

    private void update() {
        List<Job> jobs = queue.jobs();
        List<Task> tasks = work.tasks();
        boolean busy = !jobs.isEmpty() || !tasks.isEmpty();
        setVisible(busy);
        if (!busy) {
            refresh.stop();
            return;
        }
        if (!refresh.isRunning()) {
            refresh.start();
        }
        if (jobs.isEmpty()) {
            Task task = tasks.getFirst();
            show(task.title() + (tasks.size() > 1 ? " and " + (tasks.size() - 1) + " more" : ""), task.fraction());
        } else {
            show(jobs);
        }
    }

    private void show(List<Job> jobs) {
        String waiting = jobs.size() > 1 ? " · " + (jobs.size() - 1) + " waiting" : "";
        switch (jobs.getFirst().state()) {
            case JobState.Running running ->
                show(
                        "Generating " + (running.variation() + 1) + " of " + running.count() + " · " + running.phase()
                                + waiting,
                        running.fraction());
            default -> show("Generating" + waiting, 0);
        }
    }

    private void show(String text, double fraction) {
        words.setText(text);
        bar.setIndeterminate(fraction == 0);
        bar.setValue((int) Math.round(fraction * bar.getMaximum()));
    }
}
