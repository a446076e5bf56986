package inlay.editor.render;

import inlay.editor.document.BlendMode;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.BlendFormula.Rgb;
import java.util.List;

/// What layers look like at one place, in double precision, walking the tree as the definitions read: slow and plain,
/// for checking the fast one. Shares nothing with it but the formulas.
final class ReferenceCompositor {
    private static final Pixel NOTHING = new Pixel(new Rgb(0, 0, 0), 0);

    private final int x;
    private final int y;

    private ReferenceCompositor(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /// A straight colour with its alpha, 0 to 1.
    record Pixel(Rgb color, double alpha) {
        Pixel faded(double factor) {
            return new Pixel(color, alpha * factor);
        }

        static Pixel of(Rgba16 c) {
            return new Pixel(new Rgb(c.red() / 65535.0, c.green() / 65535.0, c.blue() / 65535.0), c.alpha() / 65535.0);
        }

        double[] samples() {
            return new double[] {color.red() * 65535, color.green() * 65535, color.blue() * 65535, alpha * 65535};
        }
    }

    static Pixel at(List<Layer> layers, int x, int y) {
        return new ReferenceCompositor(x, y).all(layers, NOTHING);
    }

    /// W3C, 5.8 and 10: blending, then source-over.
    static Pixel over(BlendMode mode, Pixel backdrop, Pixel source) {
        double alpha = source.alpha + backdrop.alpha * (1 - source.alpha);
        return alpha == 0
                ? backdrop
                : new Pixel(mix(backdrop.color, blended(mode, backdrop, source), source.alpha / alpha), alpha);
    }

    /// W3C: source-atop.
    static Pixel atop(BlendMode mode, Pixel backdrop, Pixel source) {
        return new Pixel(mix(backdrop.color, blended(mode, backdrop, source), source.alpha), backdrop.alpha);
    }

    /// W3C: `Cr = (1 - ab) Cs + ab B(Cb, Cs)`.
    private static Rgb blended(BlendMode mode, Pixel backdrop, Pixel source) {
        return mix(source.color, BlendFormula.blend(mode, backdrop.color, source.color), backdrop.alpha);
    }

    private static Rgb mix(Rgb from, Rgb to, double amount) {
        return new Rgb(
                from.red() + amount * (to.red() - from.red()),
                from.green() + amount * (to.green() - from.green()),
                from.blue() + amount * (to.blue() - from.blue()));
    }

    private Pixel all(List<Layer> layers, Pixel below) {
        Pixel result = below;
        int index = 0;
        while (index < layers.size()) {
            Layer base = layers.get(index++);
            int first = index;
            while (index < layers.size() && layers.get(index).props().clipped()) {
                index++;
            }
            List<Layer> clipped = layers.subList(first, index).stream()
                    .filter(layer -> layer.props().visible())
                    .toList();
            if (base.props().visible()) {
                result = joined(base, clipped, result);
            }
        }
        return result;
    }

    private Pixel joined(Layer base, List<Layer> clipped, Pixel below) {
        double opacity = base.props().opacity();
        BlendMode mode = base.props().blendMode();
        boolean drawn = clipped.stream().anyMatch(layer -> layer.props().opacity() > 0);
        if (!drawn && base instanceof GroupLayer group && mode == BlendMode.PASS_THROUGH) {
            return opacity == 0 ? below : interpolated(below, all(group.children(), below), opacity * mask(base));
        }
        Pixel own = content(base).faded(mask(base));
        for (Layer layer : clipped) {
            Pixel source = content(layer).faded(layer.props().opacity() * mask(layer));
            own = atop(layer.props().blendMode(), own, grained(layer.props().blendMode(), source));
        }
        return over(mode, below, grained(mode, own.faded(opacity)));
    }

    private static Pixel interpolated(Pixel before, Pixel after, double amount) {
        double alpha = before.alpha * (1 - amount) + after.alpha * amount;
        return alpha == 0 ? before : new Pixel(mix(before.color, after.color, after.alpha * amount / alpha), alpha);
    }

    private Pixel grained(BlendMode mode, Pixel pixel) {
        return mode == BlendMode.DISSOLVE
                ? new Pixel(pixel.color, DissolveNoise.at(x, y) < pixel.alpha ? 1 : 0)
                : pixel;
    }

    private Pixel content(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> Pixel.of(pixels.pixels().pixel(x, y));
            case GenerativeLayer generative -> Pixel.of(generative.pixels().pixel(x, y));
            case SolidFillLayer fill -> Pixel.of(fill.color());
            case GroupLayer group -> all(group.children(), NOTHING);
        };
    }

    private double mask(Layer layer) {
        return layer.mask()
                .filter(LayerMask::enabled)
                .map(mask -> mask.mask().at(x, y) / 65535.0)
                .orElse(1.0);
    }
}
