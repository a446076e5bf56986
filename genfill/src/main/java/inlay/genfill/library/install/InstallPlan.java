package inlay.genfill.library.install;

import inlay.genfill.library.known.KnownModel;
import java.util.List;
import java.util.OptionalLong;

/// What an installation will do, to be shown before anybody consents to it.
public record InstallPlan(KnownModel model, List<PlannedFile> files) {

    public InstallPlan {
        files = List.copyOf(files);
    }

    /// All files together; empty if one is of unknown length.
    public OptionalLong bytes() {
        return files.stream().allMatch(file -> file.bytes().isPresent())
                ? OptionalLong.of(files.stream()
                        .mapToLong(file -> file.bytes().getAsLong())
                        .sum())
                : OptionalLong.empty();
    }
}
