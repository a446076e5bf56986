package inlay.app.shell;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.ViewOptions;
import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.panels.Offer;
import inlay.app.shell.clipboard.Pasteboard;
import inlay.app.shell.dialog.AboutDialog;
import inlay.app.shell.dialog.CanvasSizeDialog;
import inlay.app.shell.dialog.ColorRangeDialog;
import inlay.app.shell.dialog.Dialogs;
import inlay.app.shell.dialog.EdgeDialogs;
import inlay.app.shell.dialog.ExpandDialog;
import inlay.app.shell.dialog.ExportDialog;
import inlay.app.shell.dialog.FillDialog;
import inlay.app.shell.dialog.ImageSizeDialog;
import inlay.app.shell.dialog.NewDocumentDialog;
import inlay.app.shell.dialog.NewLayerDialog;
import inlay.app.shell.dialog.PreferencesDialog;
import inlay.app.shell.dialog.ShortcutsDialog;
import inlay.app.shell.documents.Canvases;
import inlay.app.shell.files.Closing;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.shell.files.Placement;
import inlay.app.shell.menu.ClipboardCommands;
import inlay.app.shell.menu.DocumentCommands;
import inlay.app.shell.menu.EditMenu;
import inlay.app.shell.menu.FileMenu;
import inlay.app.shell.menu.FillCommands;
import inlay.app.shell.menu.GenerateMenu;
import inlay.app.shell.menu.HelpMenu;
import inlay.app.shell.menu.ImageMenu;
import inlay.app.shell.menu.LayerMenu;
import inlay.app.shell.menu.SelectMenu;
import inlay.app.shell.menu.ViewMenu;
import inlay.app.shell.menu.WindowMenu;
import inlay.app.theme.Icon;
import inlay.app.tools.ToolCommands;
import inlay.editor.document.LayerId;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Every menu with what its commands need: the one list that the menu bar, the keys and the command search read.
///
/// @param selected the layers selected in the layers panel
/// @param actions  what only the window can do
record ApplicationMenus(
        Services services,
        Window owner,
        Dialogs dialogs,
        DocumentFiles files,
        Placement placement,
        Closing closing,
        Canvases canvases,
        ViewOptions viewOptions,
        Supplier<List<LayerId>> selected,
        WindowActions actions) {

    /// As in the menu bar, left to right.
    List<Menu> bar() {
        return List.of(file(), edit(), image(), layer().menu(), select(), generate(), view(), window(), help());
    }

    /// Everything that keys and search know.
    List<Menu> all() {
        List<Menu> all = new ArrayList<>(bar());
        all.add(tools());
        return all;
    }

    /// A command by its id.
    Optional<Command> find(String id) {
        return all().stream()
                .flatMap(Menu::commands)
                .filter(command -> command.id().equals(id))
                .findFirst();
    }

    LayerMenu layer() {
        return new LayerMenu(front(), services.toolbox(), new NewLayerDialog(dialogs), actions::renameLayer, selected);
    }

    /// Takes the tool that expands, and makes room for its frame to grow.
    Command expand() {
        return front().dialog("generate.expand", "Generative Expand", "", document -> {
            canvases.active().ifPresent(CanvasView::makeRoom);
            services.toolbox().find("expand").ifPresent(services.toolbox()::choose);
        });
    }

    private Command expandBy() {
        return front().dialog("generate.expandBy", "Expand by Amount…", "", document -> new ExpandDialog(
                        dialogs, services.generator())
                .ask(document));
    }

    /// What the contextual bar offers for the whole picture.
    List<Offer> offers() {
        return List.of(
                new Offer("Expand", Icon.EXPAND_CANVAS, expand()),
                new Offer("Crop", Icon.CROP, known(tools(), "tool.crop")),
                new Offer("Select Color Range…", Icon.COLOR_RANGE, known(select(), "select.colorRange")),
                new Offer("Image Size…", Icon.RULER, known(image(), "image.size")));
    }

    private static Command known(Menu menu, String id) {
        return menu.commands()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Menu tools() {
        return new ToolCommands(services.toolbox()).menu();
    }

    Command create() {
        return Command.of(
                "file.new", "New…", "ctrl N", () -> new NewDocumentDialog(dialogs, services.toolbox()::background)
                        .ask()
                        .ifPresent(document -> files.show(document, files.nextTitle(), "New")));
    }

    private Command export() {
        return front().dialog(
                        "file.export", "Export…", "ctrl shift alt W, ctrl shift alt S", document -> new ExportDialog(
                                        dialogs, files)
                                .ask(document));
    }

    private DocumentCommands front() {
        return new DocumentCommands(services.workspace(), services.edits());
    }

    private Menu file() {
        return new FileMenu(front(), services.settings(), files, placement, closing, create(), export(), actions::quit)
                .menu();
    }

    private Menu edit() {
        return new EditMenu(
                        front(),
                        new ClipboardCommands(
                                front(),
                                services.work(),
                                new Pasteboard(owner.getToolkit().getSystemClipboard()),
                                canvases,
                                files,
                                placement),
                        fill(),
                        front().dialog("edit.fill", "Fill…", "shift F5, shift BACK_SPACE", document -> new FillDialog(
                                        dialogs, services.toolbox())
                                .ask(document)),
                        Command.of("edit.preferences", "Preferences…", "", () -> new PreferencesDialog(dialogs).ask()))
                .menu();
    }

    private FillCommands fill() {
        return new FillCommands(front(), services.toolbox());
    }

    private Menu image() {
        return new ImageMenu(
                        front(),
                        new ImageSizeDialog(dialogs),
                        new CanvasSizeDialog(dialogs, services.toolbox()::background),
                        fill().invert())
                .menu();
    }

    private Menu select() {
        return new SelectMenu(front(), new EdgeDialogs(dialogs), new ColorRangeDialog(dialogs, services.toolbox()))
                .menu();
    }

    private Menu generate() {
        return new GenerateMenu(
                        front(),
                        services.generator(),
                        actions::editPrompt,
                        expand(),
                        expandBy(),
                        Command.of("generate.queue", "Show Queue", "", actions::showQueue))
                .menu();
    }

    private Menu view() {
        return new ViewMenu(services.settings(), canvases, viewOptions, actions.chrome()).menu();
    }

    private Menu window() {
        return new WindowMenu(front(), actions.dock(), actions::showModels).menu();
    }

    private Menu help() {
        return new HelpMenu(
                        actions::openSearch,
                        () -> new ShortcutsDialog(owner, all()).show(),
                        () -> services.failures().showFolder(),
                        () -> new AboutDialog(owner).show())
                .menu();
    }
}
