package inlay.app.shell.dock;

import inlay.app.settings.DockLayout;
import inlay.app.settings.Settings;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/// Two groups of panels one above the other, with what the user made of them remembered.
public final class Dock extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int NARROWEST = 296;

    private final transient Settings settings;
    private final DockGroup upper;
    private final DockGroup lower;
    private final JSplitPane split;
    private double share;
    private boolean arranging;

    public Dock(Settings settings, List<DockPanel> upperPanels, List<DockPanel> lowerPanels) {
        super(new BorderLayout());
        this.settings = settings;
        setName("dock");
        DockLayout layout = settings.get(DockLayout.KEY);
        share = Math.clamp(layout.share(), 0.1, 0.9);
        upper = new DockGroup("upper", upperPanels, this::changed);
        lower = new DockGroup("lower", lowerPanels, this::changed);
        split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, upper, lower);
        add(split);
        setPreferredSize(new Dimension(Math.max(NARROWEST, layout.width()), 0));
        setMinimumSize(new Dimension(NARROWEST, 0));
        restore(layout);
        split.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> dividerMoved());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
                remember();
            }
        });
    }

    /// Every panel, those of the upper group first.
    public List<DockPanel> panels() {
        return groups().flatMap(group -> group.panels().stream()).toList();
    }

    /// Whether a panel can be seen.
    public boolean shows(DockPanel panel) {
        DockGroup group = groupOf(panel);
        return isVisible() && !group.isCollapsed() && group.chosen().equals(panel);
    }

    /// Brings a panel to the front.
    public void show(DockPanel panel) {
        if (!shows(panel)) {
            toggle(panel);
        }
    }

    /// Brings a panel to the front, or collapses its group if it is there already.
    public void toggle(DockPanel panel) {
        DockGroup group = groupOf(panel);
        boolean shown = shows(panel);
        setVisible(true);
        group.choose(panel);
        group.setCollapsed(shown);
    }

    private Stream<DockGroup> groups() {
        return Stream.of(upper, lower);
    }

    private DockGroup groupOf(DockPanel panel) {
        return groups().filter(group -> group.panels().contains(panel))
                .findFirst()
                .orElseThrow();
    }

    private void restore(DockLayout layout) {
        arranging = true;
        groups().forEach(group -> {
            group.panels().stream()
                    .filter(panel -> layout.chosen().contains(panel.id()))
                    .findFirst()
                    .ifPresent(group::choose);
            group.setCollapsed(layout.collapsed().contains(group.id()));
        });
        arranging = false;
    }

    private void changed() {
        if (!arranging) {
            arrange();
            remember();
        }
    }

    private void dividerMoved() {
        boolean byHand = !arranging && !upper.isCollapsed() && !lower.isCollapsed();
        if (byHand && split.getHeight() > 0) {
            share = Math.clamp((double) split.getDividerLocation() / split.getHeight(), 0.1, 0.9);
            remember();
        }
    }

    /// A collapsed group keeps the height of its tabs, the other one gets the rest.
    private void arrange() {
        int height = split.getHeight();
        if (height == 0) {
            return;
        }
        arranging = true;
        boolean free = !upper.isCollapsed() && !lower.isCollapsed();
        split.setEnabled(free);
        int location = upper.isCollapsed()
                ? DockGroup.HEADER
                : lower.isCollapsed()
                        ? height - DockGroup.HEADER - split.getDividerSize()
                        : (int) Math.round(share * height);
        split.setDividerLocation(location);
        split.revalidate();
        arranging = false;
    }

    private void remember() {
        if (getWidth() >= NARROWEST) {
            settings.put(
                    DockLayout.KEY,
                    new DockLayout(
                            getWidth(),
                            share,
                            groups().filter(DockGroup::isCollapsed)
                                    .map(DockGroup::id)
                                    .toList(),
                            groups().map(group -> group.chosen().id()).toList()));
        }
    }
}
