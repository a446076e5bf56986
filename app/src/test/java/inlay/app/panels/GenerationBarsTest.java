package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.generate.EngineChoice;
import inlay.app.generate.EngineChoices;
import inlay.app.generate.EngineRoster;
import inlay.app.generate.Generator;
import inlay.app.generate.Job;
import inlay.app.panels.ContextualBar.Mode;
import inlay.app.theme.Icon;
import inlay.app.tools.Expander;
import inlay.app.tools.Pending;
import inlay.app.tools.Pending.Outcome;
import inlay.app.tools.PendingWork;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.layers.CreateEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import inlay.genfill.engine.GenerationCancelledException;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The bar under the selection and the properties of a generative layer.
@ExtendWith(OnEventThread.class)
class GenerationBarsTest {
    private final PanelStage stage = new PanelStage();
    private final Generator generator =
            Generator.with(new EngineRoster(EngineChoices.builtIn()), "Inlay test", EventQueue::invokeLater);
    private final List<String> done = new ArrayList<>();
    private final Toolbox toolbox = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());
    private Optional<Pending> pending = Optional.empty();
    private final ContextualBar bar = new ContextualBar(
            stage.workspace,
            toolbox,
            new Waiting(),
            generator,
            stage.refusal,
            List.of(new Offer(
                    "All", Icon.EXPAND_CANVAS, Command.of("select.all", "Select All", "", () -> done.add("all")))),
            () -> done.add("canvas"));
    private final PropertiesPanel properties = new PropertiesPanel(stage.workspace, generator, stage.refusal);
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void close() {
        held.countDown();
        generator.queue().close();
    }

    @Test
    void withoutASelectionTheBarOffersCommands() {
        assertThat(bar.mode()).isEqualTo(Mode.IDLE);
        button(bar, "select.all").doClick(0);
        assertThat(done).containsExactly("all");
    }

    @Test
    void expandingHasThePromptAndItsSizeWhateverIsSelected() {
        select(new Region(10, 10, 20, 20));
        wait(new Pending("Expand", Outcome.GENERATION, "Drag an edge outwards", false));
        assertThat(bar.mode()).isEqualTo(Mode.EXPAND);
        assertThat(button(bar, "generate").getText()).isEqualTo("Expand");
        assertThat(button(bar, "generate").isEnabled()).isFalse();
        wait(new Pending("Expand", Outcome.GENERATION, "100 × 80 → 200 × 80 px", true));
        assertThat(labels(bar)).contains("100 × 80 → 200 × 80 px");
        button(bar, "generate").doClick(0);
        button(bar, "prompt.cancel").doClick(0);
        assertThat(done).containsExactly("commit", "dismiss");
        pending = Optional.empty();
        toolbox.choose(toolbox.find("hand").orElseThrow());
        assertThat(bar.mode()).isEqualTo(Mode.FILL);
        assertThat(button(bar, "generate").getText()).isEqualTo("Generate");
        assertThat(button(bar, "prompt.cancel").isVisible()).isFalse();
    }

    @Test
    void aCropHasItsButtonsOnlyOnceThereIsSomethingToCrop() {
        List<Boolean> present = new ArrayList<>();
        bar.onPresence(present::add);
        wait(new Pending("Crop", Outcome.EDIT, "100 × 80 px", false));
        assertThat(bar.mode()).isEqualTo(Mode.NOTHING);
        wait(new Pending("Crop", Outcome.EDIT, "50 × 40 px", true));
        assertThat(bar.mode()).isEqualTo(Mode.PENDING);
        assertThat(labels(bar)).contains("50 × 40 px");
        button(bar, "bar.commit").doClick(0);
        button(bar, "bar.cancel").doClick(0);
        assertThat(done).containsExactly("commit", "dismiss");
        assertThat(present).containsExactly(true, false, true);
    }

    @Test
    void aSelectionAsksForAFillAndDeselectingEndsIt() {
        select(new Region(10, 10, 20, 20));
        assertThat(bar.mode()).isEqualTo(Mode.FILL);
        stage.session.undo();
        assertThat(bar.mode()).isEqualTo(Mode.IDLE);
        stage.session.redo();
        assertThat(bar.mode()).isEqualTo(Mode.FILL);
        stage.workspace.close(stage.open);
        assertThat(bar.mode()).isEqualTo(Mode.IDLE);
    }

    @Test
    void aNewGenerativeLayerShowsItsVariationsUntilAnotherSelectionIsDrawn() {
        select(new Region(10, 10, 20, 20));
        addGenerated();
        assertThat(bar.mode()).isEqualTo(Mode.VARIATIONS);
        select(new Region(40, 10, 20, 20));
        assertThat(bar.mode()).isEqualTo(Mode.FILL);
        stage.session.setActiveLayer(Optional.of(stage.sky.id()));
        stage.session.apply(SelectionEdits.none());
        assertThat(bar.mode()).isEqualTo(Mode.IDLE);
    }

    @Test
    void variationsAreSteppedThroughInACircle() {
        GenerativeLayer layer = addGenerated();
        button(bar, "next-variation").doClick(0);
        assertThat(chosen(layer)).isEqualTo(1);
        button(bar, "previous-variation").doClick(0);
        button(bar, "previous-variation").doClick(0);
        assertThat(chosen(layer)).isEqualTo(2);
        assertThat(labels(bar)).contains("3 / 3");
        stage.session.undo();
        assertThat(chosen(layer)).isZero();
        assertThat(labels(bar)).contains("1 / 3");
        assertThat(stage.steps()).hasSize(4);
    }

    @Test
    void aJobShowsItselfAndIsCancelledAtOnce() {
        select(new Region(10, 10, 20, 20));
        Job job = submitHeld();
        assertThat(generator.queue().jobs()).containsExactly(job);
        refollow();
        assertThat(bar.mode()).isEqualTo(Mode.RUNNING);
        button(bar, "cancel-generation").doClick(0);
        assertThat(generator.queue().jobs()).isEmpty();
        stage.session.setActiveLayer(Optional.of(stage.ground.id()));
        assertThat(bar.mode()).isEqualTo(Mode.FILL);
        assertThat(stage.session.document().layers()).hasSize(4);
    }

    @Test
    void whatIsTypedForALayerIsStillThereAfterALookAtAnother() {
        GenerativeLayer layer = addGenerated();
        seed().setText("4711");
        stage.session.setActiveLayer(Optional.of(stage.sky.id()));
        stage.session.setActiveLayer(Optional.of(layer.id()));
        assertThat(seed().getText()).isEqualTo("4711");
        button(bar, "next-variation").doClick(0);
        assertThat(seed().getText()).isEqualTo("4711");
        button(properties, "regenerate").doClick(0);
        stage.session.setActiveLayer(Optional.of(stage.sky.id()));
        stage.session.setActiveLayer(Optional.of(layer.id()));
        assertThat(seed().getText()).isEqualTo("2");
    }

    private JTextField seed() {
        return PanelStage.find(properties, JTextField.class, "seed");
    }

    @Test
    void propertiesThatHaveNoRoomScrollAndKeepTheirWidth() {
        addGenerated();
        JScrollPane pane = (JScrollPane) properties.getComponent(0);
        properties.setSize(300, 90);
        properties.doLayout();
        pane.doLayout();
        pane.getViewport().doLayout();
        assertThat(pane.getViewport().getView().getHeight()).isGreaterThan(90);
        assertThat(pane.getViewport().getView().getWidth())
                .isEqualTo(pane.getViewport().getWidth());
    }

    @Test
    void theFillBarFollowsTheFormAndSaysWhatTheEngineDoes() {
        JTextField prompt = PanelStage.find(bar, JTextField.class, "prompt");
        EngineChoice chosen = generator.form().engine();
        assertThat(prompt.isEnabled()).isEqualTo(chosen.honoursPrompt());
        assertThat(prompt.getToolTipText()).isEqualTo(chosen.notice());
        JComboBox<?> engines = PanelStage.find(bar, JComboBox.class, "engine");
        assertThat(engines.getSelectedItem()).isEqualTo(chosen);
        JComboBox<?> count = PanelStage.find(bar, JComboBox.class, "variations");
        count.setSelectedItem(5);
        assertThat(generator.form().variations()).isEqualTo(5);
        prompt.setText("a red boat");
        assertThat(generator.form().prompt()).isEqualTo("a red boat");
    }

    @Test
    void anEngineThatDoesNotDenoiseHasNoSettings() {
        select(new Region(10, 10, 20, 20));
        assertThat(PanelStage.find(bar, JToggleButton.class, "sampling.settings")
                        .isVisible())
                .isFalse();
        assertThat(generator.form().wish().sampling()).isEmpty();
    }

    @Test
    void theWeightOfAWordIsChangedByKeys() {
        JTextField prompt = PanelStage.find(bar, JTextField.class, "prompt");
        prompt.setText("a red boat");
        prompt.select(2, 5);
        PanelStage.key(prompt, "ctrl UP");
        PanelStage.key(prompt, "ctrl UP");
        assertThat(generator.form().prompt()).isEqualTo("a (red:1.2) boat");
        PanelStage.key(prompt, "ctrl DOWN");
        PanelStage.key(prompt, "ctrl DOWN");
        assertThat(generator.form().prompt()).isEqualTo("a red boat");
    }

    @Test
    void propertiesChooseAVariationByItsThumbnail() {
        GenerativeLayer layer = addGenerated();
        JToggleButton second = PanelStage.find(properties, JToggleButton.class, "variation-2");
        second.doClick(0);
        assertThat(chosen(layer)).isEqualTo(1);
        JToggleButton same = PanelStage.find(properties, JToggleButton.class, "variation-2");
        assertThat(same).isNotSameAs(second);
        same.doClick(0);
        assertThat(same.isSelected()).isTrue();
        assertThat(stage.steps()).hasSize(2);
        assertThat(labels(properties)).anyMatch(text -> text.contains("A prompt has no effect"));
    }

    @Test
    void aSeedThatIsNoNumberIsMarkedAndAsksForNothing() {
        addGenerated();
        JTextField seed = PanelStage.find(properties, JTextField.class, "seed");
        assertThat(seed.getText()).isEqualTo("1");
        seed.setText("seven");
        button(properties, "regenerate").doClick(0);
        assertThat(seed.getClientProperty("JComponent.outline")).isEqualTo("error");
        assertThat(generator.queue().jobs()).isEmpty();
        button(properties, "roll-seed").doClick(0);
        assertThat(Long.parseLong(seed.getText())).isNotNegative();
    }

    @Test
    void propertiesTellTheFactsOfOtherLayers() {
        assertThat(labels(properties)).contains("Pixel layer", "60 × 50 px", "40, 30");
        stage.session.setActiveLayer(Optional.of(stage.plant.id()));
        assertThat(labels(properties)).contains("Group", "2");
        stage.workspace.close(stage.open);
        assertThat(labels(properties)).containsExactly("Open a picture to see its properties.");
    }

    private void wait(Pending value) {
        pending = Optional.of(value);
        toolbox.choose(toolbox.find(toolbox.chosen().id().equals("crop") ? "brush" : "crop")
                .orElseThrow());
    }

    /// A canvas on which a tool waits for what the test says.
    private final class Waiting implements PendingWork {
        @Override
        public Optional<Pending> pending() {
            return pending;
        }

        @Override
        public void commit() {
            done.add("commit");
        }

        @Override
        public void dismiss() {
            done.add("dismiss");
        }
    }

    /// The queue's word comes by the event thread, which this test keeps busy.
    private void refollow() {
        stage.workspace.close(stage.open);
        stage.workspace.open(stage.open);
    }

    private Job submitHeld() {
        return generator.queue().submit(stage.session, "held", () -> {
            try {
                held.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new GenerationCancelledException();
        });
    }

    private void select(Region area) {
        stage.session.apply(SelectionEdits.select("Rectangular Marquee", Mask.of(area), Combine.REPLACE));
    }

    private GenerativeLayer addGenerated() {
        GenerativeLayer layer = PanelStage.generated(3);
        stage.session.apply(CreateEdits.insert("Generative Fill", stage.session.activeLayerId(), layer));
        return layer;
    }

    private int chosen(GenerativeLayer layer) {
        return ((GenerativeLayer) stage.now(layer)).chosen();
    }

    private static JButton button(Container inside, String name) {
        return PanelStage.find(inside, JButton.class, name);
    }

    private static List<String> labels(Container inside) {
        List<String> texts = new ArrayList<>();
        for (var child : inside.getComponents()) {
            if (child instanceof JLabel label) {
                texts.add(label.getText());
            } else if (child instanceof Container container) {
                texts.addAll(labels(container));
            }
        }
        return texts;
    }
}
