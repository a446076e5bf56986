package inlay.app.panels;

import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.layers.MaskEdits;
import inlay.editor.raster.Mask;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;

/// Moves a layer's mask to the layer that it is dropped on, or with Alt a copy of it.
final class MaskDrag implements LayerDrag {
    private final LayerList list;
    private final Session session;
    private final Refusal refusal;
    private final MouseEvent pressed;
    private final LayerId from;
    private final Mask mask;
    private boolean dragging;

    MaskDrag(LayerList list, Session session, Refusal refusal, MouseEvent pressed, LayerId from, Mask mask) {
        this.list = list;
        this.session = session;
        this.refusal = refusal;
        this.pressed = pressed;
        this.from = from;
        this.mask = mask;
    }

    @Override
    public void to(MouseEvent event) {
        dragging |= LayerDrag.isMeant(pressed, event);
        list.showDrop(target(event)
                .map(row -> new LayerDrop(row.place(), list.rows().indexOf(row), row.depth(), true))
                .orElse(null));
    }

    @Override
    public void end(MouseEvent event) {
        list.showDrop(null);
        target(event).map(row -> row.layer().id()).ifPresent(to -> refusal.apply(session, dropped(to, event)));
    }

    private Optional<LayerRow> target(MouseEvent event) {
        return list.rowAt(event).filter(row -> dragging && !row.layer().id().equals(from));
    }

    private Edit dropped(LayerId to, MouseEvent event) {
        if (event.isAltDown()) {
            return MaskEdits.replace("Copy Layer Mask", to, mask);
        }
        String label = "Move Layer Mask";
        return Edit.sequence(label, List.of(MaskEdits.delete(from), MaskEdits.replace(label, to, mask)));
    }
}
