package inlay.app.widget;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/// A number with its unit, such as `12 px`. Typing sets it as soon as the text is a permitted number; Up and Down step
/// by 1, with Shift by 10, and so does the wheel over a focused field. Leaving the field settles what was typed: a
/// number beyond the limits becomes the limit, and what is no number is taken back.
public sealed class NumberField extends JTextField permits ScrubField {
    private static final long serialVersionUID = 1;

    private final double minimum;
    private final double maximum;
    private final DecimalFormat format;
    private final transient List<Runnable> changeListeners = new ArrayList<>();
    private final transient List<Runnable> showListeners = new ArrayList<>();
    private final transient List<Runnable> settleListeners = new ArrayList<>();
    private String unit;
    private double value;
    private double settled;
    private boolean showing;

    /// @param decimals at most so many digits after the point are shown and kept
    /// @param unit     after the number; empty for none
    public NumberField(double minimum, double maximum, int decimals, String unit) {
        super(7);
        this.minimum = minimum;
        this.maximum = maximum;
        this.unit = unit;
        this.format = new DecimalFormat(
                decimals == 0 ? "0" : "0." + "#".repeat(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT));
        setHorizontalAlignment(SwingConstants.TRAILING);
        step("UP", 1);
        step("DOWN", -1);
        step("shift UP", 10);
        step("shift DOWN", -10);
        addMouseWheelListener(event -> {
            if (isFocusOwner() && isEnabled()) {
                set(value - event.getWheelRotation() * (event.isShiftDown() ? 10 : 1));
                settle();
            }
        });
        getDocument().addDocumentListener(new Typing());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                settle();
            }
        });
    }

    public double minimum() {
        return minimum;
    }

    public double maximum() {
        return maximum;
    }

    public double value() {
        return value;
    }

    /// Whether what stands in the field is the number that it has, not something unfinished or beyond the limits.
    public boolean isPermitted() {
        OptionalDouble number = typedNumber();
        return number.isPresent() && number.getAsDouble() >= minimum && number.getAsDouble() <= maximum;
    }

    public int intValue() {
        return (int) Math.round(value);
    }

    /// Shows a number without telling the listeners.
    public void setValue(double number) {
        take(number);
        settled = value;
    }

    public void setUnit(String text) {
        unit = text;
        show(value);
    }

    /// Hears whenever the user makes it another number.
    public void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    /// Hears once the user is done making it another number: after a step, at the end of a scrub, when the field is
    /// left.
    public void onSettle(Runnable listener) {
        settleListeners.add(listener);
    }

    /// Ends what the user has under way here.
    public void settle() {
        OptionalDouble number = typedNumber();
        if (number.isPresent() && rounded(number.getAsDouble()) != value) {
            set(number.getAsDouble());
        }
        show(value);
        if (value != settled) {
            settled = value;
            settleListeners.forEach(Runnable::run);
        }
    }

    /// Goes back to the number that was settled last.
    void takeBack() {
        set(settled);
    }

    /// Hears of every number that comes to be shown, whoever set it.
    void onShow(Runnable listener) {
        showListeners.add(listener);
    }

    /// Sets the number as the user's own doing.
    void set(double number) {
        double before = value;
        take(number);
        if (value != before) {
            changeListeners.forEach(Runnable::run);
        }
    }

    private void take(double number) {
        value = Math.clamp(rounded(number), minimum, maximum);
        show(value);
        showListeners.forEach(Runnable::run);
    }

    private void show(double number) {
        showing = true;
        setText(format.format(number) + (unit.isEmpty() ? "" : " " + unit));
        showing = false;
        putClientProperty("JComponent.outline", null);
    }

    private void typed() {
        if (showing) {
            return;
        }
        boolean permitted = isPermitted();
        putClientProperty("JComponent.outline", permitted ? null : "error");
        if (permitted && rounded(typedNumber().getAsDouble()) != value) {
            value = rounded(typedNumber().getAsDouble());
            showListeners.forEach(Runnable::run);
            changeListeners.forEach(Runnable::run);
        }
    }

    private OptionalDouble typedNumber() {
        try {
            String text = getText().strip();
            String digits = !unit.isEmpty() && text.endsWith(unit)
                    ? text.substring(0, text.length() - unit.length()).strip()
                    : text;
            return OptionalDouble.of(Double.parseDouble(digits.replace(',', '.')));
        } catch (NumberFormatException unfinished) {
            return OptionalDouble.empty();
        }
    }

    private double rounded(double number) {
        double scale = Math.pow(10, format.getMaximumFractionDigits());
        return Math.round(number * scale) / scale;
    }

    private void step(String key, double by) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                set(value + by);
                settle();
                selectAll();
            }
        });
    }

    /// Follows what is typed.
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            typed();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            typed();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }
}
