package inlay.app.panels;

import inlay.app.theme.ThemeColor;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Session;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// The rows of the layers panel. Its selection may hold several layers; the lead is the session's active layer.
final class LayerList extends JList<LayerRow> {
    private static final long serialVersionUID = 1;

    private final DefaultListModel<LayerRow> rows = new DefaultListModel<>();
    private final LayerRowPainter painter = new LayerRowPainter(this::repaint);
    private transient Optional<OpenDocument> open = Optional.empty();
    private transient @Nullable LayerDrop drop;
    private transient MouseAdapter gestures = new MouseAdapter() {};
    private boolean refreshing;

    LayerList() {
        setModel(rows);
        setName("layers");
        setCellRenderer(painter);
        setFixedCellHeight(LayerRowGeometry.HEIGHT);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        // a click leaves the keyboard to the canvas: letters choose tools, arrows nudge, Ctrl+A selects pixels
        setRequestFocusEnabled(false);
        getAccessibleContext().setAccessibleName("Layers");
        addListSelectionListener(event -> activateLead());
    }

    Optional<OpenDocument> document() {
        return open;
    }

    Optional<Session> session() {
        return open.map(OpenDocument::session);
    }

    /// Shows a document's layers as they are now, keeping those selected that are still there.
    void refresh(Optional<OpenDocument> document) {
        List<LayerId> kept = open.equals(document) ? selectedIds() : List.of();
        open = document;
        refreshing = true;
        rows.clear();
        document.ifPresent(shown -> {
            Document now = shown.session().shown();
            painter.show(now, shown.paintSurface());
            rows.addAll(LayerRow.of(now));
            select(kept, shown.session().activeLayerId());
        });
        refreshing = false;
        repaint();
    }

    /// The selected layers, the upper ones first.
    List<LayerId> selectedIds() {
        return getSelectedValuesList().stream().map(row -> row.layer().id()).toList();
    }

    List<LayerRow> rows() {
        List<LayerRow> all = new ArrayList<>();
        rows.elements().asIterator().forEachRemaining(all::add);
        return all;
    }

    Optional<LayerRow> activeRow() {
        Optional<LayerId> active = session().flatMap(Session::activeLayerId);
        return rows().stream()
                .filter(row -> active.filter(row.layer().id()::equals).isPresent())
                .findFirst();
    }

    Optional<LayerRow> rowAt(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        boolean inside = index >= 0 && getCellBounds(index, index).contains(event.getPoint());
        return inside ? Optional.of(rows.get(index)) : Optional.empty();
    }

    LayerRowGeometry geometry(LayerRow row) {
        int index = rows.indexOf(row);
        return LayerRowGeometry.of(getCellBounds(index, index), row);
    }

    void showDrop(@Nullable LayerDrop where) {
        drop = where;
        repaint();
    }

    /// Whether a layer is selected now, before the pending click changes it.
    boolean isSelected(LayerRow row) {
        return isSelectedIndex(rows.indexOf(row));
    }

    void selectOnly(LayerRow row) {
        setSelectedIndex(rows.indexOf(row));
    }

    /// What the mouse does here besides selecting rows.
    void setGestures(MouseAdapter adapter) {
        gestures = adapter;
        addMouseListener(adapter);
    }

    /// Some presses do their work without selecting the row.
    @Override
    protected void processMouseEvent(MouseEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED && isBesideSelecting(event)) {
            gestures.mousePressed(event);
        } else {
            super.processMouseEvent(event);
        }
    }

    /// A drag moves rows or sweeps over eyes; a list's own would select every row on its way.
    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (event.getID() == MouseEvent.MOUSE_DRAGGED) {
            gestures.mouseDragged(event);
            scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
        } else {
            super.processMouseMotionEvent(event);
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return rowAt(event)
                .map(row -> LayerTip.of(row.layer(), geometry(row).part(event.getX(), event.getY())))
                .orElse(null);
    }

    private boolean isBesideSelecting(MouseEvent event) {
        return SwingUtilities.isLeftMouseButton(event)
                && rowAt(event)
                        .map(row -> switch (geometry(row).part(event.getX(), event.getY())) {
                            case EYE, TRIANGLE, LINK -> true;
                            case PICTURE -> event.isControlDown() || isOneOfSeveral(event, row);
                            case MASK -> event.isControlDown() || event.isShiftDown() || isOneOfSeveral(event, row);
                            case NAME ->
                                event.isAltDown() && LayerRowGeometry.isNearEdge(event.getY())
                                        || isOneOfSeveral(event, row);
                        })
                        .orElse(false);
    }

    /// A press on one of several selected rows keeps them together, so that they can be dragged.
    private boolean isOneOfSeveral(MouseEvent event, LayerRow row) {
        return !event.isControlDown() && !event.isShiftDown() && isSelected(row) && getSelectedIndices().length > 1;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        LayerDrop where = drop;
        if (where != null) {
            Graphics2D pen = (Graphics2D) graphics.create();
            pen.setColor(ThemeColor.LAYER_DROP_LINE.color());
            pen.setStroke(new BasicStroke(2));
            paintDrop(pen, where);
            pen.dispose();
        }
    }

    private void paintDrop(Graphics2D pen, LayerDrop where) {
        if (where.into()) {
            Rectangle row = getCellBounds(where.row(), where.row());
            pen.drawRoundRect(row.x + 4, row.y + 1, row.width - 8, row.height - 2, 12, 12);
        } else {
            int y = Math.max(1, where.row() * LayerRowGeometry.HEIGHT);
            pen.drawLine(40 + where.depth() * 16, y, getWidth() - 8, y);
        }
    }

    private void select(List<LayerId> kept, Optional<LayerId> active) {
        clearSelection();
        for (int index = 0; index < rows.size(); index++) {
            if (kept.contains(rows.get(index).layer().id())
                    && active.filter(kept::contains).isPresent()) {
                addSelectionInterval(index, index);
            }
        }
        for (int index = 0; index < rows.size(); index++) {
            if (active.filter(rows.get(index).layer().id()::equals).isPresent()) {
                addSelectionInterval(index, index);
            }
        }
    }

    private void activateLead() {
        int lead = getLeadSelectionIndex();
        if (!refreshing && lead >= 0 && lead < rows.size() && isSelectedIndex(lead)) {
            LayerId id = rows.get(lead).layer().id();
            session().ifPresent(session -> session.setActiveLayer(Optional.of(id)));
        }
    }
}
