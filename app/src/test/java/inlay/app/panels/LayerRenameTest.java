package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class LayerRenameTest {
    private final PanelStage stage = new PanelStage();
    private final LayersPanel panel =
            new LayersPanel(stage.workspace, stage.refusal, new JPopupMenu(), open -> {}, () -> {});
    private final LayerList list = PanelStage.find(panel, LayerList.class, "layers");
    private final JTextField field = PanelStage.find(list, JTextField.class, "rename-layer");

    LayerRenameTest() {
        list.setSize(300, 400);
    }

    @Test
    void enterRenamesAsOneStep() {
        begin();
        assertThat(field.isVisible()).isTrue();
        assertThat(field.getText()).isEqualTo("sky");
        assertThat(field.getSelectedText()).isEqualTo("sky");
        field.setText("  heaven ");
        field.postActionEvent();
        assertThat(field.isVisible()).isFalse();
        assertThat(stage.now(stage.sky).props().name()).isEqualTo("heaven");
        assertThat(stage.steps()).containsExactly("Name Change");
        stage.session.undo();
        assertThat(stage.now(stage.sky).props().name()).isEqualTo("sky");
    }

    @Test
    void theActiveLayerIsRenamedWithoutTheMouse() {
        stage.session.setActiveLayer(Optional.of(stage.leaf.id()));
        panel.rename();
        assertThat(field.getText()).isEqualTo("leaf");
        field.setText("petal");
        field.postActionEvent();
        assertThat(stage.now(stage.leaf).props().name()).isEqualTo("petal");
    }

    @Test
    void escapeLeavesTheName() {
        begin();
        field.setText("heaven");
        PanelStage.key(field, "ESCAPE");
        assertThat(field.isVisible()).isFalse();
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void anEmptyOrEqualNameIsNoStep() {
        begin();
        field.setText(" ");
        field.postActionEvent();
        begin();
        field.postActionEvent();
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void choosingAnotherLayerKeepsTheNewNameForTheLayerItWasTypedFor() {
        begin();
        field.setText("heaven");
        stage.session.setActiveLayer(Optional.of(stage.ground.id()));
        assertThat(field.isVisible()).isFalse();
        assertThat(stage.now(stage.sky).props().name()).isEqualTo("heaven");
        assertThat(stage.now(stage.ground).props().name()).isEqualTo("ground");
        assertThat(panel.selected()).containsExactly(stage.ground.id());
    }

    @Test
    void aPressOnARowEndsTheRenaming() {
        begin();
        field.setText("heaven");
        PanelStage.click(list, 0, 200, 22 + 5 * LayerRowGeometry.HEIGHT);
        assertThat(field.isVisible()).isFalse();
        assertThat(stage.now(stage.sky).props().name()).isEqualTo("heaven");
        assertThat(panel.selected()).containsExactly(stage.ground.id());
    }

    @Test
    void theEyeAndTheThumbnailDoNotRename() {
        PanelStage.doubleClick(list, 60, 22);
        assertThat(field.isVisible()).isFalse();
    }

    private void begin() {
        PanelStage.doubleClick(list, 200, 22);
    }
}
