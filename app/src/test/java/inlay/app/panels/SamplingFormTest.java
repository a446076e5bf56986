package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.generate.Denoising;
import inlay.app.theme.Theme;
import inlay.app.widget.NumberField;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Sampling.Adapter;
import inlay.genfill.sampling.Samplers;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The settings of an engine that denoises, as they are shown and changed.
@ExtendWith(OnEventThread.class)
class SamplingFormTest {
    private static final Denoising WAY = new Denoising(
            "blurry", 0.75, new Sampling("heun", 12, 6.5, 0.2, 1, 0.4, List.of(new Adapter("styles/ink", -0.5))));

    private final List<Denoising> heard = new ArrayList<>();
    private SamplingForm form;

    @BeforeEach
    void make() {
        Theme.DARK.install();
        form = new SamplingForm(heard::add);
    }

    @Test
    void whatIsShownIsTheValueAndTellsNobody() {
        form.show(WAY, List.of("styles/ink", "faces"));
        assertThat(form.value()).isEqualTo(WAY);
        form.show(Denoising.STANDARD, List.of());
        assertThat(form.value()).isEqualTo(Denoising.STANDARD);
        assertThat(heard).isEmpty();
    }

    @Test
    void everySamplerIsOfferedAndTheModelsOwnFirst() {
        JComboBox<?> sampler = PanelStage.find(form, JComboBox.class, "sampling.sampler");
        assertThat(sampler.getItemCount()).isEqualTo(1 + Samplers.ALL.size());
        assertThat(form.value().sampling().sampler()).isEmpty();
        for (int index = 0; index < Samplers.ALL.size(); index++) {
            sampler.setSelectedIndex(index + 1);
            assertThat(heard.getLast().sampling().sampler())
                    .isEqualTo(Samplers.ALL.get(index).id());
        }
    }

    @Test
    void everyFieldIsHeard() {
        form.show(Denoising.STANDARD, List.of());
        field("sampling.steps").setText("31");
        field("sampling.guidance").setText("4.5");
        field("sampling.strength").setText("60");
        field("sampling.detail").setText("0");
        field("sampling.skip").setText("2");
        field("sampling.rescale").setText("70");
        PanelStage.find(form, JTextField.class, "sampling.negative").setText("text");
        assertThat(heard.getLast())
                .isEqualTo(new Denoising("text", 0.6, new Sampling("", 31, 4.5, 0.7, 2, 0, List.of())));
        field("sampling.steps").setText("0");
        assertThat(form.value().sampling().steps()).isEqualTo(31);
    }

    @Test
    void theWeightOfTheSelectedWordsIsChangedByKeysAndTheyStaySelected() {
        JTextField negative = PanelStage.find(form, JTextField.class, "sampling.negative");
        negative.setText("low quality, text");
        negative.select(0, 11);
        PanelStage.key(negative, "ctrl UP");
        PanelStage.key(negative, "ctrl UP");
        assertThat(heard.getLast().negativePrompt()).isEqualTo("(low quality:1.2), text");
        assertThat(negative.getSelectedText()).isEqualTo("low quality");
        PanelStage.key(negative, "ctrl DOWN");
        PanelStage.key(negative, "ctrl DOWN");
        assertThat(heard.getLast().negativePrompt()).isEqualTo("low quality, text");
    }

    @Test
    void adaptersAreAddedWeighedAndRemoved() {
        form.show(WAY, List.of("styles/ink", "faces"));
        AdapterRows rows = (AdapterRows)
                PanelStage.find(form, JButton.class, "sampling.add-lora").getParent();
        rows.include("faces");
        field("sampling.lora-weight-2").setText("0.8");
        assertThat(heard.getLast().sampling().adapters())
                .containsExactly(new Adapter("styles/ink", -0.5), new Adapter("faces", 0.8));
        assertThat(PanelStage.find(form, JButton.class, "sampling.add-lora").isVisible())
                .isFalse();
        PanelStage.find(form, JButton.class, "sampling.remove-lora-1").doClick(0);
        assertThat(heard.getLast().sampling().adapters()).containsExactly(new Adapter("faces", 0.8));
    }

    private NumberField field(String name) {
        return PanelStage.find(form, NumberField.class, name);
    }
}
