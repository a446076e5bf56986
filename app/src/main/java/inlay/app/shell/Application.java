package inlay.app.shell;

import inlay.app.canvas.FloatingBar;
import inlay.app.canvas.ViewOptions;
import inlay.app.command.Menu;
import inlay.app.command.MenuComponents;
import inlay.app.command.MenuEntry;
import inlay.app.generate.EngineChoices;
import inlay.app.models.ModelShelf;
import inlay.app.panels.ContextualBar;
import inlay.app.panels.HistoryPanel;
import inlay.app.panels.LayersPanel;
import inlay.app.panels.PropertiesPanel;
import inlay.app.panels.Refusal;
import inlay.app.platform.StartupReport;
import inlay.app.platform.UserFolders;
import inlay.app.settings.DockLayout;
import inlay.app.settings.LastFolders;
import inlay.app.settings.Preferences;
import inlay.app.settings.RecentFiles;
import inlay.app.settings.SettingKey;
import inlay.app.settings.Settings;
import inlay.app.settings.WindowPlace;
import inlay.app.shell.dialog.Dialogs;
import inlay.app.shell.dialog.NewLayerDialog;
import inlay.app.shell.dialog.QualityDialog;
import inlay.app.shell.dock.Dock;
import inlay.app.shell.dock.DockPanel;
import inlay.app.shell.dock.DockSplit;
import inlay.app.shell.documents.Canvases;
import inlay.app.shell.documents.DocumentArea;
import inlay.app.shell.documents.DocumentTabs;
import inlay.app.shell.files.Closing;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.shell.files.Placement;
import inlay.app.shell.generation.DenoisingMemory;
import inlay.app.shell.models.LibraryDesk;
import inlay.app.shell.models.ModelsWindow;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.NoticeStack;
import inlay.app.shell.search.CommandSearch;
import inlay.app.shell.start.RecentThumbnails;
import inlay.app.shell.start.SampleJourney;
import inlay.app.shell.start.StartScreen;
import inlay.app.shell.status.StatusBar;
import inlay.app.theme.Icon;
import inlay.app.tools.bar.ToolColumn;
import inlay.app.tools.bar.ToolOptionsBar;
import inlay.editor.format.standard.StandardFormats;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.known.KnownModels;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.JComponent;

/// The editor with its window, put together: every part is made here and given what it needs.
public final class Application {
    /// What the window asks for at the start.
    private static final List<SettingKey<?>> STARTING = List.of(
            Preferences.KEY, WindowPlace.KEY, DockLayout.KEY, RecentFiles.KEY, LastFolders.KEY, DenoisingMemory.KEY);

    private final Services services;
    private final WindowActions actions = new Actions();
    private final ViewOptions viewOptions = new ViewOptions();
    private final MainWindow window;
    private final Canvases canvases;
    private final RecentThumbnails thumbnails;
    private final DocumentFiles files;
    private final Placement placement;
    private final Closing closing;
    private final Imports imports;
    private final ApplicationMenus menus;
    private final CommandRunner runner;
    private final Refusal refusal;
    private final Dialogs dialogs;
    private final Part<LayersPanel> layers = new Part<>(this::layersPanel);
    private final Part<PropertiesPanel> properties = new Part<>(this::propertiesPanel);
    private final Part<Dock> dock = new Part<>(this::makeDock);
    private final Part<ContextualBar> contextualBar = new Part<>(this::makeContextualBar);
    private final Part<FloatingBar> floatingBar = new Part<>(() -> new FloatingBar(contextualBar.get()));
    private final Part<StatusBar> status = new Part<>(this::statusBar);
    private final Part<ToolOptionsBar> options = new Part<>(this::optionsBar);
    private final Part<ToolColumn> toolbar = new Part<>(this::toolColumn);
    private final Part<JComponent> middle = new Part<>(this::documentsAndDock);
    private final Part<WindowChrome> chrome = new Part<>(this::windowChrome);
    private final Part<SearchButton> searchButton = new Part<>(this::searchButton);
    private final Part<LibraryDesk> library = new Part<>(this::libraryDesk);
    private ModelLibrary offered = ModelLibrary.empty();
    private final Part<ModelsWindow> models = new Part<>(this::modelsWindow);
    private final Part<CommandSearch> search = new Part<>(this::commandSearch);
    private final Part<ShortcutKeys> keys = new Part<>(this::shortcutKeys);

    /// Starts the editor and returns before its window is there. Settings, theme and icons are read on this thread and
    /// another one while the window system wakes up on the event thread, which gets only what belongs there.
    ///
    /// @param files opened when the window is there
    public static void start(List<Path> files) {
        EventQueue.invokeLater(GraphicsEnvironment::getLocalGraphicsEnvironment);
        CompletableFuture<Void> icons = CompletableFuture.runAsync(Icon::readAll);
        UserFolders folders = UserFolders.current();
        Settings settings = Settings.open(folders.settings());
        STARTING.forEach(settings::get);
        settings.get(Preferences.KEY).theme().install();
        MainWindow.decorateWindows();
        Services services = Services.create(folders, settings);
        icons.join();
        EventQueue.invokeLater(() -> new Application(services).build(files));
    }

    private Application(Services services) {
        this.services = services;
        Thread.setDefaultUncaughtExceptionHandler(services.failures());
        runner = new CommandRunner(services.failures());
        window = new MainWindow(services.settings());
        canvases = new Canvases(services.workspace(), services.toolbox(), viewOptions);
        thumbnails =
                new RecentThumbnails(services.folders().cache().resolve("thumbnails"), services.failures()::report);
        files = new DocumentFiles(
                window.frame(),
                services.workspace(),
                services.settings(),
                StandardFormats.create(),
                services.work(),
                services.notices(),
                new QualityDialog(window.frame())::ask);
        placement = files.placement(services.edits());
        closing = new Closing(window.frame(), services.workspace(), files, document -> services.generator()
                .queue()
                .cancelAll(document.session()));
        refusal = new Refusal(sentence -> services.notices().show(Notice.hint(sentence)));
        dialogs = new Dialogs(window.frame(), services.settings(), services.edits());
        menus = new ApplicationMenus(
                services,
                window.frame(),
                dialogs,
                files,
                placement,
                closing,
                canvases,
                viewOptions,
                () -> layers.get().selected(),
                actions);
        imports = new Imports(services, files, menus.expand().run());
    }

    /// The start in short events: a part of the window in each.
    private void build(List<Path> opened) {
        new Steps(List.of(
                        searchButton::get,
                        layers::get,
                        properties::get,
                        dock::get,
                        contextualBar::get,
                        status::get,
                        options::get,
                        toolbar::get,
                        middle::get,
                        this::furnish,
                        this::fitOutCanvases,
                        this::listen,
                        window::show,
                        () -> open(opened),
                        () -> library.get().peek()))
                .start();
    }

    private LayersPanel layersPanel() {
        return new LayersPanel(
                services.workspace(),
                refusal,
                new MenuComponents(runner).popup(new Menu("Layer", this::layerContext)),
                new NewLayerDialog(dialogs)::ask,
                this::focusCanvas);
    }

    private PropertiesPanel propertiesPanel() {
        return new PropertiesPanel(services.workspace(), services.generator(), refusal);
    }

    private ModelsWindow modelsWindow() {
        return new ModelsWindow(window.frame(), library.get(), services.failures());
    }

    private LibraryDesk libraryDesk() {
        LibraryDesk desk = new LibraryDesk(
                ModelShelf.of(services.folders()),
                services.settings(),
                services.work(),
                CompletableFuture.supplyAsync(KnownModels::standard),
                DownloadRules.STANDARD);
        desk.addListener(() -> offer(desk.library()));
        return desk;
    }

    /// The checkpoints that were found are engines to choose from.
    private void offer(ModelLibrary found) {
        if (offered != found) {
            offered = found;
            services.generator().form().setChoices(EngineChoices.with(found, services.networks()));
        }
    }

    private Dock makeDock() {
        return new Dock(
                services.settings(),
                List.of(new DockPanel("properties", "Properties", "", properties.get())),
                List.of(
                        new DockPanel("layers", "Layers", "F7", layers.get()),
                        new DockPanel("history", "History", "", new HistoryPanel(services.workspace()))));
    }

    private ContextualBar makeContextualBar() {
        return new ContextualBar(
                services.workspace(),
                services.toolbox(),
                canvases.pendingWork(),
                services.generator(),
                refusal,
                menus.offers(),
                this::focusCanvas);
    }

    private StatusBar statusBar() {
        return new StatusBar(
                services.workspace(), services.toolbox(), viewOptions, services.work(), services.generator());
    }

    private ToolOptionsBar optionsBar() {
        return new ToolOptionsBar(
                services.toolbox(), canvases.pendingWork(), id -> menus.find(id).ifPresent(runner::accept));
    }

    private ToolColumn toolColumn() {
        return new ToolColumn(services.toolbox(), services.workspace(), this::run);
    }

    private WindowChrome windowChrome() {
        return new WindowChrome(window.frame(), List.of(options.get(), toolbar.get()), dock.get());
    }

    private ShortcutKeys shortcutKeys() {
        return new ShortcutKeys(window.frame(), menus.all(), runner);
    }

    private SearchButton searchButton() {
        SearchButton button = new SearchButton("Ctrl+K");
        button.addActionListener(event -> actions.openSearch());
        return button;
    }

    private CommandSearch commandSearch() {
        return new CommandSearch(menus.all(), runner);
    }

    private JComponent documentsAndDock() {
        DocumentTabs tabs = new DocumentTabs(services.workspace(), canvases, closing::close);
        StartScreen start = new StartScreen(services.settings(), thumbnails, new StartActions());
        DocumentArea documents = new DocumentArea(services.workspace(), tabs, start.scrolling(), start::refresh);
        documents.setTransferHandler(new ImageDrop(files::open, imports::open, services.failures()::report));
        services.notices().addViewer(new NoticeStack(documents, floatingBar.get())::show);
        return new DockSplit(documents, dock.get());
    }

    private void furnish() {
        window.setMenus(menus.bar(), new MenuComponents(runner), searchButton.get());
        window.setContent(options.get(), toolbar.get(), middle.get(), status.get());
    }

    private void run(String command) {
        menus.find(command).ifPresent(runner);
    }

    private void focusCanvas() {
        canvases.active().ifPresent(JComponent::requestFocusInWindow);
    }

    private List<MenuEntry> layerContext() {
        return menus.layer().context().entries().get();
    }

    private void fitOutCanvases() {
        canvases.fitOut(view -> view.setCommands(menus::find, new MenuComponents(runner)));
        new CanvasFitting(
                        services,
                        canvases,
                        placement,
                        status.get(),
                        contextualBar.get(),
                        floatingBar.get(),
                        viewOptions)
                .install();
    }

    private void listen() {
        ViewMemory.follow(services.settings(), viewOptions);
        DenoisingMemory.follow(services.settings(), services.generator().form());
        files.onOpened(
                (document, file) -> thumbnails.keep(file, document.session().document()));
        keys.get().install();
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                actions.quit();
            }
        });
    }

    private void open(List<Path> opened) {
        services.settings().notice().ifPresent(sentence -> services.notices().show(Notice.warning(sentence)));
        files.open(opened, () -> EventQueue.invokeLater(StartupReport::painted));
    }

    /// What commands ask of the window.
    private final class Actions implements WindowActions {
        @Override
        public void openSearch() {
            search.get().toggle(searchButton.get());
        }

        @Override
        public void editPrompt() {
            viewOptions.show(ViewOptions.Item.BAR, true);
            contextualBar.get().focusPrompt();
        }

        @Override
        public void showModels() {
            models.get().show();
        }

        @Override
        public void renameLayer() {
            dock.get().panels().stream()
                    .filter(panel -> panel.id().equals("layers"))
                    .forEach(dock.get()::show);
            layers.get().rename();
        }

        @Override
        public void showQueue() {
            status.get().showQueue();
        }

        @Override
        public Dock dock() {
            return dock.get();
        }

        @Override
        public List<MenuEntry> chrome() {
            return chrome.get().commands();
        }

        @Override
        public void quit() {
            closing.closeAll(() -> {
                keys.get().uninstall();
                services.close();
                window.frame().dispose();
            });
        }
    }

    /// What the start screen leads to.
    private final class StartActions implements StartScreen.Actions {
        @Override
        public void open() {
            files.open();
        }

        @Override
        public void create() {
            menus.create().run().run();
        }

        @Override
        public void open(Path file) {
            files.open(file);
        }

        @Override
        public void begin(SampleJourney journey) {
            imports.begin(journey);
        }
    }
}
