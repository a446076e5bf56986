package inlay.genfill.library.scan;

import inlay.genfill.weights.WeightFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells by its first bytes whether a file is worth opening. The suffix matters only for what will be refused: a
/// person who put a `.ckpt` there wants to know why it does not show, but nobody asked about a picture.
final class WeightsSniff {

    private static final Set<String> EXPECTED = Set.of("safetensors", "sft", "ckpt", "pt", "pth", "pkl", "gguf");
    private static final Set<String> UNFINISHED =
            Set.of("part", "incomplete", "crdownload", "download", "aria2", "tmp");
    private static final Pattern SHARD = Pattern.compile(".*-\\d{5}-of-\\d{5}\\.safetensors");
    private static final int BRACE_AT = 8;

    private WeightsSniff() {}

    static boolean isWorthReading(Path file) {
        String name = file.getFileName().toString();
        if (UNFINISHED.contains(suffix(name)) || SHARD.matcher(name).matches()) {
            return false;
        }
        if (WeightFiles.isIndex(file) || EXPECTED.contains(suffix(name))) {
            return true;
        }
        byte[] start = start(file);
        return isHeader(start) || suffix(name).equals("bin") && isPickle(start);
    }

    /// A length of eight bytes below 100 MB, and the brace of the header.
    private static boolean isHeader(byte[] start) {
        return start.length > BRACE_AT
                && start[BRACE_AT] == '{'
                && start[4] == 0
                && start[5] == 0
                && start[6] == 0
                && start[7] == 0;
    }

    private static boolean isPickle(byte[] start) {
        return start.length > 2 && (start[0] == 'P' && start[1] == 'K' || start[0] == (byte) 0x80);
    }

    private static byte[] start(Path file) {
        try (var input = Files.newInputStream(file)) {
            return input.readNBytes(BRACE_AT + 1);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
