package inlay.genfill.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inlay.genfill.backend.DeviceReport.State;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.worker.WorkerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendProbeTest {

    @TempDir
    private Path root;

    @Test
    void findsTheProcessorUsable() {
        assumeTrue(
                NativePlatform.current() != NativePlatform.OTHER, "not run: the runtime is not made for this system");
        var report = new BackendProbe(Backends.in(root)).probe(Backend.CPU, () -> false);

        assertThat(report.state()).as(report.detail()).isEqualTo(State.USABLE);
        assertThat(report.milliseconds()).isPositive();
    }

    /// The libraries that come with Inlay have no CUDA in them.
    @Test
    void saysWhyABackEndDoesNotWork() {
        var settings = WorkerSettings.standard().with(RuntimeSettings.STANDARD.on(Backend.CUDA));

        var report = BackendProbe.tryOut(Backend.CUDA, settings, () -> false);

        assertThat(report.state()).isEqualTo(State.NOT_USABLE);
        assertThat(report.detail()).contains("NVIDIA graphics card").contains("cannot be used here");
    }

    @Test
    void survivesLibrariesThatAreNone() throws Exception {
        Path broken = Files.createDirectory(root.resolve("broken"));
        Files.writeString(broken.resolve(NativePlatform.current().library("onnxruntime")), "no library");
        var standard = WorkerSettings.standard();
        var settings = standard.with(standard.launch().withNatives(Optional.of(broken)));

        var report = BackendProbe.tryOut(Backend.WEBGPU, settings, () -> false);

        assertThat(report.state()).isEqualTo(State.NOT_USABLE);
        assertThat(report.detail()).isNotBlank();
    }

    @Test
    void tellsWhatIsNotInstalledFromWhatDoesNotExist() {
        var linux = new Backends(root, NativePlatform.LINUX_X64, NativePackages::of);
        var probe = new BackendProbe(linux);

        assertThat(probe.probe(Backend.CUDA, () -> false).state()).isEqualTo(State.NOT_INSTALLED);
        assertThat(probe.probe(Backend.CUDA, () -> false).detail()).contains("642 MB");
        assertThat(probe.probe(Backend.DIRECTML, () -> false).state()).isEqualTo(State.NOT_FOR_THIS_SYSTEM);
        assertThat(probe.probe(Backend.COREML, () -> false).state()).isEqualTo(State.NOT_FOR_THIS_SYSTEM);
    }

    /// On a software driver where there is no card. `INLAY_WEBGPU` names a folder with the libraries, as
    /// `inlay backends install webgpu` makes it.
    @Test
    void computesThroughWebGpu() {
        String folder = System.getenv("INLAY_WEBGPU");
        assumeTrue(folder != null, "not run: INLAY_WEBGPU names no folder with the libraries of WebGPU");
        var standard = WorkerSettings.standard().with(RuntimeSettings.STANDARD.on(Backend.WEBGPU));
        var settings = standard.with(standard.launch().withNatives(Optional.of(Path.of(folder))));

        var report = BackendProbe.tryOut(Backend.WEBGPU, settings, () -> false);

        assertThat(report.state()).as(report.detail()).isEqualTo(State.USABLE);
    }
}
