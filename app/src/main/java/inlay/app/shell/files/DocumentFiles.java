package inlay.app.shell.files;

import inlay.app.settings.Preferences;
import inlay.app.settings.RecentFiles;
import inlay.app.settings.SaveHabits;
import inlay.app.settings.Settings;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.Notices;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.EditRunner;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.format.Formats;
import inlay.editor.format.Opened;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.SaveOptions.Depth;
import inlay.editor.format.Saved;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.WritableFormat.Fidelity;
import java.awt.Component;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/// Opens and saves documents in the background. For the event thread.
public final class DocumentFiles {
    private static final long MEGABYTE = 1L << 20;

    private final Workspace workspace;
    private final Settings settings;
    private final Formats formats;
    private final BackgroundWork work;
    private final Notices notices;
    private final SaveQuestion question;
    private final FileDialogs dialogs;
    private final FileLimits limits;
    private final List<BiConsumer<OpenDocument, Path>> openListeners = new CopyOnWriteArrayList<>();

    /// @param parent   the window that dialogs belong to
    /// @param question asked before a lossy format is saved to for the first time
    public DocumentFiles(
            Component parent,
            Workspace workspace,
            Settings settings,
            Formats formats,
            BackgroundWork work,
            Notices notices,
            SaveQuestion question) {
        this.workspace = workspace;
        this.settings = settings;
        this.formats = formats;
        this.work = work;
        this.notices = notices;
        this.question = question;
        this.dialogs = new FileDialogs(parent, settings, formats);
        this.limits = new FileLimits(settings);
    }

    /// What puts files into open documents.
    public Placement placement(EditRunner edits) {
        return new Placement(formats, work, edits, dialogs, limits);
    }

    /// Hears of every document that was opened from a file or saved to one.
    public void onOpened(BiConsumer<OpenDocument, Path> listener) {
        openListeners.add(listener);
    }

    /// Asks for files and opens them.
    public void open() {
        open(dialogs.toOpen("Open"));
    }

    /// Opens a file, or brings it to the front if it is open.
    public void open(Path file) {
        open(List.of(file));
    }

    /// Opens files one after the other, so that their tabs stand in this order and the last one is in front. One that
    /// cannot be opened does not hold up the others.
    public void open(List<Path> files) {
        open(files, () -> {});
    }

    /// Opens files one after the other.
    ///
    /// @param done runs once each of them is open or could not be opened
    public void open(List<Path> files, Runnable done) {
        if (files.isEmpty()) {
            done.run();
        } else {
            open(files.getFirst(), () -> open(files.subList(1, files.size()), done));
        }
    }

    private void open(Path path, Runnable next) {
        Path file = path.toAbsolutePath().normalize();
        Optional<OpenDocument> known = workspace.documents().stream()
                .filter(document -> document.file().filter(file::equals).isPresent())
                .findFirst();
        if (known.isPresent()) {
            workspace.activate(known.get());
            next.run();
            return;
        }
        work.start(
                "Opening " + file.getFileName(),
                progress -> formats.open(file, limits.now(), progress),
                opened -> {
                    show(file, opened);
                    next.run();
                },
                stopped -> next.run());
    }

    /// A title for a document that has no file yet.
    public String nextTitle() {
        for (int number = 1; ; number++) {
            String title = "Untitled-" + number;
            if (workspace.documents().stream()
                    .noneMatch(document -> document.title().equals(title))) {
                return title;
            }
        }
    }

    /// Shows a document that has no file yet.
    public void show(Document document, String title, String step) {
        workspace.open(new OpenDocument(session(document, step), Optional.empty(), title));
    }

    /// Saves where the document came from and as it was saved last, or asks where if that would lose something.
    ///
    /// @param saved runs once the file is written
    public void save(OpenDocument document, Runnable saved) {
        Optional<Path> file = document.file().filter(path -> formats.forName(path)
                .filter(format -> Flatness.fits(document.session().document(), format))
                .isPresent());
        if (file.isPresent()) {
            write(document, file.get(), options(document), saved);
        } else {
            saveAs(document, saved);
        }
    }

    /// Asks where to save, and saves there from now on.
    ///
    /// @param saved runs once the file is written
    public void saveAs(OpenDocument document, Runnable saved) {
        dialogs.toSave("Save As", nativeName(document), byFidelity()).ifPresent(file -> saveTo(document, file, saved));
    }

    /// Saves to a file from now on, asking how where its format leaves a choice.
    void saveTo(OpenDocument document, Path file, Runnable saved) {
        asked(document, file).ifPresent(options -> write(document, file, options, saved));
    }

    /// Saves to another file and stays with the present one.
    public void saveCopy(OpenDocument document) {
        Path name = nativeName(document);
        Path suggested = name.resolveSibling(name.getFileName().toString().replaceFirst("(\\.[^.]*)?$", " copy$1"));
        dialogs.toSave("Save a Copy", suggested, byFidelity()).ifPresent(file -> asked(document, file)
                .ifPresent(options -> write(document.session().document(), file, options, "Saved a copy as ")));
    }

    /// The formats for flattened pictures.
    public List<WritableFormat> exportFormats() {
        return formats.writable().stream()
                .filter(format -> format.fidelity() == Fidelity.FLAT)
                .toList();
    }

    /// Asks where to and writes the picture there; the document stays with its file.
    public void export(OpenDocument document, WritableFormat format, SaveOptions options) {
        Path name = document.file().orElse(Path.of(document.title()));
        Path suggested = FileNames.withSuffix(name, format.suffixes().getFirst());
        dialogs.toSave("Export", suggested, List.of(format))
                .ifPresent(file -> write(document.session().document(), file, options, "Exported to "));
    }

    /// Goes back to what is in the file, as a step that can be undone.
    public void revert(OpenDocument document) {
        document.file()
                .ifPresent(file -> work.start(
                        "Reverting " + file.getFileName(),
                        progress -> formats.open(file, limits.now(), progress),
                        opened -> {
                            document.session().apply(Edit.named("Revert", current -> opened.document()));
                            document.session().markSaved(opened.document());
                            warn(opened.notes());
                        }));
    }

    private void show(Path file, Opened opened) {
        boolean returns = opened.format() instanceof WritableFormat;
        OpenDocument document = new OpenDocument(
                session(opened.document(), "Open"),
                returns ? Optional.of(file) : Optional.empty(),
                file.getFileName().toString());
        workspace.open(document);
        remember(document, file);
        warn(opened.notes());
    }

    /// Says what a format could not keep.
    private void warn(List<String> notes) {
        notes.forEach(note -> notices.show(Notice.warning(note)));
    }

    /// How the document was saved last, or else any document.
    private SaveOptions options(OpenDocument document) {
        return document.saveOptions()
                .orElseGet(() -> settings.get(SaveHabits.KEY).options());
    }

    /// The options for saving to a file; absent if the user cancels.
    private Optional<SaveOptions> asked(OpenDocument document, Path file) {
        SaveOptions before = options(document).withDepth(Depth.AUTOMATIC);
        Optional<SaveOptions> chosen = formats.forName(file)
                .filter(WritableFormat::lossy)
                .map(format -> question.ask(format, before))
                .orElse(Optional.of(before));
        chosen.ifPresent(options -> settings.update(SaveHabits.KEY, known -> known.withQuality(options.quality())));
        return chosen;
    }

    private void write(OpenDocument document, Path file, SaveOptions options, Runnable saved) {
        Document version = document.session().document();
        work.start(
                "Saving " + file.getFileName(), progress -> formats.save(version, file, options, progress), result -> {
                    document.setSaveOptions(options);
                    finish(document, version, file, result);
                    saved.run();
                });
    }

    private void write(Document version, Path file, SaveOptions options, String done) {
        work.start(
                "Saving " + file.getFileName(), progress -> formats.save(version, file, options, progress), result -> {
                    notices.show(Notice.done(done + file.getFileName() + "."));
                    warn(result.notes());
                });
    }

    private void finish(OpenDocument document, Document version, Path file, Saved result) {
        document.setFile(file);
        document.session().markSaved(version);
        remember(document, file);
        warn(result.notes());
    }

    private void remember(OpenDocument document, Path file) {
        settings.update(RecentFiles.KEY, known -> known.with(file));
        openListeners.forEach(listener -> listener.accept(document, file));
    }

    private Session session(Document document, String step) {
        return new Session(document, step, settings.get(Preferences.KEY).historyMegabytes() * MEGABYTE);
    }

    /// Formats for saving, those that keep most first.
    private List<WritableFormat> byFidelity() {
        return formats.writable().stream()
                .sorted(Comparator.comparing(WritableFormat::fidelity))
                .toList();
    }

    /// The document's name with the ending of the format that holds everything.
    private Path nativeName(OpenDocument document) {
        Path name = document.file().orElse(Path.of(document.title()));
        return formats.writable().stream()
                .filter(format -> format.fidelity() == Fidelity.WHOLE)
                .findFirst()
                .map(format -> FileNames.withSuffix(name, format.suffixes().getFirst()))
                .orElse(name);
    }
}
