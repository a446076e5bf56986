package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Tensor;

/// What an adapter does to one tensor, as an addition to its numbers. Additions by several adapters are independent
/// of each other and of their order.
sealed interface Change {

    int rows();

    int columns();

    /// Adds the change to `target`, rows × columns, at a strength where 1 is what the adapter was trained for.
    ///
    /// @param original the tensor without any change
    void addTo(float[] target, float strength, Tensor original);

    /// A matrix to add: LoRA (Hu et al., 2021), LoCon, whole differences.
    record Addition(Factors matrix, float scale) implements Change {

        @Override
        public int rows() {
            return matrix.rows();
        }

        @Override
        public int columns() {
            return matrix.columns();
        }

        @Override
        public void addTo(float[] target, float strength, Tensor original) {
            matrix.addTo(target, strength * scale);
        }
    }

    /// LoHa: two matrices multiplied number by number (FedPara, Hyeon-Woo et al., 2022).
    record Hadamard(Factors first, Factors second, float scale) implements Change {

        /// @throws IllegalArgumentException if the two differ in extent
        public Hadamard {
            if (first.rows() != second.rows() || first.columns() != second.columns()) {
                throw new IllegalArgumentException("the two halves of a Hadamard product differ in extent");
            }
        }

        @Override
        public int rows() {
            return first.rows();
        }

        @Override
        public int columns() {
            return first.columns();
        }

        @Override
        public void addTo(float[] target, float strength, Tensor original) {
            float[] one = first.matrix();
            float[] other = second.matrix();
            float factor = strength * scale;
            for (int i = 0; i < one.length; i++) {
                target[i] += factor * one[i] * other[i];
            }
        }
    }

    /// LoKr: the second matrix as a block for every number of the first (KronA, Edalati et al., 2022).
    record Kronecker(Factors first, Factors second, float scale) implements Change {

        @Override
        public int rows() {
            return Math.multiplyExact(first.rows(), second.rows());
        }

        @Override
        public int columns() {
            return Math.multiplyExact(first.columns(), second.columns());
        }

        @Override
        public void addTo(float[] target, float strength, Tensor original) {
            float[] coarse = first.matrix();
            float[] fine = second.matrix();
            int width = second.columns();
            int start = 0;
            for (int row = 0; row < rows(); row++) {
                int coarseRow = row / second.rows() * first.columns();
                int fineRow = row % second.rows() * width;
                for (int column = 0; column < first.columns(); column++) {
                    float factor = strength * scale * coarse[coarseRow + column];
                    for (int i = 0; i < width; i++) {
                        target[start + i] += factor * fine[fineRow + i];
                    }
                    start += width;
                }
            }
        }
    }

    /// DoRA (Liu et al., 2024): the changed tensor only gives the direction, its magnitude is stated. A strength
    /// between 0 and 1 lies on the straight line between the original and that.
    ///
    /// @param magnitude one number for each output (as PEFT writes it, and LyCORIS on demand) or, lying as the
    ///     second axis, for each input (as LyCORIS and kohya's trainer do)
    record Decomposed(Change direction, Tensor magnitude) implements Change {

        /// @throws IllegalArgumentException if there is a number neither for each output nor for each input
        public Decomposed {
            boolean lying = magnitude.shape().rank() > 1
                    && magnitude.shape().extent(1) == magnitude.shape().elements()
                    && direction.columns() % magnitude.shape().elements() == 0;
            if (magnitude.shape().elements() == 0 || !lying && !isPerOutput(direction, magnitude)) {
                throw new IllegalArgumentException(magnitude.name() + " " + magnitude.shape() + " does not fit "
                        + direction.rows() + " × " + direction.columns());
            }
        }

        private static boolean isPerOutput(Change direction, Tensor magnitude) {
            return magnitude.shape().rank() > 0
                    && magnitude.shape().extent(0) == direction.rows()
                    && magnitude.shape().elements() == direction.rows();
        }

        @Override
        public int rows() {
            return direction.rows();
        }

        @Override
        public int columns() {
            return direction.columns();
        }

        @Override
        public void addTo(float[] target, float strength, Tensor original) {
            float[] before = original.toFloats();
            float[] after = before.clone();
            direction.addTo(after, 1, original);
            float[] stretch = stretch(after);
            forEachRun((index, from, to) -> {
                for (int i = from; i < to; i++) {
                    target[i] += strength * (after[i] * stretch[index] - before[i]);
                }
            });
        }

        /// What makes each norm of the matrix the stated magnitude.
        private float[] stretch(float[] matrix) {
            float[] stretch = magnitude.toFloats();
            double[] squares = new double[stretch.length];
            forEachRun((index, from, to) -> {
                for (int i = from; i < to; i++) {
                    squares[index] += (double) matrix[i] * matrix[i];
                }
            });
            for (int i = 0; i < stretch.length; i++) {
                stretch[i] /= (float) Math.max(Math.sqrt(squares[i]), Float.MIN_NORMAL);
            }
            return stretch;
        }

        private interface Run {
            void accept(int index, int from, int to);
        }

        /// Runs of neighbours that share a magnitude.
        private void forEachRun(Run run) {
            boolean perOutput = isPerOutput(direction, magnitude);
            int width = columns();
            int length = perOutput
                    ? width
                    : width / Math.toIntExact(magnitude.shape().elements());
            for (int row = 0; row < rows(); row++) {
                int start = row * width;
                for (int i = 0; i * length < width; i++) {
                    run.accept(perOutput ? row : i, start + i * length, start + (i + 1) * length);
                }
            }
        }
    }
}
