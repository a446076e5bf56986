package inlay.genfill.library.scan;

import inlay.genfill.text.UnreadableVocabularyException;
import inlay.genfill.text.VocabularyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the vocabulary of CLIP, which many models bring along and single files lack.
final class ClipVocabularies {

    private static final int TOKENS = 49408;
    private static final String MERGE_LIST = "bpe_simple_vocab_16e6.txt.gz";

    private ClipVocabularies() {}

    /// That of a diffusers folder.
    static Optional<Path> of(Path model) {
        return Stream.of("tokenizer", "tokenizer_2")
                .flatMap(name -> in(model.resolve(name)).stream())
                .findFirst();
    }

    static Optional<Path> in(Path folder) {
        Path list = folder.resolve(MERGE_LIST);
        if (Files.isRegularFile(list)) {
            return Optional.of(list).filter(ClipVocabularies::isClip);
        }
        boolean there =
                Files.isRegularFile(folder.resolve("merges.txt")) && Files.isRegularFile(folder.resolve("vocab.json"))
                        || Files.isRegularFile(folder.resolve("tokenizer.json"));
        return there ? Optional.of(folder).filter(ClipVocabularies::isClip) : Optional.empty();
    }

    /// Language models bring vocabularies of the same form; those are none of ours and no cause for complaint.
    private static boolean isClip(Path path) {
        try {
            return VocabularyFiles.read(path).size() == TOKENS;
        } catch (UnreadableVocabularyException another) {
            return false;
        }
    }
}
