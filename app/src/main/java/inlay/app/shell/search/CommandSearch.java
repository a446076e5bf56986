package inlay.app.shell.search;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/// A list over the window with every command that answers what is typed: arrows choose, Enter runs, Escape leaves.
public final class CommandSearch {
    private static final int WIDTH = 520;
    private static final int ROWS = 12;
    private static final int ROW_HEIGHT = 27;
    private static final int GAP = 8;

    private final List<Menu> menus;
    private final Consumer<Command> runner;
    private final JPanel panel = StyleClass.style(new JPanel(new BorderLayout(0, 6)), StyleClass.FLOATING_BAR);
    private final JTextField query = new JTextField();
    private final DefaultListModel<FoundCommand> found = new DefaultListModel<>();
    private final JList<FoundCommand> list = new JList<>(found);
    private Component focusBefore = panel;
    private LookAndFeel theme = UIManager.getLookAndFeel();

    /// @param menus  asked anew with every search
    /// @param runner runs the chosen command
    public CommandSearch(List<Menu> menus, Consumer<Command> runner) {
        this.menus = menus;
        this.runner = runner;
        panel.setName("commandSearch");
        panel.setOpaque(false);
        panel.setFocusCycleRoot(true);
        query.setName("commandSearch.query");
        query.putClientProperty("JTextField.placeholderText", "Search commands");
        query.putClientProperty("JTextField.leadingIcon", Icon.SEARCH.small());
        query.getDocument().addDocumentListener(new Typing());
        list.setName("commandSearch.list");
        list.setCellRenderer(new FoundCommandRow());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.setFixedCellHeight(ROW_HEIGHT);
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                list.setSelectedIndex(list.locationToIndex(event.getPoint()));
                runSelected();
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.add(query, BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        bind("DOWN", () -> move(1));
        bind("UP", () -> move(-1));
        bind("PAGE_DOWN", () -> move(ROWS - 1));
        bind("PAGE_UP", () -> move(1 - ROWS));
        bind("ENTER", this::runSelected);
        bind("ESCAPE", this::close);
        query.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    hide();
                }
            }
        });
    }

    /// Opens under a component, its right edges aligned; closes when it is open.
    public void toggle(JComponent anchor) {
        if (panel.getParent() != null) {
            close();
            return;
        }
        followTheme();
        list.setBackground(ThemeColor.BAR_BACKGROUND.color());
        JLayeredPane layers = anchor.getRootPane().getLayeredPane();
        Component owner = SwingUtilities.getWindowAncestor(anchor).getFocusOwner();
        focusBefore = owner == null ? anchor : owner;
        query.setText("");
        layers.add(panel, JLayeredPane.POPUP_LAYER);
        place(layers, anchor);
        search();
        query.requestFocusInWindow();
    }

    /// A hidden panel hears nothing of a change of theme.
    private void followTheme() {
        if (UIManager.getLookAndFeel() != theme) {
            theme = UIManager.getLookAndFeel();
            SwingUtilities.updateComponentTreeUI(panel);
        }
    }

    private void place(JLayeredPane layers, JComponent anchor) {
        Dimension size = panel.getPreferredSize();
        Point corner = SwingUtilities.convertPoint(anchor, anchor.getWidth(), anchor.getHeight() + GAP, layers);
        int width = Math.min(WIDTH, layers.getWidth() - 2 * GAP);
        panel.setBounds(
                Math.clamp(corner.x - width, GAP, Math.max(GAP, layers.getWidth() - width - GAP)),
                corner.y,
                width,
                Math.min(size.height, layers.getHeight() - corner.y - GAP));
        panel.revalidate();
        panel.repaint();
    }

    private void close() {
        hide();
        focusBefore.requestFocusInWindow();
    }

    private void hide() {
        if (panel.getParent() instanceof JComponent layers) {
            layers.remove(panel);
            layers.repaint(panel.getBounds());
        }
    }

    private void runSelected() {
        FoundCommand chosen = list.getSelectedValue();
        if (chosen != null && chosen.command().enabled().getAsBoolean()) {
            close();
            runner.accept(chosen.command());
        }
    }

    private void search() {
        found.clear();
        found.addAll(FoundCommand.in(menus, query.getText()));
        list.setSelectedIndex(0);
        list.ensureIndexIsVisible(0);
        fit();
    }

    /// As high as what was found.
    private void fit() {
        if (panel.getParent() != null) {
            list.setVisibleRowCount(Math.clamp(found.size(), 1, ROWS));
            int room = panel.getParent().getHeight() - panel.getY() - GAP;
            panel.setSize(panel.getWidth(), Math.min(panel.getPreferredSize().height, room));
            panel.validate();
            panel.getParent().repaint();
        }
    }

    private void move(int rows) {
        int index = Math.clamp(list.getSelectedIndex() + rows, 0, Math.max(0, found.size() - 1));
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
    }

    private void bind(String key, Runnable run) {
        query.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        query.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }

    /// Searches with every letter.
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }
}
