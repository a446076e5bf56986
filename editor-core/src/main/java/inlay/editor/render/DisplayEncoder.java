package inlay.editor.render;

import inlay.editor.document.ColorProfile;

/// Turns a finished band into what a screen shows: 8-bit premultiplied sRGB.
interface DisplayEncoder {
    /// Writes the band's rows to `argb` from `start` on. The band's colours may be overwritten.
    void encode(Band band, int[] argb, int start);

    /// The encoder for a document's profile.
    static DisplayEncoder of(ColorProfile profile) {
        return profile.isPlainSrgb()
                ? DisplayEncoder::pack
                : MatrixProfile.read(profile.icc())
                        .<DisplayEncoder>map(ProfileEncoder::new)
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
