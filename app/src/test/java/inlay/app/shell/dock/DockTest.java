package inlay.app.shell.dock;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.DockLayout;
import inlay.app.settings.Settings;
import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockTest {
    @TempDir
    private Path folder;

    private Settings settings;
    private DockPanel properties;
    private DockPanel layers;
    private DockPanel history;
    private Dock dock;

    @BeforeEach
    void setUp() {
        settings = Settings.open(folder);
        make();
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void atFirstEverythingIsOpenAndTheFirstPanelInFront() {
        assertThat(EventThread.get(() -> dock.shows(properties))).isTrue();
        assertThat(EventThread.get(() -> dock.shows(layers))).isTrue();
        assertThat(EventThread.get(() -> dock.shows(history))).isFalse();
    }

    @Test
    void togglingAHiddenPanelBringsItToTheFront() {
        toggle(history);
        assertThat(EventThread.get(() -> dock.shows(history))).isTrue();
        assertThat(EventThread.get(() -> dock.shows(layers))).isFalse();
    }

    @Test
    void togglingTheFrontPanelCollapsesItsGroupAndBack() {
        toggle(properties);
        assertThat(EventThread.get(() -> dock.shows(properties))).isFalse();
        assertThat(EventThread.get(() -> layers.component().getHeight())).isGreaterThan(500);
        toggle(properties);
        assertThat(EventThread.get(() -> dock.shows(properties))).isTrue();
        assertThat(EventThread.get(() -> layers.component().getHeight())).isLessThan(500);
    }

    @Test
    void showingAPanelNeverCollapsesIt() {
        EventThread.run(() -> dock.show(layers));
        assertThat(EventThread.get(() -> dock.shows(layers))).isTrue();
        EventThread.run(() -> {
            dock.setVisible(false);
            dock.show(history);
        });
        assertThat(EventThread.get(() -> dock.shows(history))).isTrue();
    }

    @Test
    void theArrangementIsThereAfterTheNextStart() {
        toggle(properties);
        toggle(history);
        make();
        assertThat(EventThread.get(() -> dock.shows(properties))).isFalse();
        assertThat(EventThread.get(() -> dock.shows(history))).isTrue();
        assertThat(settings.get(DockLayout.KEY).collapsed()).containsExactly("upper");
        assertThat(settings.get(DockLayout.KEY).width()).isEqualTo(320);
    }

    private void toggle(DockPanel target) {
        EventThread.run(() -> {
            dock.toggle(target);
            lay();
        });
    }

    private void make() {
        EventThread.run(() -> {
            Theme.DARK.install();
            properties = named("properties");
            layers = named("layers");
            history = named("history");
            dock = new Dock(settings, List.of(properties), List.of(layers, history));
            lay();
        });
    }

    private DockPanel named(String id) {
        return new DockPanel(id, id, "", new JPanel());
    }

    private void lay() {
        dock.setSize(320, 700);
        for (var listener : dock.getComponentListeners()) {
            listener.componentResized(new java.awt.event.ComponentEvent(dock, 0));
        }
        layOut(dock);
        for (var listener : dock.getComponentListeners()) {
            listener.componentResized(new java.awt.event.ComponentEvent(dock, 0));
        }
        layOut(dock);
    }

    private static void layOut(java.awt.Container container) {
        container.doLayout();
        for (var child : container.getComponents()) {
            if (child instanceof java.awt.Container inner) {
                layOut(inner);
            }
        }
    }
}
