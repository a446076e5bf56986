package inlay.app.theme;

import static inlay.app.theme.StyleClass.style;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/// Shows every styled component in an arrangement like the main window, to be looked at: `dark` (the default) or
/// `light`.
final class ThemeDemo {
    private static final List<Icon> TOOLS = List.of(
            Icon.MOVE,
            Icon.MARQUEE_RECTANGLE,
            Icon.LASSO,
            Icon.MAGIC_WAND,
            Icon.CROP,
            Icon.BRUSH,
            Icon.ERASER,
            Icon.STAMP,
            Icon.HEALING,
            Icon.GRADIENT,
            Icon.TEXT,
            Icon.LIGHT,
            Icon.EYEDROPPER,
            Icon.ZOOM);

    private ThemeDemo() {}

    static void main(String[] arguments) {
        Theme theme = arguments.length > 0 && "light".equals(arguments[0]) ? Theme.LIGHT : Theme.DARK;
        SwingUtilities.invokeLater(() -> {
            theme.install();
            show();
        });
    }

    private static void show() {
        JFrame frame = new JFrame("Inlay");
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setIconImages(ApplicationIcon.images());
        frame.setJMenuBar(menus());
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, documents(), dock());
        split.setResizeWeight(1);
        split.setDividerLocation(1160);
        frame.add(toolOptions(), BorderLayout.NORTH);
        frame.add(tools(), BorderLayout.WEST);
        frame.add(split, BorderLayout.CENTER);
        frame.add(status(), BorderLayout.SOUTH);
        frame.setSize(1600, 1000);
        frame.setVisible(true);
    }

    private static JMenuBar menus() {
        JMenuBar bar = new JMenuBar();
        JLabel name = style(new JLabel("  Inlay  "), StyleClass.HEADING);
        name.setForeground(ThemeColor.ACCENT_TEXT.color());
        bar.add(name);
        Stream.of("File", "Edit", "Image", "Layer", "Select", "Filter", "Generate", "View", "Window", "Help")
                .map(JMenu::new)
                .forEach(menu -> {
                    menu.add("Open…").setIcon(Icon.OPEN.small());
                    menu.add("Save").setIcon(Icon.SAVE.small());
                    menu.addSeparator();
                    menu.add("Close").setEnabled(false);
                    bar.add(menu);
                });
        return bar;
    }

    private static JComponent toolOptions() {
        JPanel row = new JPanel(new MigLayout("insets 6 12 6 12, gap 8"));
        row.add(segments(Icon.SELECTION_NEW, Icon.SELECTION_ADD, Icon.SELECTION_SUBTRACT, Icon.SELECTION_INTERSECT));
        row.add(style(new JLabel("Feather"), StyleClass.SECONDARY));
        row.add(new JTextField("12 px", 4));
        row.add(style(new JLabel("Sample"), StyleClass.SECONDARY));
        row.add(new JComboBox<>(new String[] {"All layers", "Current layer"}));
        row.add(new JCheckBox("Contiguous", true));
        row.add(new JCheckBox("Anti-alias"));
        row.add(new JRadioButton("Radio", true));
        row.add(new JSpinner());
        row.add(style(new JButton("Select subject", Icon.SUBJECT.small()), StyleClass.GHOST), "pushx, alignx right");
        return row;
    }

    private static JPanel segments(Icon... icons) {
        JPanel segments = style(new JPanel(new MigLayout("insets 0, gap 0")), StyleClass.SEGMENTED);
        ButtonGroup group = new ButtonGroup();
        for (Icon icon : icons) {
            JToggleButton button = style(new JToggleButton(icon.small()), StyleClass.TOOL);
            group.add(button);
            segments.add(button);
        }
        group.getElements().nextElement().setSelected(true);
        return segments;
    }

    private static JComponent tools() {
        JPanel column = new JPanel(new MigLayout("insets 8 6 8 6, gap 2, wrap"));
        ButtonGroup group = new ButtonGroup();
        for (Icon tool : TOOLS) {
            JToggleButton button = style(new JToggleButton(tool.medium()), StyleClass.TOOL);
            button.setToolTipText(tool.name());
            button.setSelected(tool == Icon.LASSO);
            button.setEnabled(tool != Icon.STAMP);
            group.add(button);
            column.add(button);
        }
        return column;
    }

    private static JComponent documents() {
        JPanel canvas = new JPanel(new MigLayout("insets 40, fill"));
        canvas.setBackground(ThemeColor.CANVAS_BACKGROUND.color());
        canvas.add(picture(Color.GRAY, 700, 480), "center, wrap");
        canvas.add(contextBar(), "center");
        JTabbedPane tabs = style(new JTabbedPane(), StyleClass.DOCUMENT_TABS);
        tabs.putClientProperty("JTabbedPane.tabClosable", true);
        tabs.addTab("coffee.inlay @ 66.7 % •", canvas);
        tabs.addTab("chelsea.psd @ 100 %", new JTree());
        return tabs;
    }

    private static JComponent contextBar() {
        JPanel bar = style(new JPanel(new MigLayout("insets 0, gap 8")), StyleClass.FLOATING_BAR);
        bar.add(new JTextField("blue ceramic cup with steam", 32), "growy");
        bar.add(style(new JComboBox<>(new String[] {"3"}), StyleClass.RAISED), "growy");
        bar.add(style(new JComboBox<>(new String[] {"Fill"}), StyleClass.RAISED), "growy");
        bar.add(style(new JButton("Generate", Icon.GENERATE.small()), StyleClass.ACCENT), "growy");
        return bar;
    }

    private static JComponent dock() {
        JTabbedPane upper = new JTabbedPane();
        upper.addTab("Properties", properties());
        upper.addTab("Adjustments", new JPanel());
        upper.addTab("Histogram", new JPanel());
        JTabbedPane lower = new JTabbedPane();
        lower.addTab("Layers", layers());
        lower.addTab("Channels", new JPanel());
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, upper, lower);
        split.setDividerLocation(360);
        return split;
    }

    private static JComponent properties() {
        JPanel panel = new JPanel(new MigLayout("insets 8 12 12 12, gap 8, fillx, wrap 3", "[64!][grow, fill][56!]"));
        panel.add(style(new JLabel("Generative layer"), StyleClass.HEADING), "span");
        JTextArea prompt = new JTextArea("blue ceramic cup with steam", 2, 10);
        panel.add(new JScrollPane(prompt), "span, growx");
        for (String name : List.of("Strength", "Steps", "Guidance")) {
            panel.add(style(new JLabel(name), StyleClass.SECONDARY));
            panel.add(new JSlider(0, 100, name.length() * 9));
            panel.add(new JTextField("80 %"), "growx");
        }
        panel.add(style(new JLabel("Seed"), StyleClass.SECONDARY));
        panel.add(new JTextField("2 147 093 771"));
        panel.add(new JButton(Icon.DICE.small()), "growx");
        panel.add(new JButton("Regenerate"), "span, split 2, growx, sizegroup");
        JButton control = new JButton("Add control");
        control.setEnabled(false);
        panel.add(control, "growx, sizegroup");
        JPanel card = style(new JPanel(new MigLayout("insets 8")), StyleClass.CARD);
        card.add(new JLabel("The prompt has no effect here", Icon.WARNING.small(ThemeColor.WARNING), JLabel.LEADING));
        panel.add(card, "span, growx");
        return panel;
    }

    private static JComponent layers() {
        JPanel panel = new JPanel(new MigLayout("insets 8 4 8 4, gap 4, fillx, wrap"));
        for (String name : List.of("Relight: window left", "blue ceramic cup with steam", "Background")) {
            JPanel row = style(new JPanel(new MigLayout("insets 4 8 4 8, gap 8 2")), StyleClass.CARD);
            row.setBackground(
                    (name.startsWith("blue") ? ThemeColor.LAYER_ACTIVE_BACKGROUND : ThemeColor.PANEL_BACKGROUND)
                            .color());
            row.add(new JLabel(Icon.EYE.small()), "spany 2");
            row.add(picture(new Color(0xC0502A), 40, 30), "spany 2");
            row.add(new JLabel(name), "wrap");
            row.add(style(new JLabel("Generative · 3 variations"), StyleClass.CAPTION));
            panel.add(row, "growx");
        }
        JTable table =
                new JTable(new Object[][] {{"Open", "Ctrl O"}, {"Save", "Ctrl S"}}, new Object[] {"What", "Key"});
        table.setPreferredScrollableViewportSize(new Dimension(250, 80));
        table.setRowSelectionInterval(0, 0);
        panel.add(new JScrollPane(table), "growx, h 80!");
        JList<String> history = new JList<>(new String[] {"Open", "Lasso", "Generate", "Brush", "Brush", "Crop"});
        history.setSelectedIndex(1);
        panel.add(new JScrollPane(history), "growx, h 90!");
        return style(new JScrollPane(panel), StyleClass.PLAIN);
    }

    private static JComponent status() {
        JPanel row = new JPanel(new MigLayout("insets 4 12 4 12, gap 16"));
        Stream.of("66.7 %", "6000 × 4000 px", "16 bit · Display P3")
                .forEach(text -> row.add(style(new JLabel(text), StyleClass.CAPTION)));
        JProgressBar progress = new JProgressBar();
        progress.setValue(60);
        row.add(progress, "pushx, alignx right");
        row.add(style(new JLabel("CUDA · 5.1 GB"), StyleClass.CAPTION));
        return row;
    }

    private static JComponent picture(Color color, int width, int height) {
        JComponent picture = new JComponent() {
            @Override
            protected void paintComponent(Graphics graphics) {
                graphics.setColor(color);
                graphics.fillRect(0, 0, getWidth(), getHeight());
            }
        };
        picture.setPreferredSize(new Dimension(width, height));
        return picture;
    }
}
