package inlay.genfill.inference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What computes a network. A process uses one of them: each brings its own native libraries.
public enum Backend {
    CPU("Processor"),
    CUDA("NVIDIA graphics card (CUDA)"),
    DIRECTML("Graphics card through DirectX 12 (DirectML)"),
    WEBGPU("Graphics card through Vulkan, Metal or DirectX (WebGPU)"),
    COREML("Apple Neural Engine and graphics (Core ML)");

    private final String label;

    Backend(String label) {
        this.label = label;
    }

    /// Names it in commands and settings.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Names it to the user.
    public String label() {
        return label;
    }

    public static Optional<Backend> find(String id) {
        return Arrays.stream(values())
                .filter(backend -> backend.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
