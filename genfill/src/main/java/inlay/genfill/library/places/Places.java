package inlay.genfill.library.places;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Folders to search, in the order in which they count: of two ways to the same file the first one names it.
///
/// @param complaints about settings of other programs that could not be read
public record Places(List<ModelSource> sources, List<Refusal> complaints) {

    public static final Places NONE = new Places(List.of(), List.of());

    /// No folder is named twice; the first naming stays.
    public Places {
        Map<Object, ModelSource> distinct = new LinkedHashMap<>();
        sources.forEach(source -> distinct.putIfAbsent(source.folder(), source));
        sources = List.copyOf(distinct.values());
        complaints = List.copyOf(complaints);
    }

    public static Places of(ModelSource... sources) {
        return new Places(List.of(sources), List.of());
    }

    public Places and(Places others) {
        List<ModelSource> all = new ArrayList<>(sources);
        all.addAll(others.sources);
        List<Refusal> allComplaints = new ArrayList<>(complaints);
        allComplaints.addAll(others.complaints);
        return new Places(all, allComplaints);
    }
}
