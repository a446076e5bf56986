package inlay.editor.render;

import inlay.editor.document.BlendMode;
import inlay.editor.render.RenderNode.Joining;
import java.util.ArrayList;
import java.util.List;

/// Draws a plan one band at a time. Confined to one thread; once warm it allocates nothing.
final class BandRenderer {
    private final Blending blending = new Blending();
    private final Band source = new Band();
    private final float[] coverage = new float[Band.AREA];
    private final List<Band> stack = new ArrayList<>();

    /// Draws the band whose top left pixel is (x, y); what is returned is valid until the next call. An empty band's
    /// planes hold transparent black.
    Band render(List<RenderNode> nodes, int x, int y) {
        Band result = band(0);
        result.empty = true;
        drawAll(nodes, result, 0, x, y);
        if (result.empty) {
            result.fillTransparent();
        } else if (!isOnePlainLayer(nodes)) {
            Fading.clearUnseen(result);
        }
        return result;
    }

    /// Whether the picture is a layer as it is: then even the colours of its transparent pixels are kept.
    private static boolean isOnePlainLayer(List<RenderNode> nodes) {
        return nodes.size() == 1
                && nodes.getFirst() instanceof RenderNode.Leaf leaf
                && leaf.joining().equals(Joining.PLAIN);
    }

    private void drawAll(List<RenderNode> nodes, Band onto, int depth, int x, int y) {
        for (int index = lowestSeen(nodes, x, y); index < nodes.size(); index++) {
            RenderNode node = nodes.get(index);
            if (!node.joining().mask().isNone(x, y)) {
                draw(node, onto, depth, x, y);
            }
        }
    }

    /// The highest node that hides everything below it in this band, or the lowest.
    private static int lowestSeen(List<RenderNode> nodes, int x, int y) {
        for (int index = nodes.size() - 1; index > 0; index--) {
            if (hidesBelow(nodes.get(index), x, y)) {
                return index;
            }
        }
        return 0;
    }

    private static boolean hidesBelow(RenderNode node, int x, int y) {
        Joining joining = node.joining();
        if (joining.mode() != BlendMode.NORMAL
                || joining.opacity() != 1
                || !joining.mask().isFull(x, y)) {
            return false;
        }
        return switch (node) {
            case RenderNode.Leaf leaf -> leaf.source().isOpaque(x, y);
            case RenderNode.Clipping clipping -> hidesBelow(clipping.base(), x, y);
            case RenderNode.Isolated _, RenderNode.Faded _ -> false;
        };
    }

    private void draw(RenderNode node, Band onto, int depth, int x, int y) {
        if (node instanceof RenderNode.Faded faded) {
            drawFaded(faded, onto, depth, x, y);
            return;
        }
        Band drawn = drawn(node, depth, x, y);
        if (onto.empty) {
            // Over nothing every mode shows the source itself, to the last bit.
            onto.copyFrom(drawn);
        } else if (!drawn.empty) {
            blending.over(node.joining().mode(), onto, drawn);
        }
    }

    /// A node's own picture as it joins what is below: with its opacity, its mask and its grain, but not yet blended.
    private Band drawn(RenderNode node, int depth, int x, int y) {
        Joining joining = node.joining();
        Band drawn = picture(node, depth, x, y);
        if (!drawn.empty) {
            if (!joining.mask().isFull(x, y)) {
                joining.mask().load(x, y, coverage);
                Fading.multiply(drawn.alpha, coverage);
            }
            if (joining.mode() == BlendMode.DISSOLVE) {
                DissolveNoise.dissolve(drawn, x, y);
            }
        }
        return drawn;
    }

    private Band picture(RenderNode node, int depth, int x, int y) {
        float opacity = node.joining().opacity();
        if (node instanceof RenderNode.Leaf leaf) {
            source.empty = !leaf.source().load(x, y, opacity, source);
            return source;
        }
        Band own = band(depth + 1);
        own.empty = true;
        if (node instanceof RenderNode.Clipping clipping) {
            drawClipping(clipping, own, depth + 1, x, y);
        } else if (node instanceof RenderNode.Isolated group) {
            drawAll(group.children(), own, depth + 1, x, y);
        }
        if (!own.empty && opacity != 1) {
            Fading.scale(own.alpha, opacity);
        }
        return own;
    }

    private void drawClipping(RenderNode.Clipping clipping, Band own, int depth, int x, int y) {
        if (!clipping.base().joining().mask().isNone(x, y)) {
            draw(clipping.base(), own, depth, x, y);
        }
        for (RenderNode node : clipping.clipped()) {
            if (!own.empty && !node.joining().mask().isNone(x, y)) {
                Band drawn = drawn(node, depth, x, y);
                if (!drawn.empty) {
                    blending.atop(node.joining().mode(), own, drawn);
                }
            }
        }
    }

    private void drawFaded(RenderNode.Faded group, Band onto, int depth, int x, int y) {
        Band before = band(depth + 1);
        before.copyFrom(onto);
        if (before.empty) {
            before.fillTransparent();
        }
        drawAll(group.children(), onto, depth + 1, x, y);
        if (onto.empty) {
            return;
        }
        group.joining().mask().load(x, y, coverage);
        Fading.scale(coverage, group.joining().opacity());
        Fading.interpolate(before, onto, coverage);
    }

    private Band band(int depth) {
        while (stack.size() <= depth) {
            stack.add(new Band());
        }
        return stack.get(depth);
    }
}
