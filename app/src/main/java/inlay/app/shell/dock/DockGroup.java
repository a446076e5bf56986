package inlay.app.shell.dock;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;

/// Panels that share a place behind tabs. Collapsed, only the tabs show; the arrow at the end of the tabs or a double
/// click on one switches that.
final class DockGroup extends JPanel {
    private static final long serialVersionUID = 1;

    /// Height of the tabs alone.
    static final int HEADER = 34;

    private static final int SMALLEST = 120;

    private final String id;
    private final transient List<DockPanel> panels;
    private final transient Runnable changed;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JButton arrow = StyleClass.style(new JButton(), StyleClass.GHOST);
    private boolean collapsed;

    /// @param changed told when the group is collapsed or another panel comes to its front
    DockGroup(String id, List<DockPanel> panels, Runnable changed) {
        this.id = id;
        this.panels = List.copyOf(panels);
        this.changed = changed;
        setName("dock." + id);
        setLayout(null);
        panels.forEach(panel -> tabs.addTab(panel.title(), panel.component()));
        arrow.setFocusable(false);
        tabs.setRequestFocusEnabled(false);
        arrow.addActionListener(event -> setCollapsed(!collapsed));
        JPanel end = new JPanel(new BorderLayout());
        end.setOpaque(false);
        end.add(arrow, BorderLayout.LINE_END);
        tabs.putClientProperty("JTabbedPane.trailingComponent", end);
        tabs.addChangeListener(event -> changed.run());
        tabs.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                boolean onTab = tabs.indexAtLocation(event.getX(), event.getY()) >= 0;
                if (onTab && (event.getClickCount() == 2 || collapsed)) {
                    setCollapsed(!collapsed);
                }
            }
        });
        add(tabs);
        showArrow();
    }

    String id() {
        return id;
    }

    List<DockPanel> panels() {
        return panels;
    }

    boolean isCollapsed() {
        return collapsed;
    }

    void setCollapsed(boolean value) {
        if (value != collapsed) {
            collapsed = value;
            showArrow();
            revalidate();
            changed.run();
        }
    }

    /// The panel in front.
    DockPanel chosen() {
        return panels.get(Math.max(0, tabs.getSelectedIndex()));
    }

    void choose(DockPanel panel) {
        tabs.setSelectedComponent(panel.component());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, collapsed ? HEADER : SMALLEST);
    }

    /// The tabs keep their full height while collapsed, but for the part below them there is no room.
    @Override
    public void doLayout() {
        tabs.setBounds(0, 0, getWidth(), collapsed ? HEADER : getHeight());
    }

    private void showArrow() {
        arrow.setIcon((collapsed ? Icon.CHEVRON_LEFT : Icon.CHEVRON_DOWN).small());
        arrow.setToolTipText(collapsed ? "Expand" : "Collapse");
        arrow.getAccessibleContext().setAccessibleName(arrow.getToolTipText());
    }
}
