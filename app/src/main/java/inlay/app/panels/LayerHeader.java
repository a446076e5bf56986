package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.widget.NumberScale;
import inlay.app.widget.ScrubField;
import inlay.app.widget.ScrubLabel;
import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
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

/// Blend mode, opacity and locks of the active layer. An opacity that is being typed goes to the layer it was meant for
/// when another one becomes active.
final class LayerHeader extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<Session>> session;
    private final transient Refusal refusal;
    private final BlendModeChooser mode = new BlendModeChooser();
    private final ScrubField opacity = new ScrubField(NumberScale.percent(), 0);
    private final JToggleButton transparency =
            lock("lock-transparency", Icon.LOCK_TRANSPARENCY, "Lock transparent pixels ( / )");
    private final JToggleButton pixels = lock("lock-pixels", Icon.BRUSH, "Lock image pixels");
    private final JToggleButton position = lock("lock-position", Icon.MOVE, "Lock position");
    private final JToggleButton all = lock("lock-all", Icon.LOCK, "Lock all");
    private transient Optional<Target> target = Optional.empty();
    private boolean refreshing;

    /// Whose properties show.
    private record Target(Session session, LayerId layer) {}

    LayerHeader(Supplier<Optional<Session>> session, Refusal refusal) {
        super(new MigLayout("insets 8 12 8 12, gapx 8, gapy 6, fillx", "[grow,fill][][54!,fill]"));
        this.session = session;
        this.refusal = refusal;
        setOpaque(false);
        add(mode, "height 28!");
        opacity.setName("opacity");
        opacity.setToolTipText("Opacity: type, scroll, or drag sideways");
        opacity.getAccessibleContext().setAccessibleName("Opacity");
        add(new ScrubLabel("Opacity", opacity));
        add(opacity, "height 28!, wrap");
        add(locks(), "span 3");
        mode.addActionListener(event -> change(id -> PropertyEdits.blendMode(id, (BlendMode) mode.getSelectedItem())));
        opacity.onChange(this::preview);
        opacity.onSettle(() -> change(id -> PropertyEdits.opacity(id, share())));
        wireLock(transparency, now -> new Locks(!now.transparency(), now.pixels(), now.position()));
        wireLock(pixels, now -> new Locks(now.transparency(), !now.pixels(), now.position()));
        wireLock(position, now -> new Locks(now.transparency(), now.pixels(), !now.position()));
        wireLock(all, now -> now.equals(Locks.ALL) ? Locks.NONE : Locks.ALL);
    }

    void refresh() {
        Optional<Target> now =
                session.get().flatMap(open -> open.activeLayerId().map(id -> new Target(open, id)));
        if (!now.equals(target)) {
            opacity.settle();
            target = now;
        }
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
        opacity.setValue(100 * layer.props().opacity());
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
            target.ifPresent(shown -> refusal.apply(shown.session(), edit.apply(shown.layer())));
            refresh();
        }
    }

    /// Shows the opacity as it stands in the field, without a draft where that is what the layer has.
    private void preview() {
        target.ifPresent(shown -> {
            Document now = shown.session().document();
            Document next = PropertyEdits.opacity(shown.layer(), share()).apply(now);
            if (next != now) {
                shown.session().showDraft(next);
            } else if (shown.session().hasDraft()) {
                shown.session().dropDraft();
            }
        });
    }

    private float share() {
        return (float) (opacity.value() / 100);
    }
}
