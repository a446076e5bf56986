package inlay.editor.format.inlay;

import inlay.editor.format.Progress;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// Connections for reading one file from several threads, as many as are used at once.
final class Connections implements AutoCloseable {
    private final Path file;
    private final Queue<Database> idle = new ConcurrentLinkedQueue<>();

    Connections(Path file) {
        this.file = file;
    }

    <T> T with(Function<Database, T> work) {
        Database one = idle.poll();
        if (one == null) {
            one = Database.reading(file, Progress.SILENT);
        }
        try {
            return work.apply(one);
        } finally {
            idle.add(one);
        }
    }

    /// To be called after all work has ended.
    @Override
    public void close() {
        for (Database one = idle.poll(); one != null; one = idle.poll()) {
            one.close();
        }
    }
}
