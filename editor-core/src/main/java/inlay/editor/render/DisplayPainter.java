package inlay.editor.render;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;

/// Composites display tiles, on the thread that asks. Confined to one thread; several may share caches.
public final class DisplayPainter {
    private final MipCache cache;
    private final DisplayEncoders encoders;
    private final MipBuilder builder = new MipBuilder();
    private final BandRenderer renderer = new BandRenderer();
    private Optional<Plan> plan = Optional.empty();

    /// What follows from a document's layers, its profile and the level, kept while these stay.
    private record Plan(
            List<Layer> layers, Document document, int level, List<RenderNode> nodes, DisplayEncoder encoder) {
        boolean fits(Document other, int otherLevel) {
            return layers == other.layers() && document.profile() == other.profile() && level == otherLevel;
        }
    }

    /// A painter that keeps nothing in common with others.
    public DisplayPainter() {
        this(new MipCache(Projection.DEFAULT_BUDGET), new DisplayEncoders());
    }

    DisplayPainter(MipCache cache, DisplayEncoders encoders) {
        this.cache = cache;
        this.encoders = encoders;
    }

    /// One tile of a document; see [Projection] for what level, column and row mean.
    public DisplayTile paint(Document document, int level, int column, int row) {
        Plan current = planFor(document, level);
        int x = column * DisplayTile.SIZE;
        int y = row * DisplayTile.SIZE;
        Region canvas = levelCanvas(document, level).translate(-x, -y);
        int[] argb = new int[DisplayTile.SIZE * DisplayTile.SIZE];
        for (int top = 0; top < DisplayTile.SIZE && top < canvas.bottom(); top += Band.HEIGHT) {
            Band band = renderer.render(current.nodes(), x, y + top);
            current.encoder().encode(band, argb, top * DisplayTile.SIZE);
        }
        EdgePixels.fit(argb, document, level, canvas);
        return new DisplayTile(argb);
    }

    private Plan planFor(Document document, int level) {
        Plan known = plan.orElse(null);
        if (known != null && known.fits(document, level)) {
            return known;
        }
        LayerSources sources = level == 0 ? LayerSources.FULL_SIZE : new MipSources(level, cache, builder);
        DisplayEncoder encoder = encoders.of(document.profile());
        Plan made = new Plan(document.layers(), document, level, RenderPlan.of(document.layers(), sources), encoder);
        plan = Optional.of(made);
        return made;
    }

    /// The canvas in pixels of a level, the last of which may stick out over it.
    private static Region levelCanvas(Document document, int level) {
        int round = (1 << level) - 1;
        return Region.ofSize(document.width() + round >> level, document.height() + round >> level);
    }
}
