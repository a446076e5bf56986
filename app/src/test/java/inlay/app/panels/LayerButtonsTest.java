package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.layers.PropertyEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class LayerButtonsTest {
    private final PanelStage stage = new PanelStage();
    private final List<OpenDocument> asked = new ArrayList<>();
    private final LayersPanel panel =
            new LayersPanel(stage.workspace, stage.refusal, new JPopupMenu(), asked::add, () -> {});
    private final LayerList list = PanelStage.find(panel, LayerList.class, "layers");

    @Test
    void theMaskButtonRevealsAllAndRefusesASecondMaskInWords() {
        push("add-mask", 0);
        assertThat(mask()).isEqualTo(Mask.ALL);
        push("add-mask", 0);
        assertThat(stage.steps()).containsExactly("Add Layer Mask");
        assertThat(stage.sentences).singleElement().asString().contains("has a mask already");
    }

    @Test
    void withAltTheMaskHides() {
        push("add-mask", ActionEvent.ALT_MASK);
        assertThat(mask()).isEqualTo(Mask.NONE);
    }

    @Test
    void theMaskShowsWhatIsSelected() {
        Region area = new Region(45, 35, 10, 10);
        stage.session.apply(SelectionEdits.select("Rectangular Marquee", Mask.of(area), Combine.REPLACE));
        push("add-mask", 0);
        assertThat(mask().bounds()).isEqualTo(area);
        assertThat(stage.session.document().selection()).isEmpty();
    }

    @Test
    void withControlTheNewLayerGoesBelow() {
        push("new-layer", ActionEvent.CTRL_MASK);
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) Layer 1 sky");
        stage.session.setActiveLayer(Optional.of(stage.stem.id()));
        push("new-layer", ActionEvent.CTRL_MASK);
        assertThat(stage.tree()).isEqualTo("ground patch plant(Layer 2 stem leaf) Layer 1 sky");
    }

    @Test
    void withAltItAsksFirst() {
        push("new-layer", ActionEvent.ALT_MASK);
        assertThat(asked).containsExactly(stage.open);
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void layersAreAddedGroupedCopiedAndDeleted() {
        push("new-layer", 0);
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) sky Layer 1");
        assertThat(panel.selected()).hasSize(1).doesNotContain(stage.sky.id());
        list.setSelectedIndices(new int[] {0, 1});
        push("new-group", 0);
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) Group 1(sky Layer 1)");
        push("duplicate-layer", 0);
        assertThat(stage.tree()).endsWith("Group 1(sky Layer 1) Group 1 copy(sky Layer 1)");
        push("delete-layer", 0);
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) Group 1(sky Layer 1)");
        assertThat(stage.steps()).hasSize(4);
        stage.session.moveTo(0);
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) sky");
    }

    @Test
    void theListFollowsEditsAndTheDocumentInFront() {
        stage.session.apply(PropertyEdits.rename(stage.sky.id(), "heaven"));
        assertThat(names()).startsWith("heaven");
        PixelLayer only = PixelLayer.of("only", Raster.EMPTY);
        OpenDocument other = new OpenDocument(
                new Session(Document.ofSize(5, 5).withLayers(List.of(only)), "Open"), Optional.empty(), "other");
        stage.workspace.open(other);
        assertThat(names()).containsExactly("only");
        assertThat(panel.selected()).containsExactly(only.id());
        stage.workspace.close(other);
        stage.workspace.close(stage.open);
        assertThat(names()).isEmpty();
        push("new-layer", 0);
        assertThat(stage.sentences).isEmpty();
    }

    @Test
    void aDraftOfAGestureLeavesTheRowsAlone() {
        List<LayerRow> rows = list.rows();
        stage.session.showDraft(PropertyEdits.rename(stage.sky.id(), "heaven").apply(stage.session.document()));
        assertThat(list.rows()).isEqualTo(rows);
        stage.session.dropDraft();
        assertThat(names()).startsWith("sky");
    }

    private void push(String name, int modifiers) {
        PanelStage.push(PanelStage.find(panel, JButton.class, name), modifiers);
    }

    private Mask mask() {
        return stage.session.activeLayer().flatMap(Layer::mask).orElseThrow().mask();
    }

    private List<String> names() {
        return list.rows().stream().map(row -> row.layer().props().name()).toList();
    }
}
