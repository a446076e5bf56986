package inlay.app.shell;

import inlay.app.failure.FailureLog;
import inlay.app.generate.EngineChoices;
import inlay.app.generate.EngineRoster;
import inlay.app.generate.Generator;
import inlay.app.platform.UserFolders;
import inlay.app.platform.Version;
import inlay.app.settings.Settings;
import inlay.app.shell.notice.FailureReporter;
import inlay.app.shell.notice.Notices;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.EditRunner;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.Workspace;
import inlay.genfill.worker.WorkerLoader;
import inlay.genfill.worker.WorkerSettings;
import java.awt.EventQueue;

/// What the program works with, apart from everything that is seen: one of each, made at the start.
record Services(
        UserFolders folders,
        Settings settings,
        Workspace workspace,
        Notices notices,
        FailureReporter failures,
        BackgroundWork work,
        EditRunner edits,
        Toolbox toolbox,
        Generator generator,
        WorkerLoader networks)
        implements AutoCloseable {

    static Services create(UserFolders folders, Settings settings) {
        Notices notices = new Notices();
        FailureReporter failures = new FailureReporter(notices, new FailureLog(folders.logs()));
        BackgroundWork work = new BackgroundWork(failures::report);
        Generator generator = Generator.with(
                new EngineRoster(EngineChoices.builtIn()), "Inlay " + Version.current(), EventQueue::invokeLater);
        return new Services(
                folders,
                settings,
                new Workspace(),
                notices,
                failures,
                work,
                new EditRunner(work, failures::report),
                new Toolbox(Tools.slots(generator::expand), settings.tools()),
                generator,
                new WorkerLoader(WorkerSettings.standard()));
    }

    @Override
    public void close() {
        generator.queue().close();
        networks.close();
        settings.close();
    }
}
