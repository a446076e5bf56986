package inlay.editor.render;

import inlay.editor.document.ColorProfile;

/// Keeps the encoder of the profile asked for last, since making one takes a moment. For several threads: while one
/// makes it, the others wait for it instead of making their own.
final class DisplayEncoders {
    private ColorProfile profile = ColorProfile.SRGB;
    private DisplayEncoder encoder = DisplayEncoder.of(profile);

    synchronized DisplayEncoder of(ColorProfile wanted) {
        if (!wanted.equals(profile)) {
            encoder = DisplayEncoder.of(wanted);
            profile = wanted;
        }
        return encoder;
    }
}
