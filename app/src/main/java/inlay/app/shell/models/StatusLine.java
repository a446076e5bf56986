package inlay.app.shell.models;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.Refusal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/// The line at the bottom: how many models there are, what was refused, what is going on and a cross to stop it.
final class StatusLine extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SCALE = 1000;
    private static final int MOST_REFUSALS = 20;

    private final transient LibraryDesk desk;
    private final JLabel words = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JLabel refused = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JProgressBar bar = new JProgressBar(0, SCALE);
    private final JButton stop = StyleClass.style(new JButton(Icon.CANCEL.small()), StyleClass.GHOST);

    StatusLine(LibraryDesk desk) {
        super(new MigLayout("insets 6 14 6 14, gap 12, fillx, hidemode 3", "[grow, fill][][][]", "[24!]"));
        this.desk = desk;
        words.setName("models.status");
        refused.setName("models.refused");
        bar.setName("models.progress");
        stop.setName("models.stop");
        stop.setToolTipText("Stop");
        stop.addActionListener(event -> desk.activity().map(Activity::stop).ifPresent(Runnable::run));
        add(words, "wmin 0");
        add(refused);
        add(bar, "w 180!");
        add(stop);
    }

    /// @param shown how many models the list shows; empty for a list of something else
    void refresh(OptionalInt shown) {
        Optional<Activity> activity = desk.activity();
        words.setText(activity.map(Activity::words)
                .orElseGet(() -> desk.message().isEmpty() ? summary(shown) : desk.message()));
        words.setToolTipText(words.getText().isEmpty() ? null : words.getText());
        bar.setVisible(activity.isPresent());
        stop.setVisible(activity.isPresent());
        activity.ifPresent(current -> {
            bar.setIndeterminate(current.fraction().isEmpty());
            bar.setValue((int) (current.fraction().orElse(0) * SCALE));
        });
        refresh(desk.library());
    }

    private String summary(OptionalInt shown) {
        int folders = desk.library().sources().size();
        if (shown.isEmpty()) {
            return "Nothing is downloaded before you agree to its license.";
        }
        return folders == 0
                ? "No models yet. Drop a folder here, add one, or install one from the list of available ones."
                : counted(shown.getAsInt(), "model") + " in " + counted(folders, "folder");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void refresh(ModelLibrary library) {
        int count = library.refused().size();
        refused.setText(count == 0 ? "" : count + " refused");
        refused.setToolTipText(
                count == 0
                        ? null
                        : library.refused().stream()
                                .limit(MOST_REFUSALS)
                                .map(Refusal::sentence)
                                .map(StatusLine::escaped)
                                .collect(Collectors.joining("<br>", "<html>", "</html>")));
    }

    /// Names of files are no markup.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
