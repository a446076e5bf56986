package inlay.genfill.worker;

import inlay.genfill.inference.TensorDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which networks are loaded in a worker, the one unused for longest first.
final class Residents {

    private final Map<NetworkState, Resident> byState = new LinkedHashMap<>(16, 0.75f, true);

    /// @param session the worker's number for it
    /// @param bytes of its weights
    record Resident(long session, List<TensorDescription> inputs, List<TensorDescription> outputs, long bytes) {}

    /// A network that is loaded; it counts as used now.
    Optional<Resident> use(NetworkState network) {
        return Optional.ofNullable(byState.get(network));
    }

    void add(NetworkState network, Resident resident) {
        byState.put(network, resident);
    }

    /// Takes networks out until those that stay, and a new one, keep to the budget; all of them, if the new one alone
    /// does not. Networks that nobody has borrowed go first.
    ///
    /// @param borrowed how many sessions stand for each network
    /// @return what the worker is to release
    List<Resident> makeRoom(long bytes, long budget, Map<NetworkState, Integer> borrowed) {
        List<NetworkState> candidates = new ArrayList<>(byState.keySet());
        List<NetworkState> inUse =
                candidates.stream().filter(borrowed::containsKey).toList();
        candidates.removeAll(inUse);
        candidates.addAll(inUse);
        List<Resident> released = new ArrayList<>();
        long taken = byState.values().stream().mapToLong(Resident::bytes).sum();
        for (NetworkState network : candidates) {
            if (taken <= budget - bytes) {
                break;
            }
            Resident gone = byState.remove(network);
            taken -= gone.bytes();
            released.add(gone);
        }
        return released;
    }

    /// Takes all networks out.
    ///
    /// @return what the worker is to release
    List<Resident> clear() {
        List<Resident> all = List.copyOf(byState.values());
        byState.clear();
        return all;
    }
}
