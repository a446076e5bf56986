package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.layer;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.shell.clipboard.Pasteboard;
import inlay.app.shell.clipboard.Pasteboard.Content;
import inlay.app.shell.documents.Canvases;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.shell.files.Placement;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.layers.Clip;
import inlay.editor.layers.ClipboardEdits;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.function.Function;

/// Cut, copy and paste. Copying a large area takes a while, so it is done in the background.
public record ClipboardCommands(
        DocumentCommands front,
        BackgroundWork work,
        Pasteboard pasteboard,
        Canvases canvases,
        DocumentFiles files,
        Placement placement) {

    List<MenuEntry> entries() {
        return List.of(
                front.command("edit.cut", "Cut", "ctrl X", layer(PixelLayer.class::isInstance), this::cut),
                front.command("edit.copy", "Copy", "ctrl C", layer(any -> true), this::copyLayer),
                front.command(
                        "edit.copyMerged", "Copy Merged", "ctrl shift C", document -> copy(document, Clip::merged)),
                Command.of("edit.paste", "Paste", "ctrl V", () -> paste(this::centred)),
                Command.of("edit.pasteInPlace", "Paste in Place", "ctrl shift V", () -> paste(this::inPlace)));
    }

    private void cut(OpenDocument document) {
        copyLayer(document);
        document.session().activeLayerId().ifPresent(id -> front.edits()
                .apply(document.session(), ClipboardEdits.cut(id)));
    }

    private void copyLayer(OpenDocument document) {
        document.session().activeLayerId().ifPresent(id -> copy(document, version -> Clip.of(version, id)));
    }

    private void copy(OpenDocument document, Function<Document, Clip> taken) {
        Document version = document.session().document();
        work.start("Copying", progress -> taken.apply(version), pasteboard::put);
    }

    /// Pastes into the document in front, or as a new one where none is open.
    private void paste(Function<Clip, Edit> edit) {
        work.start("Pasting", progress -> pasteboard.get(), content -> {
            switch (content) {
                case Content.Pixels pixels ->
                    front.workspace()
                            .active()
                            .map(OpenDocument::session)
                            .ifPresentOrElse(
                                    session -> front.edits().apply(session, edit.apply(pixels.clip())),
                                    () -> asNewDocument(pixels.clip()));
                case Content.Pictures pictures ->
                    front.workspace()
                            .active()
                            .ifPresentOrElse(
                                    document -> placement.place(document, pictures.files()),
                                    () -> files.open(pictures.files()));
            }
        });
    }

    private void asNewDocument(Clip clip) {
        Region size = Region.ofSize(clip.bounds().width(), clip.bounds().height());
        Document document = Document.ofSize(size.width(), size.height())
                .withLayers(
                        List.of(PixelLayer.of("Layer 1", clip.centredIn(size).pixels())));
        files.show(document, "Clipboard", "Paste");
    }

    private Edit centred(Clip clip) {
        Session session = front.workspace().active().orElseThrow().session();
        Region canvas = session.document().canvas();
        Region visible = canvases.active()
                .map(view -> view.geometry().visible().intersect(canvas))
                .filter(seen -> !seen.isEmpty())
                .orElse(canvas);
        return ClipboardEdits.paste(clip, session.activeLayerId(), visible);
    }

    private Edit inPlace(Clip clip) {
        Session session = front.workspace().active().orElseThrow().session();
        return ClipboardEdits.pasteInPlace(clip, session.activeLayerId());
    }
}
