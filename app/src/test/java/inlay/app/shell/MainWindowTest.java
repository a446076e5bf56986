package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.Settings;
import inlay.app.theme.Theme;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest {
    @TempDir
    private Path folder;

    @Test
    void theKeyboardBeginsInTheMiddleAndNotInAFieldOfTheToolOptions() {
        try (Settings settings = Settings.open(folder)) {
            EventThread.run(() -> {
                Theme.DARK.install();
                MainWindow window = new MainWindow(settings);
                JButton open = new JButton("Open");
                window.setContent(holding(new JTextField()), new JPanel(), holding(open), new JPanel());
                window.show();
                assertThat(window.frame().getFocusTraversalPolicy().getInitialComponent(window.frame()))
                        .isSameAs(open);
                window.frame().dispose();
            });
        }
    }

    private static JComponent holding(JComponent part) {
        JPanel panel = new JPanel();
        panel.add(part);
        return panel;
    }
}
