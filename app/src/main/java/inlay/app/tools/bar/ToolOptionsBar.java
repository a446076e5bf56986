package inlay.app.tools.bar;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import inlay.app.tools.BarCommand;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.PendingWork;
import inlay.app.tools.ToolOption;
import inlay.app.tools.Toolbox;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/// One line with the options of the chosen tool, and buttons for commands that go with it; a tool that has no options
/// says what it does instead.
///
/// It follows the chosen tool, not one that is borrowed while a key is held: the line would flicker.
public final class ToolOptionsBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int HEIGHT = 40;

    private final transient Toolbox toolbox;
    private final transient List<Runnable> refreshers = new ArrayList<>();
    private final transient Consumer<String> commands;
    private final PendingButtons pending;
    private transient CanvasTool<?> shown;

    /// @param work     what the buttons at the right commit or give up
    /// @param commands runs a command of the program by its id
    public ToolOptionsBar(Toolbox toolbox, PendingWork work, Consumer<String> commands) {
        super(new MigLayout("insets 0 12 0 12, gapx 8, hidemode 3", "", "[center, grow]"));
        this.toolbox = toolbox;
        this.commands = commands;
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
        tool.barCommands().forEach(this::addCommand);
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

    private void addCommand(BarCommand command) {
        JButton button = StyleClass.style(new JButton(command.label()), StyleClass.RAISED);
        button.setName("bar." + command.id());
        button.setFocusable(false);
        button.addActionListener(event -> commands.accept(command.id()));
        add(button, "h 28!");
    }
}
