package inlay.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of text in columns as wide as they need to be.
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> toTheRight;

    /// @param toTheRight the columns that are flush right, as numbers are
    TextTable(Integer... toTheRight) {
        this.toTheRight = List.of(toTheRight);
    }

    /// @param cells as many as in every other row
    void row(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String space = " ".repeat(width(column) - length(cell));
            line.append(column == 0 ? "" : GAP).append(toTheRight.contains(column) ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
