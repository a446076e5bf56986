package inlay.app.generate;

import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.Arrays;
import java.util.Set;

/// A test engine that paints the mask with a colour made from the seed.
final class PaintingEngine implements GenerativeEngine {
    static final String ID = "painting";

    @Override
    public EngineDescription describe() {
        return new EngineDescription(ID, "Painting", Set.of(), "Paints one colour.", ContextSettings.CONTENT_AWARE);
    }

    private static Picture half(Picture source) {
        Picture half = Picture.transparent(source.width() / 2, source.height() / 2);
        Arrays.fill(half.samples(), (short) 0xFFFF);
        return half;
    }

    @Override
    public Variation generate(GenerativeRequest request, Picture source, Coverage selection, Progress progress) {
        progress.report(0.5, "Painting");
        progress.check();
        progress.preview(half(source));
        Coverage mask = CompositingMask.of(selection, request.recipe().geometry());
        Region box = mask.bounds();
        Picture patch = source.crop(box);
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                if (mask.value(box.x() + x, box.y() + y) > 0) {
                    patch.set(0, x, y, (int) (request.recipe().seed() & 0xFFFF));
                    patch.set(3, x, y, 65535);
                }
            }
        }
        Region context = request.recipe().context();
        return new Variation(
                new Region(context.x() + box.x(), context.y() + box.y(), box.width(), box.height()),
                patch,
                mask.crop(box));
    }
}
