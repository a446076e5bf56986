package inlay.app.tools.control;

import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as a field shows and reads them.
final class NumberText {
    private NumberText() {}

    /// With one decimal where there is one, and the unit.
    static String write(double number, String unit) {
        double tenths = Math.round(number * 10) / 10.0;
        String digits = tenths == Math.rint(tenths)
                ? Long.toString(Math.round(tenths))
                : String.format(Locale.ROOT, "%.1f", tenths);
        return unit.isEmpty() ? digits : digits + " " + unit;
    }

    /// With or without the unit, comma or point.
    static OptionalDouble read(String text, String unit) {
        String digits = text.strip();
        if (!unit.isEmpty() && digits.endsWith(unit)) {
            digits = digits.substring(0, digits.length() - unit.length());
        }
        try {
            double number = Double.parseDouble(digits.strip().replace(',', '.'));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
