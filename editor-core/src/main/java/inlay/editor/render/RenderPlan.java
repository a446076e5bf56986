package inlay.editor.render;

import inlay.editor.document.BlendMode;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import java.util.ArrayList;
import java.util.List;

/// Settles visibility, clipping and grouping of a layer tree, once per document version, so that drawing a band needs
/// to know nothing about layers.
///
/// Photoshop's rules: a run of clipped layers belongs to the nearest unclipped layer below it in the same group and
/// vanishes with it; without such a layer it is not clipped; a pass-through group that is clipped, or clipped to, is
/// composited by itself; a plain pass-through group is as if its children stood in its place.
final class RenderPlan {
    private final LayerSources sources;

    private RenderPlan(LayerSources sources) {
        this.sources = sources;
    }

    /// The nodes of some sibling layers, bottom to top.
    static List<RenderNode> of(List<Layer> layers, LayerSources sources) {
        return new RenderPlan(sources).nodes(layers);
    }

    private List<RenderNode> nodes(List<Layer> layers) {
        List<RenderNode> nodes = new ArrayList<>();
        for (int index = 0; index < layers.size(); ) {
            int end = index + 1;
            while (end < layers.size() && layers.get(end).props().clipped()) {
                end++;
            }
            if (isSeen(layers.get(index))) {
                add(nodes, layers.get(index), clipped(layers.subList(index + 1, end)));
            }
            index = end;
        }
        return nodes;
    }

    private List<RenderNode> clipped(List<Layer> layers) {
        return layers.stream()
                .filter(RenderPlan::isSeen)
                .map(layer -> node(layer, joining(layer)))
                .toList();
    }

    private void add(List<RenderNode> nodes, Layer base, List<RenderNode> clipped) {
        RenderNode.Joining joining = joining(base);
        if (!clipped.isEmpty()) {
            RenderNode.Joining masked = new RenderNode.Joining(BlendMode.NORMAL, 1, joining.mask());
            RenderNode.Joining unmasked = new RenderNode.Joining(joining.mode(), joining.opacity(), BandCoverage.ALL);
            nodes.add(new RenderNode.Clipping(node(base, masked), clipped, unmasked));
        } else if (base instanceof GroupLayer group && group.props().blendMode() == BlendMode.PASS_THROUGH) {
            List<RenderNode> children = nodes(group.children());
            if (joining.opacity() == 1 && joining.mask() == BandCoverage.ALL) {
                nodes.addAll(children);
            } else if (!children.isEmpty()) {
                nodes.add(new RenderNode.Faded(children, joining));
            }
        } else {
            nodes.add(node(base, joining));
        }
    }

    private RenderNode node(Layer layer, RenderNode.Joining joining) {
        return switch (layer) {
            case PixelLayer pixels -> new RenderNode.Leaf(sources.source(pixels.pixels()), joining);
            case GenerativeLayer generative -> new RenderNode.Leaf(sources.source(generative.pixels()), joining);
            case SolidFillLayer fill -> new RenderNode.Leaf(new ColorSource(fill.color()), joining);
            case GroupLayer group -> new RenderNode.Isolated(nodes(group.children()), joining);
        };
    }

    private RenderNode.Joining joining(Layer layer) {
        BlendMode mode = layer.props().blendMode();
        BandCoverage mask = layer.mask()
                .filter(LayerMask::enabled)
                .map(LayerMask::mask)
                .map(sources::coverage)
                .orElse(BandCoverage.ALL);
        return new RenderNode.Joining(
                mode == BlendMode.PASS_THROUGH ? BlendMode.NORMAL : mode,
                layer.props().opacity(),
                mask);
    }

    private static boolean isSeen(Layer layer) {
        return layer.props().visible() && layer.props().opacity() > 0;
    }
}
