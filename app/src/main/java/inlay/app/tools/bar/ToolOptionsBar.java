package inlay.app.tools.bar;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.PendingWork;
import inlay.app.tools.ToolOption;
import inlay.app.tools.Toolbox;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/// One line with the options of the chosen tool; a tool that has none says what it does instead.
///
/// It follows the chosen tool, not one that is borrowed while a key is held: the line would flicker.
public final class ToolOptionsBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int HEIGHT = 40;

    private final transient Toolbox toolbox;
    private final transient List<Runnable> refreshers = new ArrayList<>();
    private final PendingButtons pending;
    private transient CanvasTool<?> shown;

    /// @param work what the buttons at the right commit or give up
    public ToolOptionsBar(Toolbox toolbox, PendingWork work) {
        super(new MigLayout("insets 0 12 0 12, gapx 8, hidemode 3", "", "[center, grow]"));
        this.toolbox = toolbox;
        this.pending = new PendingButtons(work);
        this.shown = toolbox.chosen();
        setName("toolOptions");
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void toolChanged(CanvasTool<?> active) {
                if (toolbox.chosen() != shown) {
                    rebuild(toolbox.chosen());
                }
            }

            @Override
            public void optionsChanged(CanvasTool<?> tool) {
                if (tool == shown) {
                    refreshers.forEach(Runnable::run);
                    pending.refresh();
                }
            }

            @Override
            public void pendingChanged() {
                pending.refresh();
            }
        });
        rebuild(shown);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, HEIGHT);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, ThemeColor.LINE.color()));
    }

    private <O extends Record> void rebuild(CanvasTool<O> tool) {
        shown = tool;
        removeAll();
        refreshers.clear();
        JLabel icon = new JLabel(tool.face().icon().medium());
        icon.setToolTipText(tool.label() + " Tool");
        add(icon);
        add(new JSeparator(SwingConstants.VERTICAL), "h 20!, gapx 2 6");
        if (tool.options().isEmpty()) {
            add(StyleClass.style(new JLabel(tool.face().hint()), StyleClass.SECONDARY), "wmin 0");
        }
        OptionControls<O> controls = new OptionControls<>(this, toolbox, tool);
        for (ToolOption<O> option : tool.options()) {
            refreshers.add(controls.add(option));
        }
        add(pending, "pushx, trailing");
        pending.refresh();
        revalidate();
        repaint();
    }
}
