package inlay.genfill.diffusion;

import inlay.genfill.tensor.Tensor;

/// Makes planes larger at the right and the bottom by repeating their last column and row.
final class EdgePadding {

    private EdgePadding() {}

    /// Planes of at least their own size.
    ///
    /// @param planes (batch, channels, height, width)
    static Tensor to(Tensor planes, int height, int width) {
        int oldHeight = planes.extent(2);
        int oldWidth = planes.extent(3);
        if (oldHeight == height && oldWidth == width) {
            return planes;
        }
        int count = planes.extent(0) * planes.extent(1);
        float[] padded = new float[count * height * width];
        for (int i = 0; i < padded.length; i++) {
            int y = Math.min(i / width % height, oldHeight - 1);
            int x = Math.min(i % width, oldWidth - 1);
            padded[i] = planes.at((i / (height * width) * oldHeight + y) * oldWidth + x);
        }
        return Tensor.of(padded, planes.extent(0), planes.extent(1), height, width);
    }
}
