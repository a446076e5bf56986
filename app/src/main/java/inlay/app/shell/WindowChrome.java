package inlay.app.shell;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import java.awt.GraphicsDevice;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;

/// What stands around the canvas and can be put away: panels, bars, the menus, the window's own frame.
final class WindowChrome {
    private enum ScreenMode {
        STANDARD,
        FULL_SCREEN_WITH_MENUS,
        FULL_SCREEN
    }

    private final JFrame frame;
    private final List<JComponent> bars;
    private final JComponent dock;
    private ScreenMode mode = ScreenMode.STANDARD;

    /// @param bars toolbar, tool options
    WindowChrome(JFrame frame, List<JComponent> bars, JComponent dock) {
        this.frame = frame;
        this.bars = bars;
        this.dock = dock;
    }

    List<MenuEntry> commands() {
        return List.of(
                Command.of("view.panels", "Hide All Panels", "TAB", this::toggleAll)
                        .checkedWhen(() -> !dock.isVisible() && !bars.getFirst().isVisible()),
                Command.of("view.dock", "Hide Dock", "shift TAB", () -> show(List.of(dock), !dock.isVisible()))
                        .checkedWhen(() -> !dock.isVisible()),
                Command.of("view.screenMode", "Full Screen", "F", () -> enter(next()))
                        .checkedWhen(() -> mode != ScreenMode.STANDARD),
                Command.of("view.leaveFullScreen", "Leave Full Screen", "ESCAPE", () -> enter(ScreenMode.STANDARD))
                        .enabledWhen(() -> mode != ScreenMode.STANDARD));
    }

    /// Puts everything away, or brings everything back if some of it is away.
    private void toggleAll() {
        boolean anyShown = dock.isVisible() || bars.stream().anyMatch(JComponent::isVisible);
        show(bars, !anyShown);
        show(List.of(dock), !anyShown);
    }

    private static void show(List<JComponent> parts, boolean visible) {
        parts.forEach(part -> part.setVisible(visible));
    }

    private ScreenMode next() {
        return ScreenMode.values()[(mode.ordinal() + 1) % ScreenMode.values().length];
    }

    private void enter(ScreenMode next) {
        boolean all = next != ScreenMode.FULL_SCREEN;
        GraphicsDevice screen = frame.getGraphicsConfiguration().getDevice();
        screen.setFullScreenWindow(next == ScreenMode.STANDARD ? null : frame);
        frame.getJMenuBar().setVisible(all);
        show(bars, all);
        show(List.of(dock), all);
        mode = next;
    }
}
