package inlay.app.cli;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import inlay.editor.select.EdgeStyle;
import inlay.editor.select.Point;
import inlay.editor.select.Shapes;
import inlay.editor.select.Transparency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What `--select` takes, before there is a picture to select in.
sealed interface SelectionArgument {
    /// What users read when an argument makes no sense.
    String FORMS = "rect:x,y,w,h  ellipse:x,y,w,h  lasso:x,y;x,y;x,y  mask:FILE  alpha";

    /// The mask on a document.
    ///
    /// @param open reads a picture that serves as a mask
    Mask on(Document document, Function<Path, Document> open);

    /// A rectangle; also the box around an ellipse.
    record Box(double x, double y, double width, double height, boolean round) implements SelectionArgument {
        @Override
        public Mask on(Document document, Function<Path, Document> open) {
            return round
                    ? Shapes.ellipse(x, y, width, height, EdgeStyle.ANTI_ALIASED, document.canvas())
                    : Shapes.rectangle(x, y, width, height, document.canvas());
        }
    }

    /// A closed outline.
    record Lasso(List<Point> outline) implements SelectionArgument {
        @Override
        public Mask on(Document document, Function<Path, Document> open) {
            return Shapes.lasso(outline, EdgeStyle.ANTI_ALIASED, document.canvas());
        }
    }

    /// The brightness of another picture of the same size.
    record Picture(Path file) implements SelectionArgument {
        @Override
        public Mask on(Document document, Function<Path, Document> open) {
            Document picture = open.apply(file);
            if (!picture.canvas().equals(document.canvas())) {
                throw new CommandFailure(file.getFileName() + " is " + picture.width() + " × " + picture.height()
                        + " pixels and cannot be a mask for " + document.width() + " × " + document.height()
                        + ". Give a mask of the picture's size.");
            }
            return brightness(picture);
        }

        private static Mask brightness(Document picture) {
            Region canvas = picture.canvas();
            PixelBlock pixels = Compositor.flatten(picture, canvas);
            CoverageBlock coverage = new CoverageBlock(canvas.width(), canvas.height());
            short[] samples = pixels.samples();
            int area = pixels.area();
            for (int at = 0; at < area; at++) {
                int light = (2126 * (samples[at] & 0xFFFF)
                                + 7152 * (samples[area + at] & 0xFFFF)
                                + 722 * (samples[2 * area + at] & 0xFFFF)
                                + 5000)
                        / 10000;
                coverage.samples()[at] = (short) (light * (long) (samples[3 * area + at] & 0xFFFF) / 65535);
            }
            return Mask.of(0, 0, coverage);
        }
    }

    /// What the top layer covers.
    record Alpha() implements SelectionArgument {
        @Override
        public Mask on(Document document, Function<Path, Document> open) {
            Layer top = document.layers().getLast();
            return Transparency.of(top, document.canvas());
        }
    }

    /// @throws IllegalArgumentException with a sentence on what is wrong
    static SelectionArgument parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "rect" -> box(text, rest, false);
            case "ellipse" -> box(text, rest, true);
            case "lasso" -> lasso(text, rest);
            case "mask" -> mask(text, rest);
            case "alpha" -> new Alpha();
            default -> throw unknown(text);
        };
    }

    private static SelectionArgument box(String text, String rest, boolean round) {
        List<Double> numbers = numbers(text, rest);
        if (numbers.size() != 4 || numbers.get(2) <= 0 || numbers.get(3) <= 0) {
            throw unknown(text);
        }
        return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), round);
    }

    private static SelectionArgument lasso(String text, String rest) {
        List<Point> outline = new ArrayList<>();
        for (String corner : rest.split(";")) {
            List<Double> numbers = numbers(text, corner);
            if (numbers.size() != 2) {
                throw unknown(text);
            }
            outline.add(new Point(numbers.get(0), numbers.get(1)));
        }
        if (outline.size() < 3) {
            throw new IllegalArgumentException("A lasso needs three points or more: " + text);
        }
        return new Lasso(List.copyOf(outline));
    }

    private static SelectionArgument mask(String text, String rest) {
        if (rest.isBlank()) {
            throw unknown(text);
        }
        return new Picture(Path.of(rest));
    }

    private static List<Double> numbers(String text, String list) {
        List<Double> numbers = new ArrayList<>();
        for (String number : list.split(",", -1)) {
            try {
                numbers.add(Double.valueOf(number.strip()));
            } catch (NumberFormatException notANumber) {
                throw unknown(text);
            }
        }
        return numbers;
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("'" + text + "' is no selection. Write one of: " + FORMS + ".");
    }
}
