package inlay.editor.render;

/// The sRGB colour space, IEC 61966-2-1.
final class Srgb {
    /// The columns are the primaries' XYZ, adapted to the profile connection space's white D50; row by
    /// row. As rounded in the profiles in use, so that these come out as the identity.
    static final double[] TO_XYZ = {
        0.4360657, 0.3851471, 0.1430664,
        0.2224884, 0.7168732, 0.0606079,
        0.0139160, 0.0970764, 0.7140961
    };

    private Srgb() {}

    /// From light, 0 to 1, to the encoded value.
    static double encode(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
