package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.GENERATIVE;
import static inlay.app.shell.menu.DocumentCommands.SELECTED;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.generate.Generator;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.edit.Session;
import inlay.editor.layers.VariationEdits;

/// Generate: filling, expanding, and stepping through what came of it.
///
/// @param editPrompt puts the cursor into the prompt of the contextual bar
/// @param expand     takes the tool that expands on the canvas
/// @param expandBy   the dialog that asks for the sides
/// @param queue      shows what is waiting
public record GenerateMenu(
        DocumentCommands front,
        Generator generator,
        Runnable editPrompt,
        Command expand,
        Command expandBy,
        Command queue) {

    public Menu menu() {
        return Menu.of(
                "Generate",
                front.command(
                        "generate.fill",
                        "Generative Fill",
                        "ctrl ENTER",
                        SELECTED,
                        document -> generator.fill(document.session())),
                front.command("generate.prompt", "Edit Prompt", "", SELECTED, document -> editPrompt.run()),
                expand,
                expandBy,
                MenuEntry.SEPARATOR,
                front.command(
                        "generate.again",
                        "Regenerate",
                        "ctrl shift ENTER",
                        GENERATIVE,
                        document -> generator.regenerateActive(document.session())),
                step("generate.previous", "Previous Variation", "ctrl shift COMMA", -1),
                step("generate.next", "Next Variation", "ctrl shift PERIOD", 1),
                MenuEntry.SEPARATOR,
                queue,
                Command.of("generate.cancelAll", "Cancel All Jobs", "", this::cancelAll)
                        .enabledWhen(() -> !generator.queue().jobs().isEmpty()));
    }

    private Command step(String id, String label, String shortcut, int by) {
        return front.command(
                id, label, shortcut, GenerateMenu::hasVariations, document -> step(document.session(), by));
    }

    private void step(Session session, int by) {
        if (session.activeLayer().orElse(null) instanceof GenerativeLayer layer) {
            int next = Math.floorMod(layer.chosen() + by, layer.variations().size());
            front.edits().apply(session, VariationEdits.choose(layer.id(), next));
        }
    }

    private void cancelAll() {
        generator.queue().jobs().forEach(generator.queue()::cancel);
    }

    private static boolean hasVariations(OpenDocument document) {
        return document.session().activeLayer().orElse(null) instanceof GenerativeLayer layer
                && layer.variations().size() > 1;
    }
}
