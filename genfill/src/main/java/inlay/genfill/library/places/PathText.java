package inlay.genfill.library.places;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Paths as people write them into settings: with `~` and with environment variables.
///
/// @param home what `~` means
record PathText(Path home, Map<String, String> environment) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}|\\$(\\w+)|%(\\w+)%");

    /// @param base what a relative path is relative to
    /// @throws java.nio.file.InvalidPathException if it is no path on this system
    Path resolve(Path base, String text) {
        String expanded = VARIABLE.matcher(text.strip()).replaceAll(this::value);
        if (expanded.equals("~") || expanded.startsWith("~/") || expanded.startsWith("~\\")) {
            return home.resolve(expanded.substring(Math.min(2, expanded.length())))
                    .normalize();
        }
        return base.resolve(expanded).toAbsolutePath().normalize();
    }

    /// An unknown variable stays as it is written.
    private String value(java.util.regex.MatchResult found) {
        String name =
                found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
        return Matcher.quoteReplacement(environment.getOrDefault(name, found.group()));
    }
}
