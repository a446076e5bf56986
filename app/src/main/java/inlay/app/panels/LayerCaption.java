package inlay.app.panels;

import inlay.editor.document.BlendMode;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The second line of a layer's row: what it is, how it was made, and how it blends where that is not the usual.
final class LayerCaption {
    /// One thing said.
    ///
    /// @param weight the lighter ones give way first where there is no room for all
    private record Part(String text, int weight) {}

    private LayerCaption() {}

    static String of(Layer layer) {
        return joined(parts(layer));
    }

    /// As much of the caption as fits, whole words of it.
    ///
    /// @param fits whether there is room for a text
    static String of(Layer layer, Predicate<String> fits) {
        List<Part> left = parts(layer);
        while (left.size() > 1 && !fits.test(joined(left))) {
            left.remove(left.stream().min(Comparator.comparingInt(Part::weight)).orElseThrow());
        }
        return joined(left);
    }

    private static List<Part> parts(Layer layer) {
        List<Part> parts = new ArrayList<>();
        switch (layer) {
            case PixelLayer pixels ->
                parts.add(new Part(pixels.pixels().extent().isEmpty() ? "Empty" : "Pixels", 3));
            case GroupLayer group -> parts.add(new Part(counted(group.children().size(), "layer"), 3));
            case SolidFillLayer fill -> {
                parts.add(new Part("Solid fill", 1));
                parts.add(new Part(
                        String.format(Locale.ROOT, "#%06X", fill.color().toArgb8() & 0xFFFFFF), 3));
            }
            case GenerativeLayer generative -> {
                parts.add(new Part("Generative", 1));
                parts.add(new Part(counted(generative.variations().size(), "variation"), 3));
                parts.add(new Part(generative.variation().recipe().engineLabel(), 2));
            }
        }
        LayerProps props = layer.props();
        if (props.blendMode() != BlendMode.NORMAL && props.blendMode() != BlendMode.PASS_THROUGH) {
            parts.add(new Part(props.blendMode().label(), 4));
        }
        if (props.opacity() != 1) {
            parts.add(new Part(Math.round(props.opacity() * 100) + " %", 5));
        }
        return parts;
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" · "));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
