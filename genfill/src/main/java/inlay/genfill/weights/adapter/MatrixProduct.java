package inlay.genfill.weights.adapter;

import java.util.stream.IntStream;

/// Products of row-major matrices in single precision, spread over the processor's cores by rows.
final class MatrixProduct {

    private static final int ROWS_AT_ONCE = 16;

    private MatrixProduct() {}

    /// Adds `scale` · `left` · `right` to `target`.
    ///
    /// @param left rows × inner
    /// @param right inner × columns
    /// @param target rows × columns
    static void add(float[] target, float scale, float[] left, float[] right, int rows, int inner, int columns) {
        int groups = Math.ceilDiv(rows, ROWS_AT_ONCE);
        IntStream.range(0, groups).parallel().forEach(group -> {
            int end = Math.min(rows, (group + 1) * ROWS_AT_ONCE);
            for (int row = group * ROWS_AT_ONCE; row < end; row++) {
                addRow(target, row * columns, scale, left, row * inner, right, inner, columns);
            }
        });
    }

    static float[] of(float[] left, float[] right, int rows, int inner, int columns) {
        float[] product = new float[Math.multiplyExact(rows, columns)];
        add(product, 1, left, right, rows, inner, columns);
        return product;
    }

    /// Four rows of the right side at a time, so that the target is read and written a quarter as often.
    private static void addRow(
            float[] target,
            int start,
            float scale,
            float[] left,
            int leftStart,
            float[] right,
            int inner,
            int columns) {
        int k = 0;
        for (; k + 4 <= inner; k += 4) {
            addFour(target, start, scale, left, leftStart + k, right, k * columns, columns);
        }
        for (; k < inner; k++) {
            float factor = scale * left[leftStart + k];
            int from = k * columns;
            for (int i = 0; i < columns; i++) {
                target[start + i] += factor * right[from + i];
            }
        }
    }

    private static void addFour(
            float[] target, int start, float scale, float[] left, int leftStart, float[] right, int from, int columns) {
        float first = scale * left[leftStart];
        float second = scale * left[leftStart + 1];
        float third = scale * left[leftStart + 2];
        float fourth = scale * left[leftStart + 3];
        int fromSecond = from + columns;
        int fromThird = fromSecond + columns;
        int fromFourth = fromThird + columns;
        for (int i = 0; i < columns; i++) {
            target[start + i] += first * right[from + i]
                    + second * right[fromSecond + i]
                    + third * right[fromThird + i]
                    + fourth * right[fromFourth + i];
        }
    }
}
