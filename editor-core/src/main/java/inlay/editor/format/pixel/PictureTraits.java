package inlay.editor.format.pixel;

import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Tile;

/// What a picture's pixels have in common, and so what a file need not store.
///
/// @param opaque   every alpha is 65535
/// @param gray     red, green and blue are equal everywhere
/// @param eightBit every channel is a multiple of 257, so that 8 bits hold it exactly
public record PictureTraits(boolean opaque, boolean gray, boolean eightBit) {
    private static final PictureTraits ALL = new PictureTraits(true, true, true);
    private static final PictureTraits NONE = new PictureTraits(false, false, false);

    /// Looks at every pixel, or at as many as it takes to rule everything out.
    public static PictureTraits of(FlatPicture picture, Progress progress) {
        PictureTraits[] traits = {ALL};
        try (OrderedWork<PictureTraits> work = new OrderedWork<>(progress, strip -> traits[0] = traits[0].and(strip))) {
            for (int top = 0; top < picture.height() && !traits[0].equals(NONE); top += Tile.SIZE) {
                int y = top;
                work.submit(() -> of(picture.read(picture.strip(y, Tile.SIZE))));
            }
            work.finish();
        }
        return traits[0];
    }

    /// Bits per channel that a file needs when the user asked for this depth.
    public int bits(SaveOptions.Depth wanted) {
        return switch (wanted) {
            case AUTOMATIC -> eightBit ? 8 : 16;
            case EIGHT -> 8;
            case SIXTEEN -> 16;
        };
    }

    private PictureTraits and(PictureTraits other) {
        return new PictureTraits(opaque && other.opaque, gray && other.gray, eightBit && other.eightBit);
    }

    private static PictureTraits of(PixelBlock block) {
        short[] samples = block.samples();
        int area = block.area();
        int alpha = 0xFFFF;
        int difference = 0;
        for (int at = 0; at < area; at++) {
            alpha &= samples[3 * area + at];
            difference |= samples[at] ^ samples[area + at] | samples[at] ^ samples[2 * area + at];
        }
        int remainder = 0;
        for (short sample : samples) {
            remainder |= sample ^ sample >> 8;
        }
        return new PictureTraits((alpha & 0xFFFF) == 0xFFFF, (difference & 0xFFFF) == 0, (remainder & 0xFF) == 0);
    }
}
