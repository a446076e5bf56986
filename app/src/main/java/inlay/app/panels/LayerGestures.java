package inlay.app.panels;

import inlay.app.panels.LayerRowGeometry.Part;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.edit.Edit;
import inlay.editor.layers.ArrangeEdits;
import inlay.editor.layers.CreateEdits;
import inlay.editor.layers.MaskEdits;
import inlay.editor.layers.PropertyEdits;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// What the mouse does in the layers panel, after Photoshop's customs: eye and Alt-eye, thumbnails with Ctrl, Shift
/// and Alt, Alt-click between rows, double click to rename, drag to reorder.
final class LayerGestures extends MouseAdapter {
    private static final int EDGE = 5;
    private static final int SLOP = 4;

    private final LayerList list;
    private final Refusal refusal;
    private final Consumer<LayerRow> rename;
    private @Nullable MouseEvent pressed;
    private @Nullable Boolean showing;
    private boolean dragging;

    LayerGestures(LayerList list, Refusal refusal, Consumer<LayerRow> rename) {
        this.list = list;
        this.refusal = refusal;
        this.rename = rename;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        pressed = null;
        showing = null;
        dragging = false;
        if (!SwingUtilities.isLeftMouseButton(event) || event.isPopupTrigger()) {
            list.rowAt(event).filter(row -> !list.isSelected(row)).ifPresent(row -> list.setSelectedValue(row, false));
            return;
        }
        list.rowAt(event).ifPresent(row -> press(event, row));
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (showing != null) {
            list.rowAt(event)
                    .filter(row -> row.layer().props().visible() != showing)
                    .ifPresent(row -> apply(PropertyEdits.visible(row.layer().id(), showing)));
        } else if (pressed != null && (dragging || pressed.getPoint().distance(event.getPoint()) > SLOP)) {
            dragging = true;
            list.showDrop(LayerDrop.at(list.rows(), event.getY(), LayerRowGeometry.HEIGHT)
                    .orElse(null));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (dragging) {
            list.showDrop(null);
            LayerDrop.at(list.rows(), event.getY(), LayerRowGeometry.HEIGHT).ifPresent(drop -> drop(drop, event));
        } else if (pressed != null && !event.isControlDown() && !event.isShiftDown()) {
            list.rowAt(pressed).ifPresent(row -> list.setSelectedValue(row, false));
        }
        dragging = false;
        pressed = null;
        showing = null;
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
            list.rowAt(event)
                    .filter(row -> list.geometry(row).part(event.getX(), event.getY()) == Part.NAME)
                    .ifPresent(rename);
        }
    }

    private void press(MouseEvent event, LayerRow row) {
        LayerId id = row.layer().id();
        switch (list.geometry(row).part(event.getX(), event.getY())) {
            case EYE -> pressEye(event, row);
            case TRIANGLE -> apply(PropertyEdits.expanded(id, !((GroupLayer) row.layer()).expanded()));
            case PICTURE -> {
                if (event.isControlDown()) {
                    apply(SelectionEdits.fromTransparency(id, combine(event)));
                } else {
                    paintOn(PaintTarget.CONTENT);
                    pressed = event;
                }
            }
            case LINK -> row.layer().mask().ifPresent(mask -> apply(MaskEdits.linked(id, !mask.linked())));
            case MASK -> row.layer().mask().ifPresent(mask -> pressMask(event, id, mask));
            case NAME -> {
                if (event.isAltDown() && nearEdge(event)) {
                    clipAcross(event);
                } else {
                    pressed = event;
                }
            }
        }
    }

    private void pressEye(MouseEvent event, LayerRow row) {
        if (event.isAltDown()) {
            apply(PropertyEdits.solo(row.layer().id()));
        } else {
            showing = !row.layer().props().visible();
            apply(PropertyEdits.visible(row.layer().id(), showing));
        }
    }

    private void pressMask(MouseEvent event, LayerId id, LayerMask mask) {
        if (event.isControlDown()) {
            apply(SelectionEdits.fromLayerMask(id, combine(event)));
        } else if (event.isShiftDown()) {
            apply(MaskEdits.enabled(id, !mask.enabled()));
        } else {
            list.session().ifPresent(session -> session.setActiveLayer(Optional.of(id)));
            paintOn(PaintTarget.LAYER_MASK);
        }
    }

    private void paintOn(PaintTarget target) {
        list.document().ifPresent(document -> document.setPaintTarget(target));
    }

    private static boolean nearEdge(MouseEvent event) {
        int within = event.getY() % LayerRowGeometry.HEIGHT;
        return within < EDGE || within >= LayerRowGeometry.HEIGHT - EDGE;
    }

    /// Clips the layer above the edge to the one below it, or frees it.
    private void clipAcross(MouseEvent event) {
        int above = (event.getY() + EDGE) / LayerRowGeometry.HEIGHT - 1;
        List<LayerRow> rows = list.rows();
        if (above >= 0 && above < rows.size()) {
            LayerRow row = rows.get(above);
            LayerId id = row.layer().id();
            apply(row.layer().props().clipped() ? PropertyEdits.unclip(id) : PropertyEdits.clip(id));
        }
    }

    private void drop(LayerDrop drop, MouseEvent event) {
        List<LayerId> dragged = list.selectedIds();
        if (dragged.isEmpty()) {
            return;
        }
        if (event.isAltDown()) {
            apply(CreateEdits.duplicate(dragged));
        } else {
            apply(ArrangeEdits.moveTo(dragged, drop.place()));
        }
    }

    private static Combine combine(MouseEvent event) {
        if (event.isShiftDown() && event.isAltDown()) {
            return Combine.INTERSECT;
        }
        if (event.isShiftDown()) {
            return Combine.ADD;
        }
        return event.isAltDown() ? Combine.SUBTRACT : Combine.REPLACE;
    }

    private void apply(Edit edit) {
        list.session().ifPresent(session -> refusal.apply(session, edit));
    }
}
