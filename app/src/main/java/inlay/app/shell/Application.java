package inlay.app.shell;

import inlay.app.canvas.FloatingBar;
import inlay.app.canvas.ViewOptions;
import inlay.app.command.Menu;
import inlay.app.command.MenuComponents;
import inlay.app.command.MenuEntry;
import inlay.app.panels.ContextualBar;
import inlay.app.panels.HistoryPanel;
import inlay.app.panels.LayersPanel;
import inlay.app.panels.PropertiesPanel;
import inlay.app.panels.Refusal;
import inlay.app.platform.StartupReport;
import inlay.app.platform.UserFolders;
import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import inlay.app.shell.dialog.Dialogs;
import inlay.app.shell.dialog.ExpandDialog;
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
import inlay.app.shell.generation.ContextProposal;
import inlay.app.shell.generation.JobPreviews;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.NoticeStack;
import inlay.app.shell.search.CommandSearch;
import inlay.app.shell.start.RecentThumbnails;
import inlay.app.shell.start.SampleJourney;
import inlay.app.shell.start.StartScreen;
import inlay.app.shell.status.StatusBar;
import inlay.app.tools.bar.ToolColumn;
import inlay.app.tools.bar.ToolOptionsBar;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.format.standard.StandardFormats;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/// The editor with its window, put together: every part is made here and given what it needs.
public final class Application {
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
    private final LayersPanel layers;
    private final Dock dock;
    private final ContextualBar contextualBar;
    private final StatusBar status;
    private final CommandSearch search;
    private final SearchButton searchButton = new SearchButton("Ctrl+K");
    private final WindowChrome chrome;
    private final ShortcutKeys keys;

    /// Starts the editor on the event thread and returns at once.
    ///
    /// @param files opened when the window is there
    public static void start(List<Path> files) {
        // The window system wakes up on its own thread while the settings are read on this one.
        EventQueue.invokeLater(GraphicsEnvironment::getLocalGraphicsEnvironment);
        UserFolders folders = UserFolders.current();
        Settings settings = Settings.open(folders.settings());
        EventQueue.invokeLater(() -> {
            settings.get(Preferences.KEY).theme().install();
            MainWindow.decorateWindows();
            new Application(Services.create(folders, settings)).show(files);
        });
    }

    private Application(Services services) {
        this.services = services;
        Thread.setDefaultUncaughtExceptionHandler(services.failures());
        CommandRunner runner = new CommandRunner(services.failures());
        MenuComponents components = new MenuComponents(runner);
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
        Refusal refusal = new Refusal(sentence -> services.notices().show(Notice.hint(sentence)));
        Dialogs dialogs = new Dialogs(window.frame(), services.settings(), services.edits());
        layers = new LayersPanel(
                services.workspace(),
                refusal,
                components.popup(new Menu("Layer", this::layerContext)),
                new NewLayerDialog(dialogs)::ask,
                this::focusCanvas);
        dock = dock(refusal);
        imports = new Imports(services, files, new ExpandDialog(dialogs, services.generator()));
        menus = new ApplicationMenus(
                services,
                window.frame(),
                dialogs,
                files,
                placement,
                closing,
                canvases,
                viewOptions,
                layers::selected,
                actions);
        contextualBar = new ContextualBar(
                services.workspace(), services.generator(), refusal, List.of(menus.expand()), this::focusCanvas);
        status = new StatusBar(
                services.workspace(), services.toolbox(), viewOptions, services.work(), services.generator());
        JComponent options = new ToolOptionsBar(services.toolbox());
        JComponent toolbar = new ToolColumn(services.toolbox(), services.workspace());
        chrome = new WindowChrome(window.frame(), List.of(options, toolbar), dock);
        search = new CommandSearch(menus.all(), runner);
        keys = new ShortcutKeys(window.frame(), menus.all(), runner);
        searchButton.addActionListener(event -> actions.openSearch());
        window.setMenus(menus.bar(), components, searchButton);
        window.setContent(options, toolbar, middle(), status);
        fitOutCanvases();
        listen();
    }

    private JComponent middle() {
        DocumentTabs tabs = new DocumentTabs(services.workspace(), canvases, closing::close);
        StartScreen start = new StartScreen(services.settings(), thumbnails, new StartActions());
        DocumentArea documents = new DocumentArea(services.workspace(), tabs, start.scrolling(), start::refresh);
        documents.setTransferHandler(new ImageDrop(files::open, imports::open, services.failures()::report));
        services.notices().addViewer(new NoticeStack(documents)::show);
        return new DockSplit(documents, dock);
    }

    private Dock dock(Refusal refusal) {
        return new Dock(
                services.settings(),
                List.of(new DockPanel(
                        "properties",
                        "Properties",
                        "",
                        new PropertiesPanel(services.workspace(), services.generator(), refusal))),
                List.of(
                        new DockPanel("layers", "Layers", "F7", layers),
                        new DockPanel("history", "History", "", new HistoryPanel(services.workspace()))));
    }

    private void focusCanvas() {
        canvases.active().ifPresent(JComponent::requestFocusInWindow);
    }

    private List<MenuEntry> layerContext() {
        return menus.layer().context().entries().get();
    }

    /// What every canvas gets: ways to the status bar, what drops do, the context box, and in front the contextual bar.
    private void fitOutCanvases() {
        ContextProposal proposal = ContextProposal.follow(services.workspace(), services.generator(), canvases::active);
        FloatingBar bar = new FloatingBar(contextualBar);
        bar.setVisible(true);
        canvases.fitOut(view -> {
            view.setStatusReceiver(status::hint);
            view.addPointerListener(status.pointer()::show);
            view.setDropReceiver(new CanvasDrops(view.document(), placement));
            proposal.attach(view);
        });
        services.workspace().addListener(new Workspace.Listener() {
            @Override
            public void activated(Optional<OpenDocument> document) {
                canvases.active().ifPresent(view -> view.setFloatingBar(bar));
            }
        });
        services.generator().queue().addListener(new JobPreviews(canvases::active, services.notices()));
    }

    private void listen() {
        Settings settings = services.settings();
        viewOptions.setUnit(settings.get(Preferences.KEY).unit());
        settings.onChange(
                Preferences.KEY,
                () -> viewOptions.setUnit(settings.get(Preferences.KEY).unit()));
        viewOptions.addListener(() -> settings.update(Preferences.KEY, now -> now.withUnit(viewOptions.unit())));
        files.onOpened(
                (document, file) -> thumbnails.keep(file, document.session().document()));
        keys.install();
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                actions.quit();
            }

            @Override
            public void windowOpened(WindowEvent event) {
                EventQueue.invokeLater(StartupReport::windowPainted);
            }
        });
    }

    private void show(List<Path> opened) {
        window.show();
        services.settings().notice().ifPresent(sentence -> services.notices().show(Notice.warning(sentence)));
        files.open(opened);
    }

    /// What commands ask of the window.
    private final class Actions implements WindowActions {
        @Override
        public void openSearch() {
            search.toggle(searchButton);
        }

        @Override
        public void editPrompt() {
            contextualBar.focusPrompt();
        }

        @Override
        public void showQueue() {
            status.showQueue();
        }

        @Override
        public Dock dock() {
            return dock;
        }

        @Override
        public List<MenuEntry> chrome() {
            return chrome.commands();
        }

        @Override
        public void quit() {
            closing.closeAll(() -> {
                keys.uninstall();
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
