package inlay.editor.format.jpeg;

import inlay.editor.format.Progress;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;

/// Passes an encoder's progress on, and the user's wish to stop to the encoder.
record EncodingProgress(Progress progress) implements IIOWriteProgressListener {
    @Override
    public void imageProgress(ImageWriter source, float percentage) {
        progress.report(percentage / 100);
        if (progress.cancelled()) {
            source.abort();
        }
    }

    @Override
    public void imageStarted(ImageWriter source, int index) {}

    @Override
    public void imageComplete(ImageWriter source) {}

    @Override
    public void thumbnailStarted(ImageWriter source, int image, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageWriter source, float percentage) {}

    @Override
    public void thumbnailComplete(ImageWriter source) {}

    @Override
    public void writeAborted(ImageWriter source) {}
}
