package inlay.app.cli;

import inlay.genfill.backend.BackendProbe;
import inlay.genfill.backend.Backends;
import inlay.genfill.backend.DeviceReport;
import inlay.genfill.backend.DeviceReport.State;
import inlay.genfill.inference.Backend;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `inlay devices`: what can compute models on this machine.
@Command(
        name = "devices",
        sortOptions = false,
        description = {
            "List what can compute models on this machine, and why not where it cannot.",
            "Each is tried with a small network in a process of its own."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  inlay devices", "  inlay devices --json", "  inlay backends install cuda"})
final class DevicesCommand implements Runnable {
    private final Backends backends;

    @Spec
    private CommandSpec spec;

    @Option(names = "--all", description = "Also what does not exist for this system.")
    private boolean all;

    @Option(names = "--json", description = "Write JSON, for scripts.")
    private boolean json;

    DevicesCommand(Backends backends) {
        this.backends = backends;
    }

    @Override
    public void run() {
        var probe = new BackendProbe(backends);
        List<DeviceReport> reports = new ArrayList<>();
        for (Backend backend : Backend.values()) {
            DeviceReport report = probe.probe(backend, () -> false);
            if (all || report.state() != State.NOT_FOR_THIS_SYSTEM) {
                reports.add(report);
            }
        }
        PrintWriter output = spec.commandLine().getOut();
        if (json) {
            output.println(json(reports));
        } else {
            table(reports).lines().forEach(output::println);
        }
        output.flush();
    }

    private static TextTable table(List<DeviceReport> reports) {
        var table = new TextTable();
        for (DeviceReport report : reports) {
            table.row(
                    report.backend().id(),
                    report.backend().label(),
                    switch (report.state()) {
                        case USABLE -> "usable, ready in " + report.milliseconds() + " ms";
                        case NOT_INSTALLED -> "not installed: " + report.detail();
                        case NOT_USABLE -> "not usable: " + report.detail();
                        case NOT_FOR_THIS_SYSTEM -> "not for this system";
                    });
        }
        return table;
    }

    private static String json(List<DeviceReport> reports) {
        var mapper = new JsonMapper();
        var root = mapper.createObjectNode();
        var devices = root.putArray("devices");
        for (DeviceReport report : reports) {
            devices.addObject()
                    .put("id", report.backend().id())
                    .put("label", report.backend().label())
                    .put("state", report.state().name().toLowerCase(Locale.ROOT))
                    .put("reason", report.detail())
                    .put("milliseconds", report.milliseconds());
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
