package inlay.editor.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// RGB profiles whose only tag is a 16-bit table (ICC.1:2010, 10.8), made up for tests: gamma curves, then channels
/// that leak into each other more the brighter they are.
record TableProfile(double gamma, double leak) {
    private static final int TAG_AT = 144;
    private static final int CURVE = 4096;
    private static final int GRID = 17;
    private static final int BYTES = 52 + 2 * (3 * CURVE + 3 * GRID * GRID * GRID + 3 * 2);

    byte[] icc() {
        ByteBuffer icc = ByteBuffer.allocate(TAG_AT + BYTES);
        header(icc);
        icc.putInt(128, 1).put(132, ascii("A2B0")).putInt(136, TAG_AT).putInt(140, BYTES);
        icc.position(TAG_AT);
        icc.put(ascii("mft2")).putInt(0);
        icc.put(new byte[] {3, 3, GRID, 0});
        for (int at = 0; at < 9; at++) {
            icc.putInt(at % 4 == 0 ? 65536 : 0);
        }
        icc.putShort((short) CURVE).putShort((short) 2);
        for (int at = 0; at < 3 * CURVE; at++) {
            icc.putShort(unit(Math.pow(at % CURVE / (CURVE - 1.0), gamma)));
        }
        for (int at = 0; at < GRID * GRID * GRID; at++) {
            node(icc, at / (GRID * GRID) / 16.0, at / GRID % GRID / 16.0, at % GRID / 16.0);
        }
        for (int channel = 0; channel < 3; channel++) {
            icc.putShort((short) 0).putShort((short) -1);
        }
        return icc.array();
    }

    private static void header(ByteBuffer icc) {
        icc.putInt(0, icc.capacity()).putInt(8, 0x02400000);
        icc.put(12, ascii("scnrRGB XYZ ")).put(36, ascii("acsp"));
        icc.putInt(68, 0xF6D6).putInt(72, 0x10000).putInt(76, 0xD32D);
    }

    private void node(ByteBuffer icc, double red, double green, double blue) {
        double mean = (red + green + blue) / 3;
        double[] light = {leaking(red, mean), leaking(green, mean), leaking(blue, mean)};
        for (int row = 0; row < 9; row += 3) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += Srgb.TO_XYZ[row + column] * light[column];
            }
            icc.putShort((short) Math.round(Math.clamp(sum, 0, 1.99) * 32768));
        }
    }

    private double leaking(double value, double mean) {
        return value + leak * mean * (mean - value);
    }

    private static short unit(double value) {
        return (short) Math.round(value * 65535);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
