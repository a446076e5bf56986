package inlay.genfill.library.scan;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What to call a model. The name of a file says little about what is in it, but people chose it.
record ModelNames(String name, String title) {

    private static final Pattern SUFFIX =
            Pattern.compile("\\.safetensors\\.index\\.json$|\\.(safetensors|sft|ckpt|pt|pth|bin)$");

    /// Names that programs give to every file they write.
    private static final Pattern GENERIC = Pattern.compile("(diffusion_pytorch_model|pytorch_lora_weights|adapter_model"
            + "|open_clip_pytorch_model|pytorch_model|model)([._](fp16|fp32|bf16|non_ema))*");

    private static final Pattern UNIQUE = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    private static final int BRIEF = 8;

    static ModelNames of(Path path, ModelSource source) {
        List<String> parts = parts(path, source);
        parts.addLast(SUFFIX.matcher(parts.removeLast()).replaceFirst(""));
        return new ModelNames(String.join("/", parts), title(parts, source));
    }

    private static String title(List<String> parts, ModelSource source) {
        return parts.reversed().stream()
                .filter(part -> !GENERIC.matcher(part).matches()
                        && !UNIQUE.matcher(part).matches())
                .findFirst()
                .orElseGet(() -> UNIQUE.matcher(parts.getLast()).matches()
                        ? "Model " + parts.getLast().substring(0, BRIEF)
                        : fileName(source.folder()));
    }

    private static List<String> parts(Path path, ModelSource source) {
        Path relative = path.startsWith(source.folder()) ? source.folder().relativize(path) : path.getFileName();
        if (source.origin() == Origin.HUGGING_FACE) {
            return new ArrayList<>(HuggingFaceCache.readableParts(relative));
        }
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        if (parts.size() == 1 && parts.getFirst().isEmpty()) {
            parts.set(0, fileName(source.folder()));
        }
        return parts;
    }

    private static String fileName(Path folder) {
        return folder.getFileName() == null
                ? folder.toString()
                : folder.getFileName().toString();
    }
}
