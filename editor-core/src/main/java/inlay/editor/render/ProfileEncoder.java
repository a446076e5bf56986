package inlay.editor.render;

/// Converts the colours of a matrix profile to sRGB before packing them. Colours outside of sRGB are clipped.
final class ProfileEncoder implements DisplayEncoder {
    private static final int LAST = 65535;

    private final float[][] linear = new float[3][];
    private final float[] matrix = new float[9];
    private final float[] encoded = new float[LAST + 1];

    ProfileEncoder(MatrixProfile profile) {
        for (int channel = 0; channel < 3; channel++) {
            linear[channel] = new float[LAST + 1];
            for (int value = 0; value <= LAST; value++) {
                linear[channel][value] = (float) profile.curves().get(channel).applyAsDouble(value / (double) LAST);
            }
        }
        double[] toSrgb = profile.toLinearSrgb();
        for (int at = 0; at < 9; at++) {
            matrix[at] = (float) toSrgb[at] * LAST;
        }
        for (int value = 0; value <= LAST; value++) {
            encoded[value] = (float) (Srgb.encode(value / (double) LAST) * LAST);
        }
    }

    @Override
    public void encode(Band band, int[] argb, int start) {
        for (int i = 0; i < Band.AREA; i++) {
            float red = linear[0][index(band.red[i])];
            float green = linear[1][index(band.green[i])];
            float blue = linear[2][index(band.blue[i])];
            band.red[i] = encoded[index(matrix[0] * red + matrix[1] * green + matrix[2] * blue)];
            band.green[i] = encoded[index(matrix[3] * red + matrix[4] * green + matrix[5] * blue)];
            band.blue[i] = encoded[index(matrix[6] * red + matrix[7] * green + matrix[8] * blue)];
        }
        DisplayEncoder.pack(band, argb, start);
    }

    private static int index(float value) {
        return Math.clamp((int) (value + 0.5f), 0, LAST);
    }
}
