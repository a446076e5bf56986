package inlay.genfill.parity;

import java.util.List;
import java.util.Optional;

/// What came of one entry of golden numbers.
///
/// @param name of the entry
/// @param problem why it could not be computed, as a sentence
public record Finding(String name, List<Figure> figures, Optional<String> problem) {

    public Finding {
        figures = List.copyOf(figures);
    }

    static Finding of(String name, List<Figure> figures) {
        return new Finding(name, figures, Optional.empty());
    }

    static Finding failed(String name, String problem) {
        return new Finding(name, List.of(), Optional.of(problem));
    }

    /// Whether everything could be computed and agrees.
    public boolean agrees() {
        return problem.isEmpty() && !figures.isEmpty() && figures.stream().allMatch(Figure::agrees);
    }
}
