package inlay.app.panels;

import inlay.app.panels.LayerRowGeometry.Part;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerTree;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.layers.GroupView;
import inlay.editor.layers.MaskEdits;
import inlay.editor.layers.PropertyEdits;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;

/// What the mouse does in the layers panel, after Photoshop's customs: eye and Alt-eye, thumbnails with Ctrl, Shift
/// and Alt, Alt-click between rows, double click to rename, drag to reorder.
final class LayerGestures extends MouseAdapter {
    private final LayerList list;
    private final Refusal refusal;
    private final LayerRename rename;
    private Optional<LayerDrag> drag = Optional.empty();

    LayerGestures(LayerList list, Refusal refusal, LayerRename rename) {
        this.list = list;
        this.refusal = refusal;
        this.rename = rename;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (drag.isPresent()) {
            return;
        }
        rename.finish();
        if (!SwingUtilities.isLeftMouseButton(event) || event.isPopupTrigger()) {
            list.rowAt(event).filter(row -> !list.isSelected(row)).ifPresent(list::selectOnly);
            return;
        }
        list.session()
                .ifPresent(session -> list.rowAt(event).ifPresent(row -> drag = press(new Press(event, session, row))));
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        drag.ifPresent(under -> under.to(event));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event)) {
            Optional<LayerDrag> ended = drag;
            drag = Optional.empty();
            ended.ifPresent(under -> under.end(event));
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
            list.rowAt(event)
                    .filter(row -> list.geometry(row).part(event.getX(), event.getY()) == Part.NAME)
                    .ifPresent(rename::begin);
        }
    }

    private record Press(MouseEvent event, Session session, LayerRow row) {
        LayerId id() {
            return row.layer().id();
        }
    }

    private Optional<LayerDrag> press(Press press) {
        MouseEvent event = press.event();
        return switch (list.geometry(press.row()).part(event.getX(), event.getY())) {
            case EYE -> pressEye(press);
            case TRIANGLE -> toggle(press, (GroupLayer) press.row().layer());
            case PICTURE -> pressPicture(press);
            case LINK ->
                press.row().layer().mask().flatMap(mask -> done(press, MaskEdits.linked(press.id(), !mask.linked())));
            case MASK -> press.row().layer().mask().flatMap(mask -> pressMask(press, mask));
            case NAME ->
                event.isAltDown() && LayerRowGeometry.isNearEdge(event.getY())
                        ? clipAcross(press)
                        : Optional.of(rows(press));
        };
    }

    private Optional<LayerDrag> pressEye(Press press) {
        return press.event().isAltDown()
                ? done(press, PropertyEdits.solo(press.id()))
                : Optional.of(new VisibilitySweep(list, press.session(), refusal, press.row()));
    }

    private Optional<LayerDrag> pressPicture(Press press) {
        if (press.event().isControlDown()) {
            return done(press, SelectionEdits.fromTransparency(press.id(), combine(press.event())));
        }
        paintOn(PaintTarget.CONTENT);
        return Optional.of(rows(press));
    }

    private Optional<LayerDrag> pressMask(Press press, LayerMask mask) {
        if (press.event().isControlDown()) {
            return done(press, SelectionEdits.fromLayerMask(press.id(), combine(press.event())));
        }
        if (press.event().isShiftDown()) {
            return done(press, MaskEdits.enabled(press.id(), !mask.enabled()));
        }
        press.session().setActiveLayer(Optional.of(press.id()));
        paintOn(PaintTarget.LAYER_MASK);
        return Optional.of(new MaskDrag(list, press.session(), refusal, press.event(), press.id(), mask.mask()));
    }

    private LayerDrag rows(Press press) {
        return new RowDrag(list, press.session(), refusal, press.event(), press.row());
    }

    /// Opens or closes a group; with Alt the groups in it too.
    private static Optional<LayerDrag> toggle(Press press, GroupLayer group) {
        List<LayerId> groups = new ArrayList<>();
        if (press.event().isAltDown()) {
            new LayerTree(List.of(group)).forEach(layer -> groups.add(layer.id()));
        } else {
            groups.add(group.id());
        }
        press.session().changeView(GroupView.expanded(groups, !group.expanded()));
        return Optional.empty();
    }

    /// Clips the layer above the edge to the one below it, or frees it.
    private Optional<LayerDrag> clipAcross(Press press) {
        int above = LayerRowGeometry.rowAboveEdge(press.event().getY());
        List<LayerRow> rows = list.rows();
        if (above < 0 || above >= rows.size()) {
            return Optional.empty();
        }
        LayerRow row = rows.get(above);
        LayerId id = row.layer().id();
        return done(press, row.layer().props().clipped() ? PropertyEdits.unclip(id) : PropertyEdits.clip(id));
    }

    private Optional<LayerDrag> done(Press press, Edit edit) {
        refusal.apply(press.session(), edit);
        return Optional.empty();
    }

    private void paintOn(PaintTarget target) {
        list.document().ifPresent(document -> document.setPaintTarget(target));
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
}
