package inlay.app.cli;

import inlay.app.platform.UserFolders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inlay models`: the library of models. Its own commands are files of this package and lines here.
@Command(
        name = "models",
        sortOptions = false,
        description = {
            "List, inspect, install and check models for generating.",
            "Models of ComfyUI, AUTOMATIC1111, Forge, InvokeAI and Hugging Face's cache are used where they lie."
        },
        commandListHeading = "%nCommands ('inlay models COMMAND --help' explains one):%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  inlay models list",
            "  inlay models add /data/ComfyUI",
            "  inlay models show ink.safetensors",
            "  inlay models install sd15-inpainting"
        })
final class ModelsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    static CommandLine commandLine(UserFolders folders) {
        return commandLine(ModelsContext.of(folders));
    }

    static CommandLine commandLine(ModelsContext context) {
        return new CommandLine(new ModelsCommand())
                .addSubcommand(new ModelsListCommand(context))
                .addSubcommand(new ModelsShowCommand(context))
                .addSubcommand(new ModelsAddCommand(context))
                .addSubcommand(new ModelsRemoveCommand(context))
                .addSubcommand(new ModelsScanCommand(context))
                .addSubcommand(new ModelsInstallCommand(context))
                .addSubcommand(new ModelsVerifyCommand(context));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do with the models: list, show, add, remove," + " scan, install or verify.");
    }
}
