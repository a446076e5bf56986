package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.widget.NumberField;
import inlay.genfill.request.Sampling.Adapter;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/// The LoRAs of a way of sampling, each with its weight and a cross, and below them a button that offers the others.
final class AdapterRows extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double MOST = 4;

    private final transient Runnable changed;
    private final JButton more = StyleClass.style(new JButton("Add LoRA", Icon.PLUS.small()), StyleClass.GHOST);
    private transient List<Adapter> adapters = List.of();
    private transient List<String> offered = List.of();

    /// @param changed told when the user makes it another list
    AdapterRows(Runnable changed) {
        super(new MigLayout("insets 0, gap 8 4, fillx, wrap 3, hidemode 3", "[grow,fill,0:0][60!][]"));
        this.changed = changed;
        setOpaque(false);
        more.setName("sampling.add-lora");
        more.setRequestFocusEnabled(false);
        more.setToolTipText("Change the model's weights by a LoRA of your library");
        more.addActionListener(event -> menu().show(more, 0, more.getHeight()));
    }

    List<Adapter> adapters() {
        return adapters;
    }

    /// Shows without telling.
    ///
    /// @param fitting the names of those that can be added
    void show(List<Adapter> value, List<String> fitting) {
        if (value.equals(adapters) && fitting.equals(offered) && getComponentCount() > 0) {
            return;
        }
        adapters = List.copyOf(value);
        offered = List.copyOf(fitting);
        fill();
    }

    private void fill() {
        removeAll();
        for (int index = 0; index < adapters.size(); index++) {
            addRow(index);
        }
        more.setVisible(!missing().isEmpty());
        add(more, "span, alignx left, growx 0");
        setVisible(!adapters.isEmpty() || more.isVisible());
        revalidate();
        repaint();
    }

    private void addRow(int index) {
        Adapter adapter = adapters.get(index);
        JLabel name = new JLabel(lastPart(adapter.reference()));
        name.setToolTipText(adapter.reference());
        NumberField weight = new NumberField(-MOST, MOST, 2, "");
        weight.setName("sampling.lora-weight-" + (index + 1));
        weight.setValue(adapter.weight());
        weight.setToolTipText("How strongly it acts: 1 as it was trained, 0 not at all");
        weight.getAccessibleContext().setAccessibleName("Weight of " + adapter.reference());
        weight.onChange(() -> weigh(index, weight.value()));
        JButton remove = StyleClass.style(new JButton(Icon.CLOSE.small()), StyleClass.GHOST);
        remove.setName("sampling.remove-lora-" + (index + 1));
        remove.setRequestFocusEnabled(false);
        remove.setToolTipText("Without this LoRA");
        remove.getAccessibleContext().setAccessibleName("Remove " + adapter.reference());
        remove.addActionListener(event -> remove(adapter));
        add(name);
        add(weight);
        add(remove);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (String name : missing()) {
            JMenuItem item = new JMenuItem(name);
            item.addActionListener(event -> include(name));
            menu.add(item);
        }
        return menu;
    }

    private List<String> missing() {
        return offered.stream()
                .filter(name -> adapters.stream()
                        .noneMatch(adapter -> adapter.reference().equals(name)))
                .toList();
    }

    /// The list of rows stays, so that the field keeps the keyboard.
    private void weigh(int index, double weight) {
        List<Adapter> all = new ArrayList<>(adapters);
        all.set(index, new Adapter(all.get(index).reference(), weight));
        adapters = List.copyOf(all);
        changed.run();
    }

    void include(String name) {
        List<Adapter> all = new ArrayList<>(adapters);
        all.add(new Adapter(name, 1));
        become(all);
    }

    private void remove(Adapter removed) {
        become(adapters.stream()
                .filter(adapter -> !adapter.reference().equals(removed.reference()))
                .toList());
    }

    private void become(List<Adapter> all) {
        adapters = List.copyOf(all);
        fill();
        changed.run();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        for (Component part : getComponents()) {
            part.setEnabled(enabled);
        }
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
