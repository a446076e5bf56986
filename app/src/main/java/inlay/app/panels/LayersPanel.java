package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import inlay.editor.edit.Edit;
import inlay.editor.layers.ArrangeEdits;
import inlay.editor.layers.CreateEdits;
import inlay.editor.layers.MaskEdits;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/// The layers of the document in front: list, blend mode, opacity and locks above it, buttons below it.
public final class LayersPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final LayerList list = new LayerList();
    private final LayerHeader header;
    private final LayerRename rename;
    private final JPanel footer;
    private final transient Refusal refusal;
    private final transient Consumer<OpenDocument> newLayer;
    private transient Optional<OpenDocument> document = Optional.empty();

    /// @param menu     what a right click on a layer offers
    /// @param newLayer asks for a new layer
    /// @param toCanvas gives the keyboard back to the canvas
    public LayersPanel(
            Workspace workspace, Refusal refusal, JPopupMenu menu, Consumer<OpenDocument> newLayer, Runnable toCanvas) {
        super(new BorderLayout());
        this.refusal = refusal;
        this.newLayer = newLayer;
        this.header = new LayerHeader(list::session, refusal);
        this.footer = footer();
        setName("layers-panel");
        this.rename = new LayerRename(list, refusal, toCanvas);
        list.setGestures(new LayerGestures(list, refusal, rename));
        list.setComponentPopupMenu(menu);
        add(header, BorderLayout.NORTH);
        add(scrolling(), BorderLayout.CENTER);
        add(footer, BorderLayout.SOUTH);
        ActiveDocument.follow(workspace, new Following());
    }

    /// Lets the active layer's name be typed over its row.
    public void rename() {
        list.activeRow().ifPresent(rename::begin);
    }

    /// The layers selected in the list, the upper ones first: what commands that take several layers work on.
    public List<LayerId> selected() {
        return list.selectedIds();
    }

    private JPanel footer() {
        JPanel row = new JPanel(new MigLayout("insets 4 8 4 8, gapx 2", "push[][][][][]"));
        row.setOpaque(false);
        row.add(button("add-mask", Icon.MASK, "Add layer mask (Alt hides what is selected)", this::addMask));
        row.add(button("new-group", Icon.NEW_GROUP, "New group from the selected layers (Ctrl+G)", this::group));
        row.add(button(
                "new-layer",
                Icon.NEW_LAYER,
                "New layer (Alt asks for name and mode, Ctrl puts it below)",
                this::newLayer));
        row.add(button("duplicate-layer", Icon.DUPLICATE, "Duplicate", this::duplicate));
        row.add(button("delete-layer", Icon.TRASH, "Delete", this::delete));
        return row;
    }

    private JButton button(String name, Icon icon, String tip, Function<ActionEvent, Optional<Edit>> edit) {
        JButton button = StyleClass.style(new JButton(icon.small()), StyleClass.GHOST);
        button.setName(name);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.getAccessibleContext().setAccessibleName(tip);
        button.addActionListener(event ->
                list.session().ifPresent(session -> edit.apply(event).ifPresent(made -> refusal.apply(session, made))));
        return button;
    }

    private Optional<Edit> addMask(ActionEvent event) {
        boolean hide = (event.getModifiers() & ActionEvent.ALT_MASK) != 0;
        boolean selected = list.session()
                .filter(session -> session.document().selection().isPresent())
                .isPresent();
        if (selected) {
            return active().map(hide ? MaskEdits::hideSelection : MaskEdits::revealSelection);
        }
        return active().map(hide ? MaskEdits::hideAll : MaskEdits::revealAll);
    }

    private Optional<Edit> group(ActionEvent event) {
        List<LayerId> chosen = selected();
        return Optional.of(chosen.isEmpty() ? CreateEdits.groupLayer(active()) : ArrangeEdits.group(chosen));
    }

    private Optional<Edit> newLayer(ActionEvent event) {
        if ((event.getModifiers() & ActionEvent.ALT_MASK) != 0) {
            document.ifPresent(newLayer);
            return Optional.empty();
        }
        boolean below = (event.getModifiers() & ActionEvent.CTRL_MASK) != 0;
        return Optional.of(below ? CreateEdits.pixelLayerBelow(active()) : CreateEdits.pixelLayer(active()));
    }

    private Optional<Edit> duplicate(ActionEvent event) {
        return selected().isEmpty() ? Optional.empty() : Optional.of(CreateEdits.duplicate(selected()));
    }

    private Optional<Edit> delete(ActionEvent event) {
        return selected().isEmpty() ? Optional.empty() : Optional.of(ArrangeEdits.delete(selected()));
    }

    private Optional<LayerId> active() {
        return list.session().flatMap(session -> session.activeLayerId());
    }

    /// The list lies on the panel itself, not in a field.
    private JScrollPane scrolling() {
        list.setOpaque(false);
        JScrollPane pane = StyleClass.style(new JScrollPane(list), StyleClass.PLAIN);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    private void refresh() {
        list.refresh(document);
        header.refresh();
        for (Component button : footer.getComponents()) {
            button.setEnabled(document.isPresent());
        }
    }

    private final class Following implements ActiveDocument.Follower {
        @Override
        public void switched(Optional<OpenDocument> now) {
            rename.finish();
            document = now;
            refresh();
        }

        @Override
        public void changed(Change change) {
            if (document.filter(open -> open.session().hasDraft()).isPresent()) {
                return;
            }
            refresh();
        }

        @Override
        public void activeLayerChanged(Optional<LayerId> active) {
            rename.finish();
            refresh();
        }

        @Override
        public void paintTargetChanged() {
            refresh();
        }
    }
}
