package inlay.app.cli;

import inlay.app.shell.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay` itself: opens the editor, with the named pictures in it.
@Command(
        name = "inlay",
        sortOptions = false,
        synopsisHeading = "",
        customSynopsis = {
            "Usage: inlay [FILE...]             open the editor, with these pictures in it",
            "       inlay COMMAND [OPTIONS]     work on files without a window"
        },
        description = {
            "",
            "A layered raster editor with generative tools that run on your own machine.",
            "Pictures are read from .inlay, .ora, PNG, JPEG, TIFF, WebP, BMP and GIF files."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands ('inlay COMMAND --help' explains one):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:the work could not be done; one sentence on standard error says why",
            " 2:the command line is wrong: unknown command or option, missing or malformed value",
            "70:a defect in Inlay; the sentence names the log file with the details"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  inlay photo.jpg",
            "  inlay fill photo.jpg --select ellipse:900,600,300,200 --seed 7 --variations 3 -o out.inlay",
            "  inlay generate --model sd15 --prompt 'a lighthouse at dusk' --seed 7 -o lighthouse.png",
            "  inlay export out.inlay -o out.png",
            "  inlay expand photo.jpg --left 400 --right 400 -o wide.png",
            "  source <(inlay completion)"
        })
final class InlayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", hidden = true)
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        for (var file : files) {
            if (!Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is neither a command nor a file called '" + file + "'.",
                        null,
                        "" + file);
            }
        }
        Application.start(files);
        return Program.STAYS_OPEN;
    }
}
