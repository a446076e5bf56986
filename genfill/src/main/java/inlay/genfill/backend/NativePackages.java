package inlay.genfill.backend;

import inlay.genfill.inference.Backend;
import inlay.genfill.library.Sha256;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where the native libraries of each back end come from. They must be of the very release of the runtime that Inlay
/// is built with.
final class NativePackages {

    /// The runtime's release.
    static final String RELEASE = "1.29.0";

    private static final List<String> CUDA_LIBRARIES =
            List.of("onnxruntime", "onnxruntime4j_jni", "onnxruntime_providers_shared", "onnxruntime_providers_cuda");

    private static final String TERMS = "MIT licence, Microsoft";

    private NativePackages() {}

    /// Whether the back end needs no more than what comes with Inlay.
    static boolean isBuiltIn(Backend backend, NativePlatform platform) {
        return switch (backend) {
            case CPU -> platform != NativePlatform.OTHER;
            case COREML, WEBGPU -> platform == NativePlatform.MAC_ARM64;
            case CUDA, DIRECTML -> false;
        };
    }

    /// What to fetch; empty where there is nothing to fetch or the back end does not exist.
    static Optional<NativePackage> of(Backend backend, NativePlatform platform) {
        return switch (backend) {
            case CUDA -> cuda(platform);
            case DIRECTML -> directMl(platform);
            case WEBGPU -> webGpu(platform);
            case CPU, COREML -> Optional.empty();
        };
    }

    private static Optional<NativePackage> cuda(NativePlatform platform) {
        return switch (platform) {
            case LINUX_X64, WINDOWS_X64 ->
                Optional.of(new NativePackage(
                        URI.create("https://repo.maven.apache.org/maven2/com/microsoft/onnxruntime/onnxruntime_gpu/"
                                + RELEASE + "/onnxruntime_gpu-" + RELEASE + ".jar"),
                        642_295_340,
                        new Sha256("fe39a98c499fc9be3944dd2bf2fb77d7dc5f152668bf95d8beb1c3d7b22f2a89"),
                        CUDA_LIBRARIES.stream()
                                .map(platform::library)
                                .collect(Collectors.toMap(
                                        name -> "ai/onnxruntime/native/" + platform.folder() + "/" + name,
                                        Function.identity())),
                        TERMS,
                        "an NVIDIA driver, the CUDA 12 runtime and cuDNN 9"));
            case LINUX_ARM64, MAC_ARM64, OTHER -> Optional.empty();
        };
    }

    private static Optional<NativePackage> webGpu(NativePlatform platform) {
        return switch (platform) {
            case LINUX_X64 ->
                Optional.of(nodePackage(
                        Map.of("package/bin/napi-v6/linux/x64/libonnxruntime.so.1", "libonnxruntime.so"),
                        TERMS,
                        "a graphics driver with Vulkan"));
            case WINDOWS_X64 ->
                Optional.of(nodePackage(windowsFiles(), TERMS + "; DirectML: Microsoft's own", "DirectX 12"));
            case LINUX_ARM64, MAC_ARM64, OTHER -> Optional.empty();
        };
    }

    private static Optional<NativePackage> directMl(NativePlatform platform) {
        return platform == NativePlatform.WINDOWS_X64
                ? Optional.of(nodePackage(windowsFiles(), TERMS + "; DirectML: Microsoft's own", "DirectX 12"))
                : Optional.empty();
    }

    private static Map<String, String> windowsFiles() {
        String folder = "package/bin/napi-v6/win32/x64/";
        return Map.of(
                folder + "onnxruntime.dll", "onnxruntime.dll",
                folder + "DirectML.dll", "DirectML.dll",
                folder + "dxcompiler.dll", "dxcompiler.dll",
                folder + "dxil.dll", "dxil.dll");
    }

    /// The runtime's package for another language holds the only published builds with WebGPU and DirectML.
    private static NativePackage nodePackage(Map<String, String> files, String terms, String needs) {
        return new NativePackage(
                URI.create("https://registry.npmjs.org/onnxruntime-node/-/onnxruntime-node-" + RELEASE + ".tgz"),
                111_735_068,
                new Sha256("cfdfb45ec4044b1fdca43e5d2e180fb6817e649ff8ad1e0dfc90e18e51b67037"),
                files,
                terms,
                needs);
    }
}
