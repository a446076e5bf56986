package inlay.app.tools.bar;

import inlay.app.theme.ThemeColor;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolSlot;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.Workspace;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;

/// The toolbar: a column of buttons, one a slot, then foreground and background colour and the quick mask.
public final class ToolColumn extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 48;

    private final List<SlotButton> buttons = new ArrayList<>();
    private final transient Toolbox toolbox;

    /// @param commands runs a command of the program by its id
    public ToolColumn(Toolbox toolbox, Workspace workspace, Consumer<String> commands) {
        super(new MigLayout("insets 8 0 8 0, gapy 2, flowy, fillx", "[center]"));
        this.toolbox = toolbox;
        setName("toolbar");
        Optional<ToolSlot.Section> section = Optional.empty();
        for (ToolSlot slot : toolbox.slots()) {
            if (section.isPresent() && section.get() != slot.section()) {
                add(new JSeparator(), "w 24!, gaptop 4, gapbottom 4");
            }
            section = Optional.of(slot.section());
            SlotButton button = new SlotButton(slot, toolbox, commands);
            buttons.add(button);
            add(button);
        }
        add(new ColorSwatches(toolbox), "gaptop 10");
        add(new QuickMaskButton(workspace), "gaptop 6");
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void toolChanged(CanvasTool<?> active) {
                refresh();
            }
        });
        refresh();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, super.getPreferredSize().height);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, ThemeColor.LINE.color()));
    }

    private void refresh() {
        buttons.forEach(button -> button.showTool(toolbox.chosen()));
    }
}
