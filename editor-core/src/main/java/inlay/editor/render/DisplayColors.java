package inlay.editor.render;

import inlay.editor.document.ColorProfile;
import inlay.editor.format.profile.ProfileColors;

/// What the display can make of colour profiles.
public final class DisplayColors {
    private DisplayColors() {}

    /// Whether pictures of this profile are shown in their colours. If not, because it is damaged or not for RGB, they
    /// are shown as if they were sRGB, which the user should be told. May take some milliseconds.
    public static boolean canShow(ColorProfile profile) {
        return profile.isPlainSrgb()
                || MatrixProfile.read(profile.icc()).isPresent()
                || ProfileColors.of(profile.icc()).isPresent();
    }
}
