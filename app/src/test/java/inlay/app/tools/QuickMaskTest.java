package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.PaintTarget;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuickMaskTest {
    private final Desk desk = new Desk();

    @Test
    void goesOnAndOffWithoutAnEdit() {
        Document before = desk.session.document();
        QuickMask.toggle(desk.open);
        assertThat(desk.open.paintTarget()).isEqualTo(PaintTarget.QUICK_MASK);
        assertThat(QuickMask.isOn(desk.open)).isTrue();
        QuickMask.toggle(desk.open);
        assertThat(desk.open.paintTarget()).isEqualTo(PaintTarget.CONTENT);
        assertThat(desk.session.document()).isSameAs(before);
    }

    @Test
    void leavesTheSelectionThatWasPainted() {
        desk.session.apply(SelectionEdits.all());
        QuickMask.toggle(desk.open);
        desk.with("brush").drag(30, 30);
        QuickMask.toggle(desk.open);
        assertThat(desk.session.document().selection().orElseThrow().at(30, 30)).isZero();
    }

    @Test
    void aBlankOneIsNoSelection() {
        QuickMask.toggle(desk.open);
        desk.session.apply(Edit.named("Blank", document -> document.withSelection(Optional.of(Mask.NONE))));
        QuickMask.toggle(desk.open);
        assertThat(desk.session.document().selection()).isEmpty();
    }
}
