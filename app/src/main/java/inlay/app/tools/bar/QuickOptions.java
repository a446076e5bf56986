package inlay.app.tools.bar;

import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolOption;
import inlay.app.tools.Toolbox;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import net.miginfocom.swing.MigLayout;

/// The options of a tool that are changed most, in a popup at the pointer.
public final class QuickOptions {
    private QuickOptions() {}

    /// A popup that follows the toolbox as long as it is open.
    public static <O extends Record> JPopupMenu of(Toolbox toolbox, CanvasTool<O> tool) {
        JPanel panel = new JPanel(new MigLayout("insets 8 10 8 10, gap 8, wrap 2", "[][grow,fill]"));
        panel.setOpaque(false);
        OptionControls<O> controls = new OptionControls<>(panel, toolbox, tool);
        List<Runnable> refreshers = new ArrayList<>();
        for (ToolOption<O> option : tool.quickOptions()) {
            refreshers.add(controls.add(option));
        }
        JPopupMenu popup = new JPopupMenu(tool.label());
        popup.setName("quickOptions");
        popup.add(panel);
        Toolbox.Listener follower = new Toolbox.Listener() {
            @Override
            public void optionsChanged(CanvasTool<?> changed) {
                if (changed == tool) {
                    refreshers.forEach(Runnable::run);
                }
            }
        };
        popup.addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
                toolbox.addListener(follower);
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
                toolbox.removeListener(follower);
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent event) {}
        });
        return popup;
    }
}
