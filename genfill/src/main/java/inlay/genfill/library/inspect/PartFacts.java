package inlay.genfill.library.inspect;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Tensor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One part of a model.
///
/// @param parameters how many numbers are in it
/// @param bytes what they take
/// @param formats how many of the numbers are in which format
public record PartFacts(String title, int tensors, long parameters, long bytes, Map<NumberFormat, Long> formats) {

    public PartFacts {
        formats = Map.copyOf(formats);
    }

    static PartFacts of(String title, List<Tensor> tensors) {
        Map<NumberFormat, Long> formats = new EnumMap<>(NumberFormat.class);
        long bytes = 0;
        for (Tensor tensor : tensors) {
            formats.merge(tensor.format(), tensor.shape().elements(), Math::addExact);
            bytes += tensor.data().byteSize();
        }
        long parameters = formats.values().stream().mapToLong(Long::longValue).sum();
        return new PartFacts(title, tensors.size(), parameters, bytes, formats);
    }

    /// The formats, that of most numbers first.
    public List<NumberFormat> formatsByShare() {
        return formats.entrySet().stream()
                .sorted(Map.Entry.<NumberFormat, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
