package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A picture as a prompt, with attention of its own beside that to the text. Ye et al., "IP-Adapter: Text Compatible
/// Image Prompt Adapter for Text-to-Image Diffusion Models" (2023).
///
/// @param adapter the adapter's weights, with `ip_adapter.…` in them
/// @param numbers of the attentions in the adapter, by the prefixes of their scopes in the UNet
/// @param tokens the projected picture, batch x tokens x width
/// @param strength a single number
record ImagePrompt(Scope adapter, Map<String, Integer> numbers, Value tokens, Value strength) {

    private static final Pattern ATTENTION = Pattern.compile(
            "(down|up|mid)_block(?:s\\.(\\d+))?\\.attentions\\.(\\d+)\\.transformer_blocks\\.(\\d+)\\.attn([12])\\.to_q\\.weight");
    private static final List<String> ORDER = List.of("down", "up", "mid");

    private record Place(String prefix, List<Integer> position) {}

    /// Numbers all attentions of a UNet as its reference lists them: those on the way down, those on the way up, those
    /// in the middle.
    static Map<String, Integer> number(Collection<String> names) {
        List<Place> places = new ArrayList<>();
        for (String name : names) {
            Matcher attention = ATTENTION.matcher(name);
            if (attention.matches()) {
                String prefix = name.substring(0, name.length() - "to_q.weight".length());
                places.add(new Place(prefix, position(attention)));
            }
        }
        places.sort(Comparator.comparing(Place::position, ImagePrompt::compare));
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

    /// What this adds to an attention, before its last layer.
    Value attend(Scope attention, Value queries, int heads) {
        Scope own = adapter.at("ip_adapter", numbers.get(attention.prefix()));
        return queries.attend(
                        own.at("to_k_ip").linear(tokens), own.at("to_v_ip").linear(tokens), heads)
                .times(strength);
    }
}
