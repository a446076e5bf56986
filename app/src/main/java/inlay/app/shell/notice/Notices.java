package inlay.app.shell.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Where messages for the user go; the window shows them. For the event thread.
public final class Notices {
    private final List<Consumer<Notice>> viewers = new CopyOnWriteArrayList<>();

    public void show(Notice notice) {
        viewers.forEach(viewer -> viewer.accept(notice));
    }

    public void addViewer(Consumer<Notice> viewer) {
        viewers.add(viewer);
    }
}
