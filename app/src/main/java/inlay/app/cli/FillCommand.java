package inlay.app.cli;

import inlay.app.generate.Assignment;
import inlay.app.generate.Wish;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.raster.Mask;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay fill`: generative fill of a selection, as the editor does it.
@Command(
        name = "fill",
        sortOptions = false,
        description = {
            "Fill a selection on a new generative layer.",
            "The original stays untouched below; saved as .inlay the layer can still be edited."
        },
        footerHeading = "%nSelections:%n",
        footer = {
            "  rect:x,y,w,h          a rectangle, in pixels from the top left corner",
            "  ellipse:x,y,w,h       the ellipse inside that rectangle",
            "  lasso:x,y;x,y;x,y     a closed outline",
            "  mask:FILE             the bright parts of another picture of the same size",
            "  alpha                 what the top layer covers",
            "Several --select add up.",
            "",
            "Examples:",
            "  inlay fill photo.jpg --select ellipse:900,600,300,200 --seed 7 --variations 3 -o out.inlay",
            "  inlay fill photo.jpg --select rect:10,10,80,40 --select mask:spots.png -o clean.png"
        })
final class FillCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The picture to fill in.")
    private Path file;

    @Option(
            names = "--select",
            required = true,
            paramLabel = "SELECTION",
            converter = SelectionConverter.class,
            description = "What to fill; see below.")
    private List<SelectionArgument> selections;

    @Mixin
    private final GenerationOptions options;

    FillCommand(Models models) {
        options = new GenerationOptions(models);
    }

    @Override
    public void run() {
        PrintWriter messages = spec.commandLine().getErr();
        PictureFiles files = PictureFiles.tellingTo(messages);
        Document selected = select(files.open(file), files);
        Wish wish = options.wish(messages);
        Assignment assignment = options.planner()
                .fill(selected, Optional.of(selected.layers().getLast()).map(Layer::id), wish);
        options.save(options.carryOut(selected, assignment, messages), files);
    }

    private Document select(Document document, PictureFiles files) {
        Document selected = SelectionEdits.none().apply(document);
        for (SelectionArgument selection : selections) {
            Mask mask = selection.on(document, files::open);
            selected = SelectionEdits.select("Select", mask, Combine.ADD).apply(selected);
        }
        return selected;
    }
}
