package inlay.app.tools;

import inlay.editor.raster.Rgba16;
import java.util.HexFormat;
import java.util.Optional;

/// Colours as twelve hexadecimal digits, four for each of red, green and blue, as the settings keep them.
final class ColorText {
    private ColorText() {}

    static String write(Rgba16 color) {
        HexFormat format = HexFormat.of();
        return format.toHexDigits((short) color.red())
                + format.toHexDigits((short) color.green())
                + format.toHexDigits((short) color.blue());
    }

    static Optional<Rgba16> read(String text) {
        if (text.length() != 12) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Rgba16(
                    HexFormat.fromHexDigits(text, 0, 4),
                    HexFormat.fromHexDigits(text, 4, 8),
                    HexFormat.fromHexDigits(text, 8, 12),
                    65535));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
