package inlay.app.shell.dialog;

import inlay.app.widget.NumberField;
import inlay.app.widget.NumberSlider;
import inlay.app.widget.ScrubLabel;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/// The quality of lossy compression: name, slider and number, three cells of a form.
final class QualityRow {
    private final NumberField number = new NumberField(1, 100, 0, "%");
    private final NumberSlider slider;
    private final ScrubLabel name = new ScrubLabel("Quality", number);

    QualityRow() {
        String tip = "Higher keeps more of the picture and makes a larger file";
        number.setName("save.quality");
        number.setToolTipText(tip);
        number.getAccessibleContext().setAccessibleName("Quality");
        slider = new NumberSlider(number);
        slider.setToolTipText(tip);
    }

    void addTo(JPanel form) {
        form.add(name);
        form.add(slider);
        form.add(number, "wrap");
    }

    void setVisible(boolean visible) {
        for (JComponent part : List.of(name, slider, number)) {
            part.setVisible(visible);
        }
    }

    /// Percent.
    double value() {
        return number.value();
    }

    void setValue(double percent) {
        number.setValue(percent);
    }
}
