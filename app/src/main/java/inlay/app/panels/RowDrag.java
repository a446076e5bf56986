package inlay.app.panels;

import inlay.editor.document.LayerId;
import inlay.editor.edit.Session;
import inlay.editor.layers.ArrangeEdits;
import inlay.editor.layers.CreateEdits;
import java.awt.event.MouseEvent;
import java.util.List;

/// Moves the selected layers to where they are dropped, or with Alt copies of them. A press that is no drag leaves only
/// the row under it selected.
final class RowDrag implements LayerDrag {
    private final LayerList list;
    private final Session session;
    private final Refusal refusal;
    private final MouseEvent pressed;
    private final LayerRow row;
    private boolean dragging;

    RowDrag(LayerList list, Session session, Refusal refusal, MouseEvent pressed, LayerRow row) {
        this.list = list;
        this.session = session;
        this.refusal = refusal;
        this.pressed = pressed;
        this.row = row;
    }

    @Override
    public void to(MouseEvent event) {
        dragging |= LayerDrag.isMeant(pressed, event);
        if (dragging) {
            list.showDrop(LayerDrop.at(list.rows(), event.getY(), LayerRowGeometry.HEIGHT)
                    .orElse(null));
        }
    }

    @Override
    public void end(MouseEvent event) {
        list.showDrop(null);
        if (dragging) {
            LayerDrop.at(list.rows(), event.getY(), LayerRowGeometry.HEIGHT).ifPresent(drop -> drop(drop, event));
        } else if (!pressed.isControlDown() && !pressed.isShiftDown()) {
            list.selectOnly(row);
        }
    }

    private void drop(LayerDrop drop, MouseEvent event) {
        List<LayerId> dragged = list.selectedIds();
        if (!dragged.isEmpty()) {
            refusal.apply(
                    session,
                    event.isAltDown()
                            ? CreateEdits.duplicate(dragged, drop.place())
                            : ArrangeEdits.moveTo(dragged, drop.place()));
        }
    }
}
