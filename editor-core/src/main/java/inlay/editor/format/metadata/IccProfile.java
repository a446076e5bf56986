package inlay.editor.format.metadata;

import inlay.editor.document.ColorProfile;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Reads of an ICC profile (ICC.1:2010) what the editor must know: whether it is for RGB, and its name.
public final class IccProfile {
    private static final int HEADER_BYTES = 128;
    private static final int TAG_BYTES = 12;
    private static final int MOST_TAGS = 200;

    private IccProfile() {}

    /// Plain sRGB as a profile, for files in which other programs do not take it for granted.
    public static byte[] srgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /// The profile as a document's, if it is a profile for RGB.
    public static Optional<ColorProfile> rgb(byte[] icc) {
        return isProfile(icc) && colorSpace(icc).equals("RGB ")
                ? Optional.of(new ColorProfile(name(icc), icc))
                : Optional.empty();
    }

    /// The four letters of the colour space, such as `GRAY` or `CMYK`; empty if this is no profile.
    public static String colorSpace(byte[] icc) {
        return isProfile(icc) ? text(icc, 16, 4, StandardCharsets.ISO_8859_1) : "";
    }

    private static boolean isProfile(byte[] icc) {
        return icc.length > HEADER_BYTES + 4
                && text(icc, 36, 4, StandardCharsets.ISO_8859_1).equals("acsp");
    }

    private static String name(byte[] icc) {
        int tags = Math.min(MOST_TAGS, integer(icc, HEADER_BYTES));
        for (int tag = 0; tag < tags; tag++) {
            int at = HEADER_BYTES + 4 + tag * TAG_BYTES;
            if (at + TAG_BYTES <= icc.length
                    && text(icc, at, 4, StandardCharsets.ISO_8859_1).equals("desc")) {
                return description(icc, integer(icc, at + 4));
            }
        }
        return "Embedded profile";
    }

    private static String description(byte[] icc, int at) {
        if (at < 0 || at > icc.length - 28) {
            return "Embedded profile";
        }
        String name =
                switch (text(icc, at, 4, StandardCharsets.ISO_8859_1)) {
                    case "desc" -> text(icc, at + 12, integer(icc, at + 8), StandardCharsets.ISO_8859_1);
                    case "mluc" ->
                        text(icc, at + integer(icc, at + 24), integer(icc, at + 20), StandardCharsets.UTF_16BE);
                    default -> "";
                };
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "Embedded profile" : plain;
    }

    private static String text(byte[] icc, int at, int length, Charset charset) {
        int from = Math.clamp(at, 0, icc.length);
        int to = (int) Math.clamp((long) from + Math.clamp(length, 0, 256), from, icc.length);
        return new String(Arrays.copyOfRange(icc, from, to), charset);
    }

    private static int integer(byte[] icc, int at) {
        return at < 0 || at > icc.length - 4
                ? 0
                : (icc[at] & 255) << 24 | (icc[at + 1] & 255) << 16 | (icc[at + 2] & 255) << 8 | icc[at + 3] & 255;
    }
}
