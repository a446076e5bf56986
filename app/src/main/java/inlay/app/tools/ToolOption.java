package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.widget.NumberScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// One option of a tool, described once: the options bar makes a control of it, and the settings remember it as text.
///
/// @param <O> the options record that it is part of
public sealed interface ToolOption<O extends Record> {
    /// Stable name among the tool's options, such as `size`.
    String id();

    /// As in the options bar.
    String label();

    /// One sentence on what it does.
    String tooltip();

    /// The value as the settings keep it.
    String text(O options);

    /// The options with the value read from the settings; the same options when the text means nothing (any more).
    O withText(O options, String text);

    /// This option where it counts for something only as long as a condition holds.
    default ToolOption<O> usedWhen(Predicate<O> condition) {
        return new Conditional<>(this, condition);
    }

    /// An option whose control can be used only under a condition; its value is kept all the same.
    record Conditional<O extends Record>(ToolOption<O> option, Predicate<O> condition) implements ToolOption<O> {
        public boolean isUsed(O options) {
            return condition.test(options);
        }

        @Override
        public String id() {
            return option.id();
        }

        @Override
        public String label() {
            return option.label();
        }

        @Override
        public String tooltip() {
            return option.tooltip();
        }

        @Override
        public String text(O options) {
            return option.text(options);
        }

        @Override
        public O withText(O options, String text) {
            return option.withText(options, text);
        }
    }

    /// A number with a slider.
    ///
    /// @param minimum  smallest value that can be set
    /// @param maximum  largest value that can be set
    /// @param unit     such as `px` or `%`; empty for none
    /// @param response how the slider spreads its values
    record Number<O extends Record>(
            String id,
            String label,
            String tooltip,
            double minimum,
            double maximum,
            String unit,
            Response response,
            ToDoubleFunction<O> value,
            BiFunction<O, Double, O> change)
            implements ToolOption<O>, NumberScale {

        /// How a slider spreads its values.
        public enum Response {
            /// Evenly.
            LINEAR(1),
            /// Small values get most of the way, as sizes in pixels want it.
            FINE_WHEN_SMALL(3);

            private final double power;

            Response(double power) {
                this.power = power;
            }
        }

        @Override
        public double place(double number) {
            double share = (Math.clamp(number, minimum, maximum) - minimum) / (maximum - minimum);
            return Math.pow(share, 1 / response.power);
        }

        @Override
        public double at(double place) {
            return minimum + Math.pow(Math.clamp(place, 0, 1), response.power) * (maximum - minimum);
        }

        /// A share, 0 to 1 in the options and 0 to 100 % in the bar.
        public static <O extends Record> Number<O> percent(
                String id, String label, String tooltip, ToDoubleFunction<O> value, BiFunction<O, Double, O> change) {
            return new Number<>(
                    id,
                    label,
                    tooltip,
                    0,
                    100,
                    "%",
                    Response.LINEAR,
                    options -> value.applyAsDouble(options) * 100,
                    (options, percent) -> change.apply(options, percent / 100));
        }

        /// A length in canvas pixels.
        public static <O extends Record> Number<O> pixels(
                String id,
                String label,
                String tooltip,
                double minimum,
                double maximum,
                ToDoubleFunction<O> value,
                BiFunction<O, Double, O> change) {
            return new Number<>(id, label, tooltip, minimum, maximum, "px", Response.FINE_WHEN_SMALL, value, change);
        }

        public double of(O options) {
            return value.applyAsDouble(options);
        }

        /// The options with this value, moved into the permitted range.
        public O with(O options, double number) {
            return change.apply(options, Math.clamp(number, minimum, maximum));
        }

        @Override
        public String text(O options) {
            return Double.toString(of(options));
        }

        @Override
        public O withText(O options, String text) {
            try {
                double number = Double.parseDouble(text);
                return Double.isNaN(number) ? options : with(options, number);
            } catch (NumberFormatException unreadable) {
                return options;
            }
        }
    }

    /// Something that is on or off.
    record Toggle<O extends Record>(
            String id, String label, String tooltip, Predicate<O> value, BiFunction<O, Boolean, O> change)
            implements ToolOption<O> {

        public boolean of(O options) {
            return value.test(options);
        }

        public O with(O options, boolean on) {
            return change.apply(options, on);
        }

        @Override
        public String text(O options) {
            return Boolean.toString(of(options));
        }

        @Override
        public O withText(O options, String text) {
            return with(options, Boolean.parseBoolean(text));
        }
    }

    /// One of a few values.
    ///
    /// @param values in the order shown
    /// @param name   what the user reads
    /// @param icons  an icon for each value, to be shown as a row of buttons; empty for a list that drops down
    record Choice<O extends Record, E extends Enum<E>>(
            String id,
            String label,
            String tooltip,
            List<E> values,
            Function<E, String> name,
            Map<E, Icon> icons,
            Function<O, E> value,
            BiFunction<O, E, O> change)
            implements ToolOption<O> {

        public Choice {
            values = List.copyOf(values);
            icons = Map.copyOf(icons);
        }

        /// All constants of an enumeration in a list that drops down.
        public static <O extends Record, E extends Enum<E>> Choice<O, E> list(
                String id,
                String label,
                String tooltip,
                Class<E> type,
                Function<E, String> name,
                Function<O, E> value,
                BiFunction<O, E, O> change) {
            return new Choice<>(id, label, tooltip, List.of(type.getEnumConstants()), name, Map.of(), value, change);
        }

        public E of(O options) {
            return value.apply(options);
        }

        public O with(O options, E chosen) {
            return change.apply(options, chosen);
        }

        @Override
        public String text(O options) {
            return of(options).name();
        }

        @Override
        public O withText(O options, String text) {
            Optional<E> named =
                    values.stream().filter(one -> one.name().equals(text)).findFirst();
            return named.map(one -> with(options, one)).orElse(options);
        }
    }
}
