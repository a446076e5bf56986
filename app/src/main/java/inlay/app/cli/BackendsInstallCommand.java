package inlay.app.cli;

import inlay.app.models.ByteText;
import inlay.genfill.backend.BackendProbe;
import inlay.genfill.backend.Backends;
import inlay.genfill.backend.DeviceReport;
import inlay.genfill.backend.NativePackage;
import inlay.genfill.inference.Backend;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.download.Downloader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay backends install`: gets a back end's libraries once, and tries them.
@Command(
        name = "install",
        sortOptions = false,
        description = {
            "Download the libraries of a back end, check them against their checksum, and try them.",
            "An interrupted download goes on where it stopped when the command is given again."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  inlay backends install cuda", "  inlay backends install webgpu"})
final class BackendsInstallCommand implements Callable<Integer> {
    private final Backends backends;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", converter = BackendConverter.class, description = "cuda, directml or webgpu.")
    private Backend backend;

    @Option(
            names = "--allow-http",
            paramLabel = "HOST:PORT",
            description = "Trust this server without encryption, such as a mirror in one's own house.")
    private List<String> plainHosts = List.of();

    BackendsInstallCommand(Backends backends) {
        this.backends = backends;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        if (backends.isInstalled(backend)) {
            output.println(backend.label() + " is installed in " + backends.folder(backend) + ".");
        } else {
            install(output);
        }
        return tryOut(output);
    }

    private void install(PrintWriter output) throws IOException {
        NativePackage offer = backends.offer(backend);
        output.println(backend.label() + ": " + ByteText.of(offer.bytes()) + " from " + offer.address());
        output.println("  into " + backends.folder(backend));
        output.println("  SHA-256 " + offer.hash().hex());
        output.println("  " + offer.terms());
        output.flush();
        DownloadRules rules = DownloadRules.STANDARD;
        for (String host : plainHosts) {
            rules = rules.withPlainHost(host);
        }
        TransferLine line = new TransferLine(spec.commandLine().getErr());
        try (Downloader downloader = new Downloader(rules)) {
            backends.install(backend, downloader, line);
        } finally {
            line.finish();
        }
        output.println("Installed.");
    }

    private int tryOut(PrintWriter output) {
        DeviceReport report = new BackendProbe(backends).probe(backend, () -> false);
        boolean usable = report.state() == DeviceReport.State.USABLE;
        output.println(usable ? "It works." : report.detail());
        output.flush();
        return usable ? ExitCode.SUCCESS : ExitCode.FAILURE;
    }
}
