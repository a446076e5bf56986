package inlay.editor.format.jpeg;

import inlay.editor.format.metadata.EmbeddedBlocks;

/// What a JPEG says before its first scan.
///
/// @param precision  bits per sample
/// @param components 1 gray, 3 YCbCr or RGB, 4 CMYK or YCCK
/// @param process    the frame's marker: 0xC0 baseline, 0xC1 extended, 0xC2 progressive, 0xC3 lossless
/// @param rgb        whether three components are red, green and blue instead of luma and chroma
record JpegHeader(
        int width, int height, int precision, int components, int process, boolean rgb, EmbeddedBlocks blocks) {
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;

    /// Whether libjpeg decodes it and its colours are simple.
    boolean isCommon() {
        return precision == 8 && process >= BASELINE && process <= PROGRESSIVE && (components == 1 || components == 3);
    }
}
