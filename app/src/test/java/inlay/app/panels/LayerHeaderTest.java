package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.widget.ScrubField;
import inlay.editor.document.BlendMode;
import inlay.editor.document.Locks;
import java.util.Optional;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class LayerHeaderTest {
    private final PanelStage stage = new PanelStage();
    private final LayerHeader header = new LayerHeader(() -> Optional.of(stage.session), stage.refusal);
    private final ScrubField opacity = PanelStage.find(header, ScrubField.class, "opacity");
    private final BlendModeChooser mode = PanelStage.find(header, BlendModeChooser.class, "blend-mode");

    LayerHeaderTest() {
        header.refresh();
    }

    @Test
    void scrubbingPreviewsAndMakesOneStep() {
        PanelStage.press(opacity, 0, 90, 5);
        PanelStage.drag(opacity, 0, 40, 5);
        PanelStage.drag(opacity, 0, 18, 5);
        assertThat(stage.session.hasDraft()).isTrue();
        assertThat(stage.session
                        .shown()
                        .find(stage.sky.id())
                        .orElseThrow()
                        .props()
                        .opacity())
                .isCloseTo(0.76f, within(1e-6f));
        assertThat(stage.steps()).isEmpty();
        PanelStage.release(opacity, 0, 18, 5);
        assertThat(stage.steps()).containsExactly("Opacity Change");
        assertThat(opacity()).isCloseTo(0.76f, within(1e-6f));
        assertThat(opacity.getText()).isEqualTo("76 %");
        stage.session.undo();
        assertThat(opacity()).isEqualTo(1);
    }

    @Test
    void aScrubBackToWhereItBeganIsNoStep() {
        PanelStage.press(opacity, 0, 60, 5);
        PanelStage.drag(opacity, 0, 20, 5);
        PanelStage.drag(opacity, 0, 60, 5);
        PanelStage.release(opacity, 0, 60, 5);
        assertThat(stage.session.hasDraft()).isFalse();
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void escapeTakesAScrubBackAndTheRestOfTheDragDoesNothing() {
        PanelStage.press(opacity, 0, 60, 5);
        PanelStage.drag(opacity, 0, 20, 5);
        PanelStage.key(opacity, "ESCAPE");
        assertThat(stage.session.hasDraft()).isFalse();
        assertThat(opacity.getText()).isEqualTo("100 %");
        PanelStage.drag(opacity, 0, 10, 5);
        PanelStage.release(opacity, 0, 10, 5);
        assertThat(stage.session.hasDraft()).isFalse();
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void aNumberIsTypedAndWhatIsNoneIsTakenBack() {
        opacity.setText("37,4%");
        assertThat(stage.steps()).isEmpty();
        PanelStage.key(opacity, "ENTER");
        assertThat(opacity()).isCloseTo(0.37f, within(1e-6f));
        opacity.setText("half");
        PanelStage.key(opacity, "ENTER");
        assertThat(opacity.getText()).isEqualTo("37 %");
        opacity.setText("20");
        assertThat(stage.session.hasDraft()).isTrue();
        PanelStage.key(opacity, "ESCAPE");
        assertThat(opacity.getText()).isEqualTo("37 %");
        assertThat(stage.session.hasDraft()).isFalse();
        opacity.setText("400");
        PanelStage.key(opacity, "ENTER");
        assertThat(opacity()).isEqualTo(1);
        assertThat(stage.steps()).containsExactly("Opacity Change", "Opacity Change");
    }

    @Test
    void arrowsStepByOneAndWithShiftByTen() {
        PanelStage.key(opacity, "DOWN");
        PanelStage.key(opacity, "shift DOWN");
        assertThat(opacity()).isCloseTo(0.89f, within(1e-6f));
        PanelStage.key(opacity, "shift UP");
        PanelStage.key(opacity, "shift UP");
        assertThat(opacity()).isEqualTo(1);
    }

    @Test
    void whatIsBeingTypedGoesToTheLayerItWasMeantFor() {
        opacity.setText("40");
        stage.session.setActiveLayer(Optional.of(stage.patch.id()));
        header.refresh();
        assertThat(opacity()).isCloseTo(0.4f, within(1e-6f));
        assertThat(opacity.getText()).isEqualTo("100 %");
        assertThat(stage.now(stage.patch).props().opacity()).isEqualTo(1);
        assertThat(stage.session.hasDraft()).isFalse();
        assertThat(stage.session.activeLayerId()).contains(stage.patch.id());
    }

    @Test
    void theBlendModeIsOneStepAndOnlyGroupsPassThrough() {
        mode.setSelectedItem(BlendMode.MULTIPLY);
        assertThat(stage.now(stage.sky).props().blendMode()).isEqualTo(BlendMode.MULTIPLY);
        assertThat(stage.steps()).containsExactly("Blending Change");
        int forLayers = mode.getItemCount();
        stage.session.setActiveLayer(Optional.of(stage.plant.id()));
        header.refresh();
        assertThat(mode.getItemCount()).isEqualTo(forLayers + 1);
        assertThat(mode.getSelectedItem()).isEqualTo(stage.plant.props().blendMode());
        assertThat(stage.steps()).hasSize(1);
    }

    @Test
    void locksAreSetOneByOneAndAllAtOnce() {
        lock("lock-pixels").doClick(0);
        lock("lock-position").doClick(0);
        assertThat(stage.now(stage.sky).props().locks()).isEqualTo(new Locks(false, true, true));
        lock("lock-all").doClick(0);
        assertThat(stage.now(stage.sky).props().locks()).isEqualTo(Locks.ALL);
        assertThat(lock("lock-transparency").isSelected()).isTrue();
        lock("lock-all").doClick(0);
        assertThat(stage.now(stage.sky).props().locks()).isEqualTo(Locks.NONE);
        assertThat(stage.steps()).hasSize(4);
    }

    @Test
    void withoutALayerNothingCanBeSet() {
        LayerHeader bare = new LayerHeader(Optional::empty, stage.refusal);
        bare.refresh();
        assertThat(PanelStage.find(bare, ScrubField.class, "opacity").isEnabled())
                .isFalse();
        assertThat(PanelStage.find(bare, BlendModeChooser.class, "blend-mode").isEnabled())
                .isFalse();
        assertThat(PanelStage.find(bare, JToggleButton.class, "lock-all").isEnabled())
                .isFalse();
    }

    private JToggleButton lock(String name) {
        return PanelStage.find(header, JToggleButton.class, name);
    }

    private float opacity() {
        return stage.now(stage.sky).props().opacity();
    }
}
