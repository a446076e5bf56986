package inlay.app.shell.start;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.EdgeStyle;
import inlay.editor.select.Point;
import inlay.editor.select.Shapes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;

/// A sample picture with something to do on it that works at once.
public enum SampleJourney {
    REMOVE(
            "Remove an object",
            "The sky takes the place of a mast",
            "launch.jpg",
            canvas -> Optional.of(Shapes.lasso(
                    List.of(new Point(436, 110), new Point(462, 110), new Point(476, 345), new Point(430, 345)),
                    EdgeStyle.ANTI_ALIASED,
                    canvas)),
            "Press Generate. The arrows in the bar then step through the variations."),
    EXPAND(
            "Extend a picture",
            "The table goes on beyond the edges",
            "coffee.jpg",
            canvas -> Optional.empty(),
            "Drag an edge outwards and press Expand. The new area comes as a layer of its own."),
    RETOUCH(
            "Retouch a texture",
            "Brickwork is laid anew, joint by joint",
            "brick.png",
            canvas -> Optional.of(Shapes.ellipse(170, 190, 180, 130, EdgeStyle.ANTI_ALIASED, canvas)),
            "Press Generate, then toggle the new layer's eye to compare.");

    private final String title;
    private final String sentence;
    private final String resource;
    private final Function<Region, Optional<Mask>> selection;
    private final String hint;

    SampleJourney(
            String title, String sentence, String resource, Function<Region, Optional<Mask>> selection, String hint) {
        this.title = title;
        this.sentence = sentence;
        this.resource = resource;
        this.selection = selection;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }

    /// What to do next.
    public String hint() {
        return hint;
    }

    /// The selection that is ready for the picture.
    public Optional<Mask> selection(Region canvas) {
        return selection.apply(canvas);
    }

    /// Reads the picture; takes a moment.
    public BufferedImage picture() {
        try (InputStream stream = SampleJourney.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("The installation is incomplete: " + resource + " is missing.");
            }
            return ImageIO.read(stream);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
