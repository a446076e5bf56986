package inlay.editor.format.inlay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The content of a file during one save: what is there, what is used, what is new. Confined to one thread.
final class ContentTable implements AutoCloseable {
    private final Map<ContentKey, Integer> numbers = new HashMap<>();
    private final BitSet used = new BitSet();
    private final Connection connection;
    private final PreparedStatement insertKey;
    private final PreparedStatement insertData;
    private int last;

    ContentTable(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, key FROM content ORDER BY id")) {
            while (rows.next()) {
                last = rows.getInt(1);
                byte[] key = rows.getBytes(2);
                if (last < 1 || key.length != ContentKey.BYTES) {
                    throw new DamagedContentException("a content key is wrong");
                }
                numbers.put(ContentKey.read(key), last);
            }
        }
        insertKey = connection.prepareStatement("INSERT INTO content(id, key) VALUES(?, ?)");
        insertData = connection.prepareStatement("INSERT INTO content_data(id, data) VALUES(?, ?)");
    }

    boolean holds(ContentKey key) {
        return numbers.containsKey(key);
    }

    /// The number of content that is there, which counts as used from now on.
    int use(ContentKey key) {
        int number = numbers.get(key);
        used.set(number);
        return number;
    }

    /// Stores content unless it is there already.
    ///
    /// @return its number, which counts as used from now on
    int put(ContentKey key, byte[] content) throws SQLException {
        if (!holds(key)) {
            last = Math.incrementExact(last);
            insertKey.setInt(1, last);
            insertKey.setBytes(2, key.bytes());
            insertKey.executeUpdate();
            insertData.setInt(1, last);
            insertData.setBytes(2, content);
            insertData.executeUpdate();
            numbers.put(key, last);
        }
        return use(key);
    }

    /// Removes everything that was not used.
    void removeUnused() throws SQLException {
        try (PreparedStatement key = connection.prepareStatement("DELETE FROM content WHERE id = ?");
                PreparedStatement data = connection.prepareStatement("DELETE FROM content_data WHERE id = ?")) {
            for (int number : numbers.values()) {
                if (!used.get(number)) {
                    key.setInt(1, number);
                    key.executeUpdate();
                    data.setInt(1, number);
                    data.executeUpdate();
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        insertKey.close();
        insertData.close();
    }
}
