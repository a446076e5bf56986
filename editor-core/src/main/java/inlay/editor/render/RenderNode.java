package inlay.editor.render;

import inlay.editor.document.BlendMode;
import java.util.List;

/// What is left of a layer tree once visibility, clipping and grouping are settled; lists run bottom to top.
sealed interface RenderNode {
    /// How a node joins what lies below it.
    record Joining(BlendMode mode, float opacity, BandCoverage mask) {
        static final Joining PLAIN = new Joining(BlendMode.NORMAL, 1, BandCoverage.ALL);
    }

    Joining joining();

    /// A layer with pixels of its own.
    record Leaf(BandSource source, Joining joining) implements RenderNode {}

    /// A group that is composited by itself first.
    record Isolated(List<RenderNode> children, Joining joining) implements RenderNode {}

    /// A pass-through group of less than full opacity or with a mask: its children draw on what is below, and the
    /// outcome fades in over it. Its mode means nothing.
    record Faded(List<RenderNode> children, Joining joining) implements RenderNode {}

    /// A clipping group: the clipped nodes draw on the base within its alpha; the whole joins with the base's mode and
    /// opacity. The base itself joins plainly, with its mask only.
    record Clipping(RenderNode base, List<RenderNode> clipped, Joining joining) implements RenderNode {}
}
