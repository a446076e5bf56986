package inlay.genfill.backend;

import inlay.genfill.inference.Backend;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.download.Checksum;
import inlay.genfill.library.download.Downloader;
import inlay.genfill.library.download.Order;
import inlay.genfill.worker.Launch;
import inlay.genfill.worker.WorkerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/// The back ends that a worker can be started with.
///
/// @param root where installed libraries are, in a folder for each back end and release
public record Backends(
        Path root, NativePlatform platform, BiFunction<Backend, NativePlatform, Optional<NativePackage>> table) {

    /// What Inlay knows to install, for this system.
    public static Backends in(Path root) {
        return new Backends(root, NativePlatform.current(), NativePackages::of);
    }

    /// How a worker is started for a back end.
    ///
    /// @throws BackendMissingException if it is not installed, or does not exist for this system
    public WorkerSettings settings(Backend backend) {
        WorkerSettings standard = WorkerSettings.standard().with(RuntimeSettings.STANDARD.on(backend));
        if (NativePackages.isBuiltIn(backend, platform)) {
            return standard;
        }
        if (table.apply(backend, platform).isEmpty()) {
            throw new BackendMissingException(backend, "it does not exist for this system.");
        }
        if (!isInstalled(backend)) {
            throw new BackendMissingException(
                    backend, "it is not installed; 'inlay backends install " + backend.id() + "' does that.");
        }
        Launch launch = standard.launch().withNatives(Optional.of(folder(backend)));
        return standard.with(launch);
    }

    /// Chooses the back end for networks in this very process, which can have one only: to be called before any is
    /// loaded. For measuring and comparing; the editor uses workers.
    ///
    /// @throws BackendMissingException if it is not installed, or does not exist for this system
    public RuntimeSettings useHere(Backend backend) {
        WorkerSettings settings = settings(backend);
        settings.launch()
                .natives()
                .ifPresent(folder -> System.setProperty("onnxruntime.native.path", folder.toString()));
        return settings.runtime();
    }

    /// The back ends that can be installed here.
    public List<Backend> installable() {
        return List.of(Backend.values()).stream()
                .filter(backend -> table.apply(backend, platform).isPresent())
                .toList();
    }

    /// What would be fetched.
    ///
    /// @throws BackendMissingException if there is nothing to fetch for this system
    public NativePackage offer(Backend backend) {
        return table.apply(backend, platform)
                .orElseThrow(() -> new BackendMissingException(
                        backend,
                        NativePackages.isBuiltIn(backend, platform)
                                ? "it comes with Inlay and needs no installing."
                                : "it does not exist for this system."));
    }

    public boolean isInstalled(Backend backend) {
        return Files.isDirectory(folder(backend));
    }

    /// Where a back end's libraries are, or would be.
    public Path folder(Backend backend) {
        return root.resolve(backend.id() + "-" + NativePackages.RELEASE + "-" + platform.folder());
    }

    /// Fetches a back end's libraries. What came before an interruption is kept for the next time.
    ///
    /// @throws IOException if the disk fails
    public void install(Backend backend, Downloader downloader, ByteProgress progress) throws IOException {
        if (isInstalled(backend)) {
            return;
        }
        NativePackage offer = offer(backend);
        Path name = Path.of(offer.address().getPath()).getFileName();
        Path archive = Files.createDirectories(root).resolve(name);
        downloader.fetch(
                Order.of(offer.address(), archive, OptionalLong.of(offer.bytes()), new Checksum.Whole(offer.hash())),
                progress);
        progress.report("Unpacking " + name, 0, OptionalLong.empty());
        unpack(archive, offer, folder(backend));
        Files.delete(archive);
    }

    /// The folder appears with all its files or not at all.
    private void unpack(Path archive, NativePackage offer, Path folder) throws IOException {
        Path unpacked = Files.createTempDirectory(root, "unpacking-");
        try {
            Archive.unpack(archive, offer.files(), unpacked);
            addBridge(unpacked);
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unpacked);
        }
    }

    /// The library between Java and the runtime is the same for all back ends; archives for other languages lack it.
    private void addBridge(Path folder) throws IOException {
        String name = platform.library("onnxruntime4j_jni");
        if (Files.exists(folder.resolve(name))) {
            return;
        }
        String resource = "ai/onnxruntime/native/" + platform.folder() + "/" + name;
        try (InputStream bridge = ClassLoader.getSystemResourceAsStream(resource)) {
            if (bridge == null) {
                throw new IOException("this copy of Inlay is incomplete: " + resource + " is missing from it");
            }
            Files.copy(bridge, folder.resolve(name));
        }
    }

    /// Deletes a back end's libraries; does nothing if there are none.
    ///
    /// @throws IOException if they are in use
    public void remove(Backend backend) throws IOException {
        delete(folder(backend));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
