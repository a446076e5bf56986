package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Tensor;
import java.util.Arrays;

/// A matrix in the form that a file keeps it in: whole, or as smaller ones that make it up. The numbers are read from
/// the file each time they are needed and kept nowhere.
sealed interface Factors {

    int rows();

    /// Everything but the rows: for a convolution, input channels times the area of its kernel.
    int columns();

    /// Adds `scale` times the matrix to `target`, rows × columns.
    void addTo(float[] target, float scale);

    default float[] matrix() {
        float[] matrix = new float[Math.multiplyExact(rows(), columns())];
        addTo(matrix, 1);
        return matrix;
    }

    private static int firstExtent(Tensor tensor) {
        return tensor.shape().rank() == 0 ? 1 : Math.toIntExact(tensor.shape().extent(0));
    }

    private static int otherExtents(Tensor tensor) {
        return Math.toIntExact(tensor.shape().elements() / Math.max(1, firstExtent(tensor)));
    }

    /// All of the matrix.
    record Whole(Tensor tensor) implements Factors {

        @Override
        public int rows() {
            return firstExtent(tensor);
        }

        @Override
        public int columns() {
            return otherExtents(tensor);
        }

        @Override
        public float[] matrix() {
            return tensor.toFloats();
        }

        @Override
        public void addTo(float[] target, float scale) {
            float[] whole = matrix();
            for (int i = 0; i < whole.length; i++) {
                target[i] += scale * whole[i];
            }
        }
    }

    /// A matrix stored with rows and columns exchanged.
    record Lying(Tensor tensor) implements Factors {

        @Override
        public int rows() {
            return otherExtents(tensor);
        }

        @Override
        public int columns() {
            return firstExtent(tensor);
        }

        @Override
        public void addTo(float[] target, float scale) {
            float[] lying = tensor.toFloats();
            int rows = rows();
            int columns = columns();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    target[row * columns + column] += scale * lying[column * rows + row];
                }
            }
        }
    }

    /// left · right.
    ///
    /// @param left rows × rank, with trailing extents of 1 for a convolution
    /// @param right rank × columns
    record Product(Tensor left, Tensor right) implements Factors {

        /// @throws IllegalArgumentException if the ranks differ
        public Product {
            require(otherExtents(left) == firstExtent(right), left, right);
        }

        @Override
        public int rows() {
            return firstExtent(left);
        }

        @Override
        public int columns() {
            return otherExtents(right);
        }

        @Override
        public void addTo(float[] target, float scale) {
            MatrixProduct.add(target, scale, left.toFloats(), right.toFloats(), rows(), firstExtent(right), columns());
        }
    }

    /// A convolution's kernel as a core between two small matrices (Tucker, 1966):
    /// W[o, i, ·] = Σ output[o, p] · core[p, q, ·] · input[q, i].
    ///
    /// @param output rows × p
    /// @param core p × q × kernel
    /// @param input q × input channels
    record Tucker(Factors output, Tensor core, Tensor input) implements Factors {

        /// @throws IllegalArgumentException if the extents do not meet
        public Tucker {
            boolean meet = core.shape().rank() >= 2
                    && firstExtent(core) == output.columns()
                    && core.shape().extent(1) == firstExtent(input);
            require(meet, core, input);
        }

        @Override
        public int rows() {
            return output.rows();
        }

        @Override
        public int columns() {
            return Math.multiplyExact(otherExtents(input), area());
        }

        private int area() {
            return otherExtents(core) / Math.max(1, firstExtent(input));
        }

        @Override
        public void addTo(float[] target, float scale) {
            MatrixProduct.add(target, scale, output.matrix(), inner(), rows(), output.columns(), columns());
        }

        /// core · input: p × (input channels × area).
        private float[] inner() {
            int rank = firstExtent(input);
            int channels = otherExtents(input);
            int area = area();
            float[] slices = core.toFloats();
            float[] side = new Lying(input).matrix();
            float[] inner = new float[Math.multiplyExact(output.columns(), columns())];
            for (int p = 0; p < output.columns(); p++) {
                float[] slice = Arrays.copyOfRange(slices, p * rank * area, (p + 1) * rank * area);
                float[] product = MatrixProduct.of(side, slice, channels, rank, area);
                System.arraycopy(product, 0, inner, p * product.length, product.length);
            }
            return inner;
        }
    }

    private static void require(boolean fits, Tensor left, Tensor right) {
        if (!fits) {
            throw new IllegalArgumentException(
                    left.name() + " " + left.shape() + " does not fit " + right.name() + " " + right.shape());
        }
    }
}
