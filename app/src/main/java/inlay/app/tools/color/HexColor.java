package inlay.app.tools.color;

import inlay.editor.raster.Rgba16;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Colours as on the web: six hexadecimal digits, or three, with or without `#`.
final class HexColor {
    private static final Pattern SIX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final Pattern THREE = Pattern.compile("#?([0-9a-fA-F]{3})");

    private HexColor() {}

    static String write(Rgba16 color) {
        return String.format(Locale.ROOT, "%06X", color.toArgb8() & 0xFFFFFF);
    }

    static Optional<Rgba16> read(String text) {
        var six = SIX.matcher(text.strip());
        if (six.matches()) {
            return Optional.of(of(Integer.parseInt(six.group(1), 16)));
        }
        var three = THREE.matcher(text.strip());
        if (three.matches()) {
            int digits = Integer.parseInt(three.group(1), 16);
            return Optional.of(of((digits >> 8) * 0x110000 + (digits >> 4 & 15) * 0x1100 + (digits & 15) * 0x11));
        }
        return Optional.empty();
    }

    private static Rgba16 of(int rgb) {
        return Rgba16.fromArgb8(0xFF000000 | rgb);
    }
}
