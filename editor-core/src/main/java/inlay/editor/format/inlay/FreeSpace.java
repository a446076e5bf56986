package inlay.editor.format.inlay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Tells when a file has more free pages than used ones, so that writing it anew pays.
final class FreeSpace {
    private static final long WORTHWHILE_BYTES = 64L << 20;

    private FreeSpace() {}

    static boolean isWasteful(Database database) {
        return database.run(connection -> {
            long free = number(connection, "PRAGMA freelist_count");
            long pages = number(connection, "PRAGMA page_count");
            long pageBytes = number(connection, "PRAGMA page_size");
            return free > pages / 2 && free * pageBytes > WORTHWHILE_BYTES;
        });
    }

    private static long number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(pragma)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
