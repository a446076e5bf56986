package inlay.genfill.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.download.DownloadException;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.download.Downloader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackendsTest {

    @TempDir
    private Path root;

    private HttpServer server;
    private byte[] served = {};

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, served.length);
            exchange.getResponseBody().write(served);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    private Backends backends(String archive, byte[] announced, Map<String, String> files) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(announced);
        var offer = new NativePackage(
                URI.create("http://" + host() + "/" + archive),
                announced.length,
                Sha256.of(digest),
                files,
                "terms",
                "nothing");
        return new Backends(
                root,
                NativePlatform.LINUX_X64,
                (backend, platform) -> backend == Backend.CUDA ? Optional.of(offer) : Optional.empty());
    }

    private void install(Backends backends) throws IOException {
        try (var downloader = new Downloader(DownloadRules.STANDARD.withPlainHost(host()))) {
            backends.install(Backend.CUDA, downloader, ByteProgress.SILENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"natives.jar", "natives.tgz"})
    void fetchesAndUnpacksWhatIsWanted(String archive) throws Exception {
        byte[] library = "library".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> content = Map.of("deep/libonnxruntime.so", library, "deep/other", new byte[700]);
        served = archive.endsWith("jar") ? zip(content) : tar(content);
        var backends = backends(archive, served, Map.of("deep/libonnxruntime.so", "libonnxruntime.so"));

        install(backends);

        Path folder = backends.folder(Backend.CUDA);
        assertThat(folder.resolve("libonnxruntime.so")).hasBinaryContent(library);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("libonnxruntime.so", "libonnxruntime4j_jni.so");
        }
        try (var rest = Files.list(root)) {
            assertThat(rest).containsExactly(folder);
        }
        assertThat(backends.settings(Backend.CUDA).launch().natives()).contains(folder);
        backends.remove(Backend.CUDA);
        assertThat(backends.isInstalled(Backend.CUDA)).isFalse();
    }

    @Test
    void installsNothingThatIsNotWhatWasAnnounced() throws Exception {
        byte[] announced = zip(Map.of("a", new byte[5]));
        served = announced.clone();
        served[20] ^= 1;
        var backends = backends("natives.jar", announced, Map.of("a", "a"));

        assertThatThrownBy(() -> install(backends)).isInstanceOf(DownloadException.class);
        assertThat(backends.isInstalled(Backend.CUDA)).isFalse();
    }

    @Test
    void leavesNothingHalfUnpacked() throws Exception {
        served = tar(Map.of("a", new byte[5]));
        var backends = backends("natives.tgz", served, Map.of("a", "a", "b", "b"));

        assertThatThrownBy(() -> install(backends))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("[b]");
        assertThat(backends.isInstalled(Backend.CUDA)).isFalse();
        try (var rest = Files.list(root)) {
            assertThat(rest).containsExactly(root.resolve("natives.tgz"));
        }
    }

    @Test
    void saysWhatToDoAboutAMissingOne() throws Exception {
        var backends = backends("natives.jar", new byte[1], Map.of());

        assertThatThrownBy(() -> backends.settings(Backend.CUDA))
                .isInstanceOf(BackendMissingException.class)
                .hasMessageContaining("inlay backends install cuda");
        assertThatThrownBy(() -> backends.settings(Backend.DIRECTML)).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> backends.offer(Backend.CPU)).hasMessageContaining("comes with Inlay");
        assertThat(backends.installable()).containsExactly(Backend.CUDA);
    }

    @Test
    void knowsPlatforms() {
        assertThat(NativePlatform.of("Linux", "amd64")).isEqualTo(NativePlatform.LINUX_X64);
        assertThat(NativePlatform.of("Windows 11", "amd64")).isEqualTo(NativePlatform.WINDOWS_X64);
        assertThat(NativePlatform.of("Mac OS X", "aarch64")).isEqualTo(NativePlatform.MAC_ARM64);
        assertThat(NativePlatform.of("Mac OS X", "x86_64")).isEqualTo(NativePlatform.OTHER);
        assertThat(NativePlatform.of("Windows 11", "aarch64")).isEqualTo(NativePlatform.OTHER);
    }

    /// Packages are for the very release of the runtime that this build has.
    @Test
    void offersPackagesOfTheRuntimeInUse() {
        assertThat(System.getProperty("java.class.path")).contains("onnxruntime-" + NativePackages.RELEASE + ".jar");
        for (NativePlatform platform : NativePlatform.values()) {
            for (Backend backend : Backend.values()) {
                NativePackages.of(backend, platform)
                        .ifPresent(
                                offer -> assertThat(offer.files().values()).contains(platform.library("onnxruntime")));
            }
        }
    }

    private static byte[] zip(Map<String, byte[]> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new GZIPOutputStream(bytes)) {
            for (var file : content.entrySet()) {
                byte[] header = new byte[512];
                put(header, 0, file.getKey());
                put(header, 124, "%011o".formatted(file.getValue().length));
                tar.write(header);
                tar.write(file.getValue());
                tar.write(new byte[-file.getValue().length & 511]);
            }
            tar.write(new byte[1024]);
        }
        return bytes.toByteArray();
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
