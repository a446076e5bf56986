package inlay.editor.tool.brush;

import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How strongly one stroke covers each pixel so far, 0 to 1, before its opacity: what gathers the dabs, so that a
/// stroke that crosses itself is no stronger than its opacity.
///
/// Kept in floats on the grid of the raster or mask that is painted on. Each cell is independent of the others, so
/// that big dabs use every core and the values do not depend on how many there are.
final class StrokeCoverage {
    /// Pixels of new dabs from which sharing the work among cores pays.
    private static final long PARALLEL_FROM = 1 << 19;

    /// A cell of the grid, by column and row.
    record Cell(int column, int row) {}

    /// The part of a cell that new dabs touched.
    ///
    /// @param area in the cell's own coordinates
    record Patch(Cell cell, Region area) {}

    private final int originX;
    private final int originY;
    private final Region clip;
    private final Map<Cell, float[]> cells = new HashMap<>();

    /// @param originX canvas column of the grid's cell 0
    /// @param originY canvas row of the grid's cell 0
    /// @param clip    the canvas area that can be painted
    StrokeCoverage(int originX, int originY, Region clip) {
        this.originX = originX;
        this.originY = originY;
        this.clip = clip;
    }

    /// The coverage of a cell, rows of 128, for reading.
    float[] of(Cell cell) {
        return cells.getOrDefault(cell, NOTHING);
    }

    private static final float[] NOTHING = new float[Tile.AREA];

    /// Adds dabs in their order.
    ///
    /// @return what they touched, each cell once
    List<Patch> add(List<Dab> dabs) {
        Map<Cell, Work> work = new LinkedHashMap<>();
        long pixels = 0;
        for (Dab dab : dabs) {
            Region area = dab.area().intersect(clip);
            pixels += area.area();
            distribute(dab, area.isEmpty() ? area : area.translate(-originX, -originY), work);
        }
        Stream<Work> stream = work.values().stream();
        (pixels >= PARALLEL_FROM ? stream.parallel() : stream).forEach(this::gather);
        return work.values().stream().map(Work::patch).toList();
    }

    private void distribute(Dab dab, Region area, Map<Cell, Work> work) {
        if (area.isEmpty()) {
            return;
        }
        for (int row = area.y() >> Tile.SHIFT; row <= area.bottom() - 1 >> Tile.SHIFT; row++) {
            for (int column = area.x() >> Tile.SHIFT; column <= area.right() - 1 >> Tile.SHIFT; column++) {
                Cell cell = new Cell(column, row);
                float[] samples = cells.computeIfAbsent(cell, fresh -> new float[Tile.AREA]);
                Region part = area.translate(-(column << Tile.SHIFT), -(row << Tile.SHIFT))
                        .intersect(Region.ofSize(Tile.SIZE, Tile.SIZE));
                work.computeIfAbsent(cell, fresh -> new Work(cell, samples)).add(dab, part);
            }
        }
    }

    private void gather(Work work) {
        int left = originX + (work.cell.column() << Tile.SHIFT);
        int top = originY + (work.cell.row() << Tile.SHIFT);
        for (Print print : work.prints) {
            print.dab().addTo(work.samples, Tile.SIZE, print.part(), left, top);
        }
    }

    /// A dab's share of a cell.
    private record Print(Dab dab, Region part) {}

    /// The dabs that fall into one cell.
    private static final class Work {
        private final Cell cell;
        private final float[] samples;
        private final List<Print> prints = new ArrayList<>();
        private Region touched = Region.EMPTY;

        Work(Cell cell, float[] samples) {
            this.cell = cell;
            this.samples = samples;
        }

        void add(Dab dab, Region part) {
            prints.add(new Print(dab, part));
            touched = touched.union(part);
        }

        Patch patch() {
            return new Patch(cell, touched);
        }
    }
}
