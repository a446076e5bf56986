package inlay.app.shell;

import inlay.app.canvas.ViewOptions;
import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.failure.FailureLog;
import inlay.app.generate.Generator;
import inlay.app.panels.HistoryPanel;
import inlay.app.panels.LayersPanel;
import inlay.app.panels.PropertiesPanel;
import inlay.app.panels.Refusal;
import inlay.app.platform.StartupReport;
import inlay.app.platform.UserFolders;
import inlay.app.platform.Version;
import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import inlay.app.shell.dock.Dock;
import inlay.app.shell.dock.DockPanel;
import inlay.app.shell.documents.Canvases;
import inlay.app.shell.documents.DocumentTabs;
import inlay.app.shell.files.Closing;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.shell.menu.EditMenu;
import inlay.app.shell.menu.FileMenu;
import inlay.app.shell.menu.ViewMenu;
import inlay.app.shell.menu.WindowMenu;
import inlay.app.shell.notice.FailureReporter;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.NoticeStack;
import inlay.app.shell.notice.Notices;
import inlay.app.shell.search.CommandSearch;
import inlay.app.shell.status.StatusBar;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.Workspace;
import inlay.editor.format.standard.StandardFormats;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/// The editor with its window, put together: every part is made here and given what it needs.
public final class Application {
    private final Settings settings;
    private final Workspace workspace = new Workspace();
    private final Notices notices = new Notices();
    private final FailureReporter failures;
    private final BackgroundWork work;
    private final Toolbox toolbox;
    private final Generator generator;
    private final ViewOptions viewOptions = new ViewOptions();
    private final Canvases canvases;
    private final Dock dock;
    private final MainWindow window;
    private final DocumentFiles files;
    private final Closing closing;
    private final List<Menu> menus;
    private final CommandSearch search;
    private final SearchButton searchButton;
    private final ShortcutKeys keys;

    /// Starts the editor on the event thread and returns at once.
    ///
    /// @param files opened when the window is there
    public static void start(List<Path> files) {
        // The window system wakes up on its own thread while the settings are read on this one.
        EventQueue.invokeLater(GraphicsEnvironment::getLocalGraphicsEnvironment);
        UserFolders folders = UserFolders.current();
        Settings settings = Settings.open(folders.settings());
        EventQueue.invokeLater(() -> new Application(settings, new FailureLog(folders.logs())).show(files));
    }

    private Application(Settings settings, FailureLog log) {
        this.settings = settings;
        settings.get(Preferences.KEY).theme().install();
        failures = new FailureReporter(notices, log);
        Thread.setDefaultUncaughtExceptionHandler(failures);
        work = new BackgroundWork(failures::report);
        toolbox = new Toolbox(Tools.slots(), settings.tools());
        generator = Generator.builtIn("Inlay " + Version.current(), EventQueue::invokeLater);
        canvases = new Canvases(workspace, toolbox, viewOptions);
        dock = dock();
        window = new MainWindow(settings);
        files = new DocumentFiles(window.frame(), workspace, settings, StandardFormats.create(), work, notices);
        closing = new Closing(
                window.frame(), workspace, files, document -> generator.queue().cancelAll(document.session()));
        CommandRunner runner = new CommandRunner(failures);
        menus = menus();
        search = new CommandSearch(menus, runner);
        searchButton = new SearchButton("Ctrl+K");
        searchButton.addActionListener(event -> search.toggle(searchButton));
        keys = new ShortcutKeys(window.frame(), menus, runner);
        assemble(runner);
    }

    private List<Menu> menus() {
        return List.of(
                new FileMenu(workspace, settings, files, closing, this::quit).menu(),
                new EditMenu(workspace).menu(),
                new ViewMenu(settings, canvases, viewOptions).menu(),
                new WindowMenu(workspace, dock).menu(),
                Menu.of("Help", Command.of("help.search", "Search Commands…", "ctrl K, ctrl F", this::openSearch)));
    }

    private void openSearch() {
        search.toggle(searchButton);
    }

    private void assemble(CommandRunner runner) {
        StatusBar status = new StatusBar(workspace, work, generator);
        DocumentTabs tabs = new DocumentTabs(workspace, canvases, closing::close);
        canvases.fitOut(view -> {
            view.setStatusReceiver(status::hint);
            view.addPointerListener(status.pointer()::show);
        });
        JSplitPane middle = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, tabs, dock);
        middle.setResizeWeight(1);
        window.setMenus(menus, runner, searchButton);
        window.setContent(new JPanel(), new JPanel(), middle, status);
        NoticeStack stack = new NoticeStack(tabs);
        notices.addViewer(stack::show);
        keys.install();
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                quit();
            }

            @Override
            public void windowOpened(WindowEvent event) {
                EventQueue.invokeLater(StartupReport::windowPainted);
            }
        });
    }

    private Dock dock() {
        Refusal refusal = new Refusal(sentence -> notices.show(Notice.warning(sentence)));
        return new Dock(
                settings,
                List.of(new DockPanel(
                        "properties", "Properties", "", new PropertiesPanel(workspace, generator, refusal))),
                List.of(
                        new DockPanel("layers", "Layers", "F7", new LayersPanel(workspace, refusal, List.of())),
                        new DockPanel("history", "History", "", new HistoryPanel(workspace))));
    }

    private void show(List<Path> opened) {
        window.show();
        settings.notice().ifPresent(sentence -> notices.show(Notice.warning(sentence)));
        opened.forEach(files::open);
    }

    /// Ends the program unless the user wants to keep a document open.
    private void quit() {
        closing.closeAll(() -> {
            keys.uninstall();
            generator.queue().close();
            settings.close();
            window.frame().dispose();
        });
    }
}
