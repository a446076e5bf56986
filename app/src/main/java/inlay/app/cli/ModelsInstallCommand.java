package inlay.app.cli;

import inlay.app.models.ByteText;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.download.Downloader;
import inlay.genfill.library.install.Consent;
import inlay.genfill.library.install.InstallPlan;
import inlay.genfill.library.install.Installer;
import inlay.genfill.library.install.PlannedFile;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.library.known.KnownModels;
import inlay.genfill.library.known.Licence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay models install`: gets a known model, after its terms were agreed to.
@Command(
        name = "install",
        sortOptions = false,
        description = {
            "Download a model that Inlay knows, after showing its size, its checksums and its license.",
            "An interrupted download goes on where it stopped when the command is given again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  inlay models list --available",
            "  inlay models install sd15-inpainting",
            "  inlay models install taesd --accept-license"
        })
final class ModelsInstallCommand implements Callable<Integer> {
    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A name from 'inlay models list --available'.")
    private String name;

    @Option(
            names = "--accept-license",
            description = "Agree to the license beforehand instead of being asked; read it first.")
    private boolean accepted;

    @Option(
            names = "--allow-http",
            paramLabel = "HOST:PORT",
            description = "Trust this server without encryption, such as a mirror in one's own house.")
    private List<String> plainHosts = List.of();

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "Take the model from a table of one's own, in the form of known-models.json.")
    private Path table;

    ModelsInstallCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        KnownModel model = table().require(name);
        Path folder = context.shelf().installFolder(context.folders());
        DownloadRules rules = DownloadRules.STANDARD;
        for (String host : plainHosts) {
            rules = rules.withPlainHost(host);
        }
        TransferLine line = new TransferLine(spec.commandLine().getErr());
        try (Downloader downloader = new Downloader(rules)) {
            Installer installer = new Installer(folder, downloader);
            InstallPlan plan = installer.plan(model, line);
            line.finish();
            show(plan, folder, output);
            Consent consent = consent(model.licence(), output);
            installer.carryOut(plan, consent, line);
        } finally {
            line.finish();
        }
        output.println("Installed " + model.title() + " in " + folder + ".");
        output.flush();
        return ExitCode.SUCCESS;
    }

    private KnownModels table() {
        return table == null ? KnownModels.standard() : KnownModels.read(table);
    }

    private static void show(InstallPlan plan, Path folder, PrintWriter output) {
        KnownModel model = plan.model();
        output.println(model.title() + ": " + model.about());
        output.println("  from " + model.page());
        output.println("  into " + folder);
        TextTable table = new TextTable(1);
        for (PlannedFile file : plan.files()) {
            table.row(
                    "  " + file.file().path(),
                    file.bytes().isPresent() ? ByteText.of(file.bytes().getAsLong()) : "size unknown",
                    file.checksum().text(),
                    switch (file.vouchedBy()) {
                        case TABLE -> "known to Inlay";
                        case SERVER -> "as the server says";
                    });
        }
        table.lines().forEach(output::println);
        plan.bytes().ifPresent(bytes -> output.println("  together " + ByteText.of(bytes)));
        Licence licence = model.licence();
        output.println(
                "License: " + licence.title() + ", " + licence.commercialUse().title());
        licence.restrictions().forEach(restriction -> output.println("  " + restriction));
        output.println("  The text that counts: " + licence.text());
        output.flush();
    }

    /// @throws CommandFailure if nobody agreed
    private Consent consent(Licence licence, PrintWriter output) {
        if (accepted) {
            return new Consent(licence, Instant.now());
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new CommandFailure("Nothing was installed: read the license, and if you agree to it, give the command"
                    + " again with --accept-license.");
        }
        String answer = console.readLine("Do you agree to this license? [yes/no] ");
        if (answer == null
                || !answer.strip().equalsIgnoreCase("yes") && !answer.strip().equalsIgnoreCase("y")) {
            throw new CommandFailure("Nothing was installed, because the license was not agreed to.");
        }
        output.flush();
        return new Consent(licence, Instant.now());
    }
}
