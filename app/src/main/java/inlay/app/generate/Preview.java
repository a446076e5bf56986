package inlay.app.generate;

import inlay.editor.raster.PixelBlock;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;

/// An early view of a task's result: the box of its selection, perhaps smaller in scale, transparent where nothing is
/// selected. Where it lies on the canvas is the task's area.
public record Preview(PixelBlock pixels) {
    /// The part that a task concerns.
    ///
    /// @param picture an early view of the whole context, in any scale
    static Preview of(Picture picture, Task task) {
        Coverage selection = task.selection();
        Region box = selection.bounds();
        double scaleX = (double) picture.width() / selection.width();
        double scaleY = (double) picture.height() / selection.height();
        int width = Math.max(1, (int) Math.round(box.width() * scaleX));
        int height = Math.max(1, (int) Math.round(box.height() * scaleY));
        PixelBlock block = new PixelBlock(width, height);
        for (int y = 0; y < height; y++) {
            int placeY = box.y() + (int) ((y + 0.5) * box.height() / height);
            int fromY = Math.min(picture.height() - 1, (int) (placeY * scaleY));
            for (int x = 0; x < width; x++) {
                int placeX = box.x() + (int) ((x + 0.5) * box.width() / width);
                int fromX = Math.min(picture.width() - 1, (int) (placeX * scaleX));
                int cover = selection.value(placeX, placeY);
                for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                    int value = picture.sample(channel, fromX, fromY);
                    int shown = channel == Picture.ALPHA ? (int) ((long) value * cover / Coverage.FULL) : value;
                    block.samples()[(channel * height + y) * width + x] = (short) shown;
                }
            }
        }
        return new Preview(block);
    }
}
