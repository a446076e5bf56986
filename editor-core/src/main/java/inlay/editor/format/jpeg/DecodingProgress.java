package inlay.editor.format.jpeg;

import inlay.editor.format.Progress;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/// Passes a decoder's progress on.
record DecodingProgress(Progress progress) implements IIOReadProgressListener {
    @Override
    public void imageProgress(ImageReader source, float percentage) {
        progress.report(percentage / 100);
    }

    @Override
    public void sequenceStarted(ImageReader source, int minimum) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int index) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int index, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentage) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
