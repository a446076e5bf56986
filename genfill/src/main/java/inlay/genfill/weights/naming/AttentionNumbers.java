package inlay.genfill.weights.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers by which IP-Adapters refer to the attentions of a denoiser: its reference lists those on the way down,
/// those on the way up, and then those in the middle.
public final class AttentionNumbers {

    private static final Pattern ATTENTION = Pattern.compile("(down|up|mid)_block(?:s\\.(\\d+))?\\.attentions\\.(\\d+)"
            + "\\.transformer_blocks\\.(\\d+)\\.attn([12])\\.to_q\\.weight");
    private static final List<String> ORDER = List.of("down", "up", "mid");
    private static final String ENDING = "to_q.weight";

    private AttentionNumbers() {}

    private record Place(String prefix, List<Integer> position) {}

    /// Each attention's number by its prefix, which ends in a dot.
    ///
    /// @param names of the denoiser's tensors in diffusers
    public static Map<String, Integer> of(Collection<String> names) {
        List<Place> places = new ArrayList<>();
        for (String name : names) {
            Matcher attention = ATTENTION.matcher(name);
            if (attention.matches()) {
                places.add(new Place(name.substring(0, name.length() - ENDING.length()), position(attention)));
            }
        }
        places.sort(Comparator.comparing(Place::position, AttentionNumbers::compare));
        Map<String, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place.prefix(), numbers.size()));
        return numbers;
    }

    private static List<Integer> position(Matcher attention) {
        List<Integer> position = new ArrayList<>();
        position.add(ORDER.indexOf(attention.group(1)));
        for (int group = 2; group <= 5; group++) {
            position.add(attention.group(group) == null ? 0 : Integer.parseInt(attention.group(group)));
        }
        return position;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
