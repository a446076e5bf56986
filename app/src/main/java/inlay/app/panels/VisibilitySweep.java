package inlay.app.panels;

import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.layers.PropertyEdits;
import java.awt.event.MouseEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Shows or hides the layers over whose eyes the pointer goes, all as one step.
final class VisibilitySweep implements LayerDrag {
    private final LayerList list;
    private final Session session;
    private final Refusal refusal;
    private final boolean visible;
    private final Set<LayerId> swept = new LinkedHashSet<>();
    private int last;

    /// Begins with a row, whose visibility the others will get.
    VisibilitySweep(LayerList list, Session session, Refusal refusal, LayerRow first) {
        this.list = list;
        this.session = session;
        this.refusal = refusal;
        this.visible = !first.layer().props().visible();
        this.last = list.rows().indexOf(first);
        sweep(last);
    }

    /// A quick hand skips rows; those between belong to the sweep.
    @Override
    public void to(MouseEvent event) {
        int now = Math.clamp(
                event.getY() / LayerRowGeometry.HEIGHT, 0, list.rows().size() - 1);
        if (now != last) {
            sweep(now);
            last = now;
        }
    }

    @Override
    public void end(MouseEvent event) {
        refusal.apply(session, edit());
    }

    private void sweep(int now) {
        list.rows().subList(Math.min(last, now), Math.max(last, now) + 1).stream()
                .filter(row -> row.layer().props().visible() != visible)
                .forEach(row -> swept.add(row.layer().id()));
        session.showDraft(edit().apply(session.document()));
        list.refresh(list.document());
    }

    private Edit edit() {
        List<Edit> each =
                swept.stream().map(id -> PropertyEdits.visible(id, visible)).toList();
        return Edit.sequence((visible ? "Show Layer" : "Hide Layer") + (each.size() == 1 ? "" : "s"), each);
    }
}
