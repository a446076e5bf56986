package inlay.editor.format.ora;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a document's layers into what OpenRaster can say.
///
/// Masks go into the alpha. A layer with others clipped to it becomes an isolated stack, in which the clipped ones are
/// drawn atop; since not every program knows that operation, they are also cut to the base's outline.
final class TreeSimplification {
    private final Document document;
    private final Losses losses;

    TreeSimplification(Document document, Losses losses) {
        this.document = document;
        this.losses = losses;
    }

    List<OraNode> nodes() {
        return nodes(document.layers());
    }

    private List<OraNode> nodes(List<Layer> layers) {
        List<OraNode> nodes = new ArrayList<>();
        int index = 0;
        while (index < layers.size()) {
            int end = index + 1;
            while (end < layers.size() && layers.get(end).props().clipped()) {
                end++;
            }
            nodes.add(end == index + 1 ? node(layers.get(index)) : clippingStack(layers.subList(index, end)));
            index = end;
        }
        return nodes;
    }

    /// The base's blending goes to the stack, so that it applies to all of it at once.
    private OraNode clippingStack(List<Layer> layers) {
        Layer base = layers.getFirst();
        LayerProps props = base.props();
        OraNode bottom = node(base.withProps(
                props.withOpacity(1).withBlendMode(BlendMode.NORMAL).withVisible(true)));
        List<OraNode> children = new ArrayList<>(List.of(bottom));
        for (Layer clipped : layers.subList(1, layers.size())) {
            if (clipped.props().blendMode() == BlendMode.NORMAL) {
                losses.clipped();
            } else {
                losses.clippedBlending();
            }
            children.add(clipped(node(clipped), bottom));
        }
        return new OraNode.Stack(attributes(props.withClipped(false)), true, children);
    }

    private static OraNode clipped(OraNode node, OraNode base) {
        return node instanceof OraNode.Layer layer && base instanceof OraNode.Layer below
                ? new OraNode.Layer(layer.attributes(), Coverage.cut(layer.pixels(), below.pixels()))
                : node;
    }

    private OraNode node(Layer layer) {
        Optional<Mask> mask = layer.mask().filter(LayerMask::enabled).map(LayerMask::mask);
        return switch (layer) {
            case PixelLayer pixels -> layer(layer, masked(pixels.pixels(), mask));
            case GenerativeLayer generative -> {
                losses.generated();
                yield layer(layer, masked(generative.pixels(), mask));
            }
            case SolidFillLayer fill -> {
                losses.fill();
                yield layer(layer, masked(Raster.filled(document.canvas(), fill.color()), mask));
            }
            case GroupLayer group -> group(group, mask);
        };
    }

    private OraNode group(GroupLayer group, Optional<Mask> mask) {
        boolean passThrough = group.props().blendMode() == BlendMode.PASS_THROUGH;
        if (mask.isEmpty()) {
            return new OraNode.Stack(attributes(group.props()), !passThrough, nodes(group.children()));
        }
        losses.groupMask();
        Raster merged = Compositor.merge(group.children(), document.canvas());
        return layer(group, Coverage.masked(merged, mask.get()));
    }

    private Raster masked(Raster pixels, Optional<Mask> mask) {
        if (mask.isEmpty()) {
            return pixels;
        }
        losses.mask();
        return Coverage.masked(pixels, mask.get());
    }

    private OraNode layer(Layer layer, Raster pixels) {
        return new OraNode.Layer(attributes(layer.props()), pixels);
    }

    private OraNode.Attributes attributes(LayerProps props) {
        String op = CompositeOp.of(props.blendMode());
        if (CompositeOp.isKritaOnly(op)) {
            losses.kritaMode();
        }
        return new OraNode.Attributes(
                props.name(),
                props.visible(),
                props.opacity(),
                props.clipped() && op.equals(CompositeOp.NORMAL) ? CompositeOp.CLIPPED : op,
                props.locks().pixels(),
                props.clipped());
    }

    /// The area that a layer's file covers: all that is painted, at least one pixel.
    static Region area(Raster pixels) {
        Region bounds = pixels.bounds();
        return bounds.isEmpty() ? new Region(0, 0, 1, 1) : bounds;
    }
}
