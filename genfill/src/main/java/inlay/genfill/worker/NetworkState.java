package inlay.genfill.worker;

import inlay.genfill.inference.NetworkPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/// A network as its files are now. A file that is replaced under the same name makes another network.
///
/// @param stamps of all files that the plan reads
record NetworkState(NetworkPlan plan, List<Stamp> stamps) {

    /// Models in folders are two levels deep.
    private static final int DEPTH = 2;

    record Stamp(Path file, long size, FileTime changed) {}

    /// A file that cannot be looked at has no stamp: whoever loads it says why.
    static NetworkState now(NetworkPlan plan) {
        return new NetworkState(
                plan, plan.files().stream().flatMap(NetworkState::stamps).toList());
    }

    private static Stream<Stamp> stamps(Path root) {
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            return files.filter(Files::isRegularFile).sorted().flatMap(NetworkState::stamp).toList().stream();
        } catch (IOException missing) {
            return Stream.of();
        }
    }

    private static Stream<Stamp> stamp(Path file) {
        try {
            return Stream.of(new Stamp(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException gone) {
            return Stream.of();
        }
    }
}
