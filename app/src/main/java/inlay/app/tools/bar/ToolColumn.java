package inlay.app.tools.bar;

import inlay.app.theme.ThemeColor;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolSlot;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.Workspace;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;

/// The toolbar: the buttons of a section together, one a slot, then foreground and background colour and the quick
/// mask. They stand in one column, or in two where the window is too short for one.
public final class ToolColumn extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int NARROW = 48;
    private static final int WIDE = 84;

    private final List<SlotButton> buttons = new ArrayList<>();
    private final transient List<ToolSection> sections = new ArrayList<>();
    private final transient Toolbox toolbox;
    private int columns = 1;

    /// @param commands runs a command of the program by its id
    public ToolColumn(Toolbox toolbox, Workspace workspace, Consumer<String> commands) {
        super(new MigLayout("insets 8 0 8 0, gapy 2, flowy, fillx", "[center]"));
        this.toolbox = toolbox;
        setName("toolbar");
        Optional<ToolSlot.Section> section = Optional.empty();
        for (ToolSlot slot : toolbox.slots()) {
            if (section.isEmpty() || section.get() != slot.section()) {
                addSection();
            }
            section = Optional.of(slot.section());
            SlotButton button = new SlotButton(slot, toolbox, commands);
            buttons.add(button);
            sections.getLast().add(button);
        }
        add(new ColorSwatches(toolbox), "gaptop 10");
        add(new QuickMaskButton(workspace), "gaptop 6");
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void toolChanged(CanvasTool<?> active) {
                refresh();
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        refresh();
    }

    private void addSection() {
        if (!sections.isEmpty()) {
            add(new JSeparator(), "w 24!, gaptop 4, gapbottom 4");
        }
        sections.add(new ToolSection());
        add(sections.getLast());
    }

    private void fit() {
        arrange(1);
        if (getPreferredSize().height > getHeight()) {
            arrange(2);
        }
        revalidate();
    }

    private void arrange(int count) {
        columns = count;
        sections.forEach(section -> section.arrange(count));
        invalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(columns == 1 ? NARROW : WIDE, super.getPreferredSize().height);
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
