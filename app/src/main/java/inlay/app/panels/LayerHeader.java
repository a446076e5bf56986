package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.editor.document.BlendMode;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.Locks;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.layers.PropertyEdits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/// Blend mode, opacity and locks of the active layer.
final class LayerHeader extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<Session>> session;
    private final transient Refusal refusal;
    private final BlendModeChooser mode = new BlendModeChooser();
    private final PercentField opacity = new PercentField("opacity", "Opacity");
    private final JToggleButton transparency =
            lock("lock-transparency", Icon.LOCK_TRANSPARENCY, "Lock transparent pixels ( / )");
    private final JToggleButton pixels = lock("lock-pixels", Icon.BRUSH, "Lock image pixels");
    private final JToggleButton position = lock("lock-position", Icon.MOVE, "Lock position");
    private final JToggleButton all = lock("lock-all", Icon.LOCK, "Lock all");
    private boolean refreshing;

    LayerHeader(Supplier<Optional<Session>> session, Refusal refusal) {
        super(new MigLayout("insets 8 12 8 12, gapx 8, gapy 6, fillx", "[grow,fill][][54!,fill]"));
        this.session = session;
        this.refusal = refusal;
        setOpaque(false);
        add(mode, "height 28!");
        JLabel caption = StyleClass.style(new JLabel("Opacity"), StyleClass.SECONDARY);
        opacity.scrubOn(caption);
        add(caption);
        add(opacity, "height 28!, wrap");
        add(locks(), "span 3");
        mode.addActionListener(event -> change(id -> PropertyEdits.blendMode(id, (BlendMode) mode.getSelectedItem())));
        opacity.onPreview(value -> preview(id -> PropertyEdits.opacity(id, value)));
        opacity.onCommit(value -> change(id -> PropertyEdits.opacity(id, value)));
        opacity.onCancel(() -> session.get().ifPresent(Session::dropDraft));
        wireLock(transparency, now -> new Locks(!now.transparency(), now.pixels(), now.position()));
        wireLock(pixels, now -> new Locks(now.transparency(), !now.pixels(), now.position()));
        wireLock(position, now -> new Locks(now.transparency(), now.pixels(), !now.position()));
        wireLock(all, now -> now.equals(Locks.ALL) ? Locks.NONE : Locks.ALL);
    }

    void refresh() {
        refreshing = true;
        Optional<Layer> active =
                session.get().flatMap(open -> open.activeLayerId().flatMap(open.shown()::find));
        boolean there = active.isPresent();
        mode.setEnabled(there);
        opacity.setEnabled(there);
        List.of(transparency, pixels, position, all).forEach(button -> button.setEnabled(there));
        active.ifPresent(this::show);
        refreshing = false;
    }

    private void show(Layer layer) {
        mode.offer(layer instanceof GroupLayer);
        mode.setSelectedItem(layer.props().blendMode());
        opacity.show(layer.props().opacity());
        Locks locks = layer.props().locks();
        transparency.setSelected(locks.transparency());
        pixels.setSelected(locks.pixels());
        position.setSelected(locks.position());
        all.setSelected(locks.equals(Locks.ALL));
    }

    private JPanel locks() {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 2"));
        row.setOpaque(false);
        row.add(StyleClass.style(new JLabel("Lock"), StyleClass.SECONDARY), "gapright 6");
        row.add(transparency);
        row.add(pixels);
        row.add(position);
        row.add(all);
        return row;
    }

    private static JToggleButton lock(String name, Icon icon, String tip) {
        JToggleButton button = StyleClass.style(new JToggleButton(icon.small()), StyleClass.GHOST);
        button.setName(name);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.getAccessibleContext().setAccessibleName(tip);
        return button;
    }

    private void wireLock(JToggleButton button, UnaryOperator<Locks> next) {
        button.addActionListener(event -> session.get()
                .flatMap(Session::activeLayer)
                .ifPresent(layer -> change(
                        id -> PropertyEdits.locks(id, next.apply(layer.props().locks())))));
    }

    private void change(Function<LayerId, Edit> edit) {
        if (!refreshing) {
            session.get().ifPresent(open -> open.activeLayerId().ifPresent(id -> refusal.apply(open, edit.apply(id))));
            refresh();
        }
    }

    private void preview(Function<LayerId, Edit> edit) {
        session.get().ifPresent(open -> open.activeLayerId()
                .ifPresent(id -> open.showDraft(edit.apply(id).apply(open.document()))));
    }
}
