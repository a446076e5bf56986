package inlay.editor.format.profile;

import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.util.Optional;

/// The colours of an RGB profile of any make, tables included, as the platform's colour management converts them to
/// sRGB, with the profile's perceptual intent. Microseconds a colour: for sampling, not for pictures.
public final class ProfileColors {
    private static final float[] GREY = {0.5f, 0.5f, 0.5f};

    private final ICC_ColorSpace space;

    private ProfileColors(ICC_ColorSpace space) {
        this.space = space;
    }

    /// The colours of a profile; absent if it is damaged, or not for RGB.
    public static Optional<ProfileColors> of(byte[] icc) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(icc);
            if (profile.getColorSpaceType() != ICC_ColorSpace.TYPE_RGB) {
                return Optional.empty();
            }
            ProfileColors colors = new ProfileColors(new ICC_ColorSpace(profile));
            // tags are looked at only when the first colour is converted
            colors.toSrgb(GREY);
            return Optional.of(colors);
        } catch (IllegalArgumentException | CMMException | ProfileDataException unusable) {
            return Optional.empty();
        }
    }

    /// Converts one colour; both in encoded values, 0 to 1. What sRGB cannot show is clipped.
    public float[] toSrgb(float[] rgb) {
        return space.toRGB(rgb);
    }
}
