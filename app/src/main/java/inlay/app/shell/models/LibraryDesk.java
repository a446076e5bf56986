package inlay.app.shell.models;

import inlay.app.models.ModelShelf;
import inlay.app.settings.ModelFolders;
import inlay.app.settings.Settings;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.Task;
import inlay.editor.format.Progress;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.download.Downloader;
import inlay.genfill.library.identity.LibraryHasher;
import inlay.genfill.library.inspect.Inspection;
import inlay.genfill.library.install.Consent;
import inlay.genfill.library.install.InstallPlan;
import inlay.genfill.library.install.Installer;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.library.known.KnownModels;
import inlay.genfill.library.scan.ScanProgress;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The model library as the window works on it: what was found last, what is going on, and what can be done. Nothing is
/// searched before somebody asks. For the event thread.
public final class LibraryDesk {
    private final ModelShelf shelf;
    private final Settings settings;
    private final BackgroundWork work;
    private final CompletableFuture<KnownModels> known;
    private final DownloadRules rules;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ModelLibrary library = ModelLibrary.empty();
    private Optional<Task> running = Optional.empty();
    private Optional<Activity> activity = Optional.empty();
    private String message = "";
    private boolean searched;

    /// @param known what can be installed; being read elsewhere
    public LibraryDesk(
            ModelShelf shelf,
            Settings settings,
            BackgroundWork work,
            CompletableFuture<KnownModels> known,
            DownloadRules rules) {
        this.shelf = shelf;
        this.settings = settings;
        this.work = work;
        this.known = known;
        this.rules = rules;
    }

    /// Hears of every change.
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /// What was found last; empty before the first search has ended.
    public ModelLibrary library() {
        return library;
    }

    public List<KnownModel> known() {
        return known.join().models();
    }

    /// Whether a known model was installed here.
    boolean isInstalled(KnownModel model) {
        Path folder = shelf.installFolder(folders());
        return library.models().stream()
                .flatMap(found -> found.files().stream())
                .anyMatch(file -> model.files().stream()
                        .anyMatch(part -> folder.resolve(part.path()).equals(file.path())));
    }

    Optional<Activity> activity() {
        return activity;
    }

    /// The last thing worth saying, empty for nothing.
    String message() {
        return message;
    }

    ModelFolders folders() {
        return settings.get(ModelFolders.KEY);
    }

    /// Searches unless that was done before, without a word about it: what is found is there when it is asked for.
    public void peek() {
        if (searched) {
            return;
        }
        searched = true;
        ModelFolders folders = folders();
        Thread.ofPlatform()
                .name("models")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    ModelLibrary found = shelf.scan(folders, ScanProgress.SILENT);
                    EventQueue.invokeLater(() -> {
                        library = found;
                        tell();
                    });
                });
    }

    /// Searches unless that was done before.
    public void open() {
        if (!searched) {
            rescan();
        }
    }

    /// Searches all folders again.
    public void rescan() {
        rescan("");
    }

    /// @param afterwards what to say when that is done
    private void rescan(String afterwards) {
        searched = true;
        ModelFolders folders = folders();
        start("Looking for models", watch -> shelf.scan(folders, watch.whileScanning()), found -> {
            library = found;
            message = afterwards;
        });
    }

    void addFolder(Path folder) {
        settings.update(ModelFolders.KEY, folders -> folders.with(folder));
        rescan();
    }

    void installInto(Path folder) {
        settings.update(ModelFolders.KEY, folders -> folders.withOwn(folder));
        rescan();
    }

    /// Where models are installed.
    Path installFolder() {
        return shelf.installFolder(folders());
    }

    void removeFolder(Path folder) {
        settings.update(ModelFolders.KEY, folders -> folders.without(folder));
        rescan();
    }

    /// Asks the server about a model.
    ///
    /// @param ready gets the plan, to be shown before anything is downloaded
    void plan(KnownModel model, Consumer<InstallPlan> ready) {
        start("Asking about " + model.title(), watch -> installing(installer -> installer.plan(model, watch)), ready);
    }

    void install(InstallPlan plan, Consent consent) {
        start(
                "Installing " + plan.model().title(),
                watch -> installing(installer -> installer.carryOut(plan, consent, watch)),
                receipt -> rescan("Installed " + plan.model().title() + "."));
    }

    /// Looks into a model, beside whatever else is going on.
    void inspect(Model model, Consumer<Inspection> ready) {
        work.start("Looking into " + model.title(), progress -> Outcome.of(() -> Inspection.of(model)), outcome -> {
            say(outcome.problem());
            outcome.value().ifPresent(ready);
        });
    }

    /// Reads a model completely for its SHA-256.
    void hash(Model model) {
        start(
                "Reading " + model.title(),
                watch -> new LibraryHasher(shelf.hashes()).complete(List.of(model), watch),
                computed -> library = library.withHashes(computed));
    }

    private interface Installing<T> {
        T with(Installer installer) throws Exception;
    }

    private <T> T installing(Installing<T> action) throws Exception {
        try (Downloader downloader = new Downloader(rules)) {
            return action.with(new Installer(shelf.installFolder(folders()), downloader));
        }
    }

    private interface Watched<T> {
        T run(TaskWatch watch) throws Exception;
    }

    /// One activity at a time: a new one stops the one before.
    private <T> void start(String title, Watched<T> body, Consumer<T> done) {
        running.ifPresent(Task::cancel);
        message = "";
        Task task = work.start(
                title,
                progress -> Outcome.of(() -> body.run(new TaskWatch(progress, this::update))),
                outcome -> {
                    end();
                    message = outcome.problem();
                    // What comes next may be a dialog, behind which nothing shall seem to go on.
                    tell();
                    outcome.value().ifPresent(done);
                    tell();
                },
                this::stopped);
        running = Optional.of(task);
        activity = Optional.of(new Activity(title, OptionalDouble.empty(), task::cancel));
        tell();
    }

    private void update(Progress task, String words, OptionalDouble fraction) {
        running.filter(task::equals).ifPresent(current -> {
            activity = Optional.of(new Activity(words, fraction, current::cancel));
            tell();
        });
    }

    private void stopped(Task task) {
        if (running.filter(task::equals).isPresent()) {
            end();
            message = "Stopped. What came is kept.";
            tell();
        }
    }

    private void end() {
        running = Optional.empty();
        activity = Optional.empty();
    }

    private void say(String sentence) {
        if (!sentence.isEmpty()) {
            message = sentence;
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
