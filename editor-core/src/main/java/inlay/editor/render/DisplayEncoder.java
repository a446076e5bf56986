package inlay.editor.render;

import inlay.editor.document.ColorProfile;
import inlay.editor.format.profile.ProfileColors;

/// Turns a finished band into what a screen shows: 8-bit premultiplied sRGB.
interface DisplayEncoder {
    /// Writes the band's rows to `argb` from `start` on. The band's colours may be overwritten.
    void encode(Band band, int[] argb, int start);

    /// The encoder for a document's profile; that of sRGB if the profile is one that [DisplayColors] cannot show. Takes
    /// a tenth of a second for a profile made of tables.
    static DisplayEncoder of(ColorProfile profile) {
        if (profile.isPlainSrgb()) {
            return DisplayEncoder::pack;
        }
        byte[] icc = profile.icc();
        return MatrixProfile.read(icc)
                .<DisplayEncoder>map(ProfileEncoder::new)
                .or(() -> ProfileColors.of(icc).map(colors -> new CubeEncoder(new ColorCube(colors::toSrgb))))
                .orElse(DisplayEncoder::pack);
    }

    /// Packs a band whose colours are sRGB already.
    static void pack(Band band, int[] argb, int start) {
        for (int i = 0; i < Band.AREA; i++) {
            float alpha = band.alpha[i];
            float scale = alpha * (255f / 65535);
            int red = (int) Math.fma(band.red[i], scale, 0.5f);
            int green = (int) Math.fma(band.green[i], scale, 0.5f);
            int blue = (int) Math.fma(band.blue[i], scale, 0.5f);
            int opacity = (int) Math.fma(alpha, 255, 0.5f);
            argb[start + i] = opacity << 24 | red << 16 | green << 8 | blue;
        }
    }
}
