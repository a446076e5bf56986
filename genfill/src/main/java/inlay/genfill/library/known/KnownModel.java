package inlay.genfill.library.known;

import inlay.genfill.library.ModelKind;
import inlay.genfill.weights.checkpoint.BaseSystem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A model that can be installed.
///
/// @param name what people write to install it
/// @param system empty for what fits every system
/// @param about one sentence on what it is good for
/// @param page where its maker describes it
/// @param approximateBytes computed from the numbers in it where those are known; the server knows better
/// @param files in the order in which to get them, the one that makes a folder a model last
public record KnownModel(
        String name,
        String title,
        ModelKind kind,
        Optional<BaseSystem> system,
        String about,
        Licence licence,
        URI page,
        OptionalLong approximateBytes,
        List<KnownFile> files) {

    public KnownModel {
        files = List.copyOf(files);
    }
}
