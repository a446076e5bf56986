package inlay.genfill.weights;

import java.nio.file.Path;

/// A file that cannot serve as weights. The message is a sentence for the person who chose the file: it names the
/// file, says what is wrong and, where there is a remedy, what to do.
public final class UnusableWeightsException extends RuntimeException {

    private final Path file;

    public UnusableWeightsException(Path file, String problem) {
        super(sentence(file, problem));
        this.file = file;
    }

    public UnusableWeightsException(Path file, String problem, Throwable cause) {
        super(sentence(file, problem), cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }

    private static String sentence(Path file, String problem) {
        Path name = file.getFileName();
        return "“" + (name == null ? file : name) + "” " + problem;
    }
}
