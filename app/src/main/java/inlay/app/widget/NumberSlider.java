package inlay.app.widget;

import javax.swing.JSlider;

/// A slider beside a [NumberField] of whole numbers: each follows the other, and listeners of the field hear of both.
public final class NumberSlider extends JSlider {
    private static final long serialVersionUID = 1;

    private boolean following;

    public NumberSlider(NumberField field) {
        super((int) field.minimum(), (int) field.maximum());
        getAccessibleContext().setAccessibleName(field.getAccessibleContext().getAccessibleName());
        field.onShow(() -> {
            following = true;
            setValue(field.intValue());
            following = false;
        });
        addChangeListener(event -> {
            if (!following) {
                field.set(getValue());
            }
        });
        setValue(field.intValue());
    }
}
