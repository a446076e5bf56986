package inlay.genfill.weights;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people take for weights and are not, told apart by content: suffixes lie, and a pickle under another name
/// is an old way into other programs.
enum ForeignFile {
    EMPTY("is empty. Download it again."),
    PICKLE("is a pickle file (.ckpt, .pt, .bin), which can run any program it likes while it is read, so Inlay never"
            + " opens one. Look for a .safetensors version of the same model, or convert it in a program you trust."),
    ZIP("is a zip archive. If models are inside, unpack them first."),
    GGUF("is a GGUF file, whose quantised numbers Inlay cannot read. Use the .safetensors version of the model."),
    HTML("is a web page, not a model: the download probably ended on a login or error page. Download it again."),
    POINTER("is only a Git LFS pointer of a few lines; the model itself was not downloaded. Run “git lfs pull”, or"
            + " download the file from the model's page."),
    ONNX("is an ONNX model, not a safetensors file. Choose the folder that holds it instead."),
    COMPRESSED("is a compressed archive. Unpack it first."),
    JSON("is a JSON text. Weights in several parts are opened through a file named “….safetensors.index.json”.");

    private static final int LOOK = 4096;

    private final String refusal;

    ForeignFile(String refusal) {
        this.refusal = refusal;
    }

    /// The second half of a sentence that begins with the file's name.
    String refusal() {
        return refusal;
    }

    /// What `content` is, if it is something well known that is not safetensors.
    static Optional<ForeignFile> of(MemorySegment content) {
        if (content.byteSize() == 0) {
            return Optional.of(EMPTY);
        }
        byte[] bytes = content.asSlice(0, Math.min(LOOK, content.byteSize())).toArray(ValueLayout.JAVA_BYTE);
        if (bytes.length > 8 && bytes[8] == '{') {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.matches(text, start)).findFirst();
    }

    private boolean matches(String text, String start) {
        return switch (this) {
            case EMPTY -> false;
            case PICKLE ->
                isPickle(text) || text.startsWith("PK") && (text.contains(".pkl") || text.contains("/version"));
            case ZIP -> text.startsWith("PK");
            case GGUF -> text.startsWith("GGUF") || text.startsWith("tjgg") || text.startsWith("lmgg");
            case HTML -> start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
            case POINTER -> text.startsWith("version https://git-lfs");
            case ONNX -> isOnnx(text);
            case COMPRESSED -> text.startsWith("\u001f\u008b") || text.startsWith("7z\u00bc\u00af") || isTar(text);
            case JSON -> start.startsWith("{") || start.startsWith("[");
        };
    }

    /// Protocol 2 to 5 begins with its number; torch's old files add their magic number as a long of ten bytes.
    private static boolean isPickle(String text) {
        return text.length() > 2 && text.charAt(0) == 0x80 && text.charAt(1) >= 2 && text.charAt(1) <= 5
                || text.startsWith("(dp")
                || text.startsWith("(lp")
                || text.startsWith("ccopy_reg")
                || text.startsWith("c__builtin__");
    }

    /// Field 1 is a small number, the version; field 2 is the producer's name or field 8 the operator set.
    private static boolean isOnnx(String text) {
        return text.length() > 4
                && text.charAt(0) == 0x08
                && text.charAt(1) < 0x20
                && (text.charAt(2) == 0x12 || text.charAt(2) == 0x3A || text.charAt(2) == 0x42);
    }

    private static boolean isTar(String text) {
        return text.startsWith("ustar", 257);
    }
}
