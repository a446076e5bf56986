package inlay.editor.format.inlay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tables of the file. A file is only read if its schema is this one to the letter, so that no view, trigger or
/// virtual table of a stranger's making is ever executed.
final class Schema {
    /// `INLA`, in SQLite's application id field.
    static final int APPLICATION_ID = 0x494E4C41;

    /// The format that this program writes, in SQLite's user version field.
    static final int VERSION = 1;

    /// The oldest program version that reads [#VERSION].
    static final String NEEDS = "0.1";

    private static final String VERSION_TABLE = "CREATE TABLE inlay(needs TEXT NOT NULL)";

    /// By table name.
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "inlay", VERSION_TABLE,
            "document", "CREATE TABLE document(id INTEGER PRIMARY KEY, json BLOB NOT NULL)",
            "content", "CREATE TABLE content(id INTEGER PRIMARY KEY, key BLOB NOT NULL)",
            "content_data", "CREATE TABLE content_data(id INTEGER PRIMARY KEY, data BLOB NOT NULL)",
            "thumbnail", "CREATE TABLE thumbnail(id INTEGER PRIMARY KEY, png BLOB NOT NULL)"));

    private static final List<String> SETTINGS = List.of(
            "PRAGMA application_id = " + APPLICATION_ID,
            "PRAGMA user_version = " + VERSION,
            "INSERT INTO inlay(needs) VALUES('" + NEEDS + "')");

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES.values()) {
                statement.executeUpdate(table);
            }
            for (String setting : SETTINGS) {
                statement.executeUpdate(setting);
            }
        }
    }

    /// Whether the schema is exactly that of [#VERSION].
    static boolean isSound(Connection connection) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema LIMIT 100")) {
            while (rows.next()) {
                found.put(rows.getString(2), rows.getString(3));
                if (!"table".equals(rows.getString(1))) {
                    return false;
                }
            }
        }
        return found.equals(TABLES);
    }

    /// The program version that a newer file says it needs, or `newer` if it does not say so in the agreed way.
    static String needs(Connection connection) throws SQLException {
        String table = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND sql = '" + VERSION_TABLE + "'";
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(table)) {
                if (!rows.next()) {
                    return "newer";
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT needs FROM inlay LIMIT 1")) {
                String needs = rows.next() ? rows.getString(1) : "";
                return needs != null && needs.matches("[0-9][0-9.]{0,15}") ? needs : "newer";
            }
        }
    }
}
