package inlay.editor.format.inlay;

import inlay.editor.format.FormatException;
import inlay.editor.format.Progress;
import inlay.editor.format.storage.FailedOutput;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// One connection to one file, with the settings that make it safe, and SQLite's failures turned into sentences.
final class Database implements AutoCloseable {
    /// No value in a sound file is longer: not a tile, a profile, nor a thousand layers' properties.
    private static final int MOST_VALUE_BYTES = 1 << 27;

    private static final int BUSY_MILLISECONDS = 2000;
    private static final int STEPS_BETWEEN_CHECKS = 100_000;
    private static final int CACHE_KIBIBYTES = 16 << 10;
    private static final int PAGE_BYTES = 8192;

    /// What a connection is for, which decides how failures read.
    private enum Purpose {
        READING,
        WRITING
    }

    /// Something done with the connection.
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Path shown;
    private final Purpose purpose;
    private final Connection connection;

    private Database(Path file, Path shown, Purpose purpose, SQLiteConfig config) {
        this.file = file;
        this.shown = shown;
        this.purpose = purpose;
        try {
            this.connection = config.createConnection("jdbc:sqlite:" + file.toUri());
            ((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_VALUE_BYTES);
        } catch (SQLException failure) {
            throw translate(failure);
        }
    }

    /// For reading; a transaction that a crash left unfinished is rolled back first, where the folder permits that.
    static Database reading(Path file, Progress progress) {
        Database database;
        try {
            database = new Database(file, file, Purpose.READING, settings(SQLiteOpenMode.READWRITE));
        } catch (FormatException readOnly) {
            database = new Database(file, file, Purpose.READING, settings(SQLiteOpenMode.READONLY));
        }
        database.stopWhenCancelled(progress);
        return database;
    }

    /// For changing a sound file in one transaction that survives crashes and power failures.
    static Database updating(Path file) {
        SQLiteConfig config = settings(SQLiteOpenMode.READWRITE);
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        // EXTRA also forces the folder after the journal is gone, without which the commit itself may be lost.
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA");
        return new Database(file, file, Purpose.WRITING, config);
    }

    /// For filling a file that nobody sees until it is complete and forced to the disk.
    ///
    /// @param shown the file that messages name
    static Database creating(Path file, Path shown) {
        SQLiteConfig config = settings(SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setPageSize(PAGE_BYTES);
        return new Database(file, shown, Purpose.WRITING, config);
    }

    private static SQLiteConfig settings(SQLiteOpenMode... modes) {
        SQLiteConfig config = new SQLiteConfig();
        for (SQLiteOpenMode known : SQLiteOpenMode.values()) {
            config.resetOpenMode(known);
        }
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        for (SQLiteOpenMode mode : modes) {
            config.setOpenMode(mode);
        }
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    Path file() {
        return file;
    }

    /// Runs something; its failures become sentences.
    <T> T run(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException failure) {
            throw translate(failure);
        }
    }

    /// Runs something in a transaction that nobody else's writing can come between; all of it counts, or nothing.
    <T> T transaction(Work<T> work) {
        return run(open -> {
            try (var statement = open.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    T result = work.with(open);
                    statement.execute("COMMIT");
                    return result;
                } catch (SQLException | RuntimeException | Error failure) {
                    rollBack(failure);
                    throw failure;
                }
            }
        });
    }

    private void rollBack(Throwable failure) {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    private void stopWhenCancelled(Progress progress) {
        run(open -> {
            ProgressHandler.setHandler(open, STEPS_BETWEEN_CHECKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return progress.cancelled() ? 1 : 0;
                }
            });
            return open;
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw translate(failure);
        }
    }

    /// @throws DamagedContentException if SQLite found the file damaged
    private RuntimeException translate(SQLException failure) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_TOOBIG ->
                new DamagedContentException("the database's structure is wrong");
            case SQLITE_INTERRUPT -> new CancellationException("cancelled by the user");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new FormatException(
                        shown,
                        "is being used by another program",
                        "Close it there and try again, or save under another name.",
                        failure);
            case SQLITE_FULL -> FailedOutput.full(shown, failure);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                purpose == Purpose.WRITING
                        ? new FormatException(
                                shown,
                                "cannot be saved because the file or its folder is write-protected",
                                "Save under another name or into another folder.",
                                failure)
                        : new FormatException(
                                shown,
                                "cannot be opened here",
                                "Check that you may read it, or copy it into a folder of your own first.",
                                failure);
            default ->
                new FormatException(
                        shown,
                        (purpose == Purpose.WRITING ? "could not be saved: " : "could not be read: ")
                                + failure.getMessage(),
                        "Check the disk; what was saved before is intact.",
                        failure);
        };
    }
}
