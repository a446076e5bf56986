package inlay.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A ControlNet with the picture that it looks at, as written after `--control`.
///
/// @param model  the ControlNet's file or name
/// @param weight 1 as it was trained
/// @param from   the share of the steps after which it begins
/// @param to     the share of the steps after which it ends
record ControlArgument(String model, Path picture, double weight, double from, double to) {
    private static final String NAME = "((?:[A-Za-z]:[\\\\/])?[^:]+)";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern FORM =
            Pattern.compile(NAME + ":" + NAME + "(?::" + NUMBER + "(?::" + NUMBER + "-" + NUMBER + ")?)?");

    /// @throws CommandFailure if it is written otherwise
    static ControlArgument of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw unclear(text);
        }
        double from = number(matcher.group(4), 0);
        double to = number(matcher.group(5), 1);
        if (from >= to || to > 1) {
            throw unclear(text);
        }
        return new ControlArgument(matcher.group(1), Path.of(matcher.group(2)), number(matcher.group(3), 1), from, to);
    }

    private static double number(@Nullable String text, double otherwise) {
        return Optional.ofNullable(text).map(Double::parseDouble).orElse(otherwise);
    }

    private static CommandFailure unclear(String text) {
        return new CommandFailure("'" + text + "' is not a control: write MODEL:PICTURE, MODEL:PICTURE:WEIGHT or"
                + " MODEL:PICTURE:WEIGHT:FROM-TO with FROM and TO between 0 and 1.");
    }
}
