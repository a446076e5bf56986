package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.edit.Step;
import inlay.editor.layers.PropertyEdits;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class HistoryPanelTest {
    private final PanelStage stage = new PanelStage();
    private final HistoryPanel panel = new HistoryPanel(stage.workspace);

    @SuppressWarnings("unchecked")
    private final JList<Step> list = PanelStage.find(panel, JList.class, "history");

    HistoryPanelTest() {
        list.setSize(200, 200);
        stage.session.apply(PropertyEdits.visible(stage.sky.id(), false));
        stage.session.apply(PropertyEdits.opacity(stage.sky.id(), 0.5f));
    }

    @Test
    void aClickGoesToAStepAndKeepsThoseAhead() {
        assertThat(labels()).containsExactly("Open", "Hide Layer", "Opacity Change");
        assertThat(list.getSelectedIndex()).isEqualTo(2);
        PanelStage.click(list, 0, 50, 13);
        assertThat(stage.isVisible(stage.sky)).isTrue();
        assertThat(labels()).hasSize(3);
        PanelStage.click(list, 0, 50, 26 + 13);
        assertThat(stage.isVisible(stage.sky)).isFalse();
        assertThat(stage.now(stage.sky).props().opacity()).isEqualTo(1);
    }

    @Test
    void undoMovesTheMarkAndAnEditDropsWhatIsAhead() {
        stage.session.undo();
        assertThat(list.getSelectedIndex()).isEqualTo(1);
        stage.session.apply(PropertyEdits.rename(stage.sky.id(), "heaven"));
        assertThat(labels()).containsExactly("Open", "Hide Layer", "Name Change");
    }

    @Test
    void withoutADocumentThereAreNoSteps() {
        stage.workspace.close(stage.open);
        assertThat(labels()).isEmpty();
    }

    private List<String> labels() {
        return IntStream.range(0, list.getModel().getSize())
                .mapToObj(index -> list.getModel().getElementAt(index).label())
                .toList();
    }
}
