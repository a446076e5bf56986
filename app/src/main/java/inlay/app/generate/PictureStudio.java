package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.document.Metadata;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.render.Compositor;
import inlay.genfill.diffusion.PictureMaker;
import inlay.genfill.diffusion.PictureRequest;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes whole pictures with one checkpoint, as documents that know how they were made.
///
/// @param software name and version of this program
public record PictureStudio(PictureMaker maker, String software) {
    /// Hears how far a picture is. Called from any thread.
    public interface Watcher {
        /// @param fraction 0 to 1
        /// @param phase    in words
        void progressed(double fraction, String phase);

        /// A rough view of the picture as it forms, often smaller.
        void formed(Document preview);

        /// Whether [#formed] is worth the work.
        boolean looksOn();

        /// Whether to stop and throw the picture away.
        boolean cancelled();
    }

    /// Makes one picture on this thread.
    ///
    /// @throws inlay.genfill.engine.GenerationException if it cannot be made, or was cancelled
    public Document make(PictureOrder order, Watcher watcher) {
        PictureMaker.Made made = maker.make(request(order), software, new Share(watcher));
        Document picture = document(made.picture());
        Metadata metadata = order.start().map(Document::metadata).orElse(Metadata.NONE);
        return picture.withProfile(order.start().orElse(picture).profile())
                .withMetadata(
                        metadata.with(Metadata.PARAMETERS, made.parameters().getBytes(StandardCharsets.UTF_8)));
    }

    private static PictureRequest request(PictureOrder order) {
        return new PictureRequest(
                order.prompt(),
                order.negativePrompt(),
                order.seed(),
                order.size().map(size -> new Size(size.width(), size.height())),
                order.start().map(start -> start(start, order)),
                order.enlargement().map(factor -> new PictureRequest.Enlargement(factor, order.detail())),
                order.sampling().orElseGet(Sampling::standard),
                controls(order));
    }

    private static PictureRequest.Start start(Document start, PictureOrder order) {
        return new PictureRequest.Start(
                picture(start),
                order.mask().map(mask -> Exchange.coverage(mask.read(start.canvas()))),
                order.strength());
    }

    private static List<PictureRequest.Control> controls(PictureOrder order) {
        return order.controls().stream()
                .map(control -> new PictureRequest.Control(
                        control.model(), picture(control.picture()), control.weight(), control.from(), control.to()))
                .toList();
    }

    private static Picture picture(Document document) {
        return Exchange.picture(Compositor.flatten(document, document.canvas()));
    }

    private static Document document(Picture picture) {
        PixelBlock block = new PixelBlock(picture.width(), picture.height(), picture.samples());
        return Document.ofSize(picture.width(), picture.height())
                .withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, block))));
    }

    /// The engines' view of a watcher.
    private record Share(Watcher watcher) implements Progress {
        @Override
        public void report(double fraction, String phase) {
            watcher.progressed(fraction, phase);
        }

        @Override
        public void preview(Picture picture) {
            watcher.formed(document(picture));
        }

        @Override
        public boolean wantsPreviews() {
            return watcher.looksOn();
        }

        @Override
        public boolean cancelled() {
            return watcher.cancelled();
        }
    }
}
