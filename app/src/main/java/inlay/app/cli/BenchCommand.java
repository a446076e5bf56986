package inlay.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inlay bench`: how fast networks of full size load and run here.
@Command(
        name = "bench",
        sortOptions = false,
        description = {
            "Measure how fast networks of full size load and run on this machine.",
            "The weights are numbers computed by rule, written once into the cache folder: 3.4 GB for sd15, 10.3 GB for"
                    + " sdxl."
        },
        footerHeading = "%nExample:%n",
        footer = "  inlay bench unet sd15")
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    static CommandLine commandLine() {
        return new CommandLine(new BenchCommand()).addSubcommand(new BenchUnetCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: unet.");
    }
}
