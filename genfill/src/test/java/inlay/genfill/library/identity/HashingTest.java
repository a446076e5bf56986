package inlay.genfill.library.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.ModelFile;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.StoppedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashingTest {

    /// Of "abc", FIPS 180-2, appendix B.1.
    private static final Sha256 OF_ABC = new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @TempDir
    Path folder;

    @Test
    void agreesWithTheStandardAndWithGit() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertThat(FileHasher.hash(file, ByteProgress.SILENT)).isEqualTo(OF_ABC);
        assertThat(HexFormat.of().formatHex(FileHasher.gitBlob(file, ByteProgress.SILENT)))
                .isEqualTo("f2ba8f84ab5c1bce84a7b441cb1959cfc7093b7f");
        assertThat(OF_ABC.brief()).isEqualTo("ba7816bf8f");
        assertThatThrownBy(() -> new Sha256("abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasComputedIsRememberedUntilTheFileChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        var model = new ModelFile(file, 3, modified, Optional.empty());
        var computed = new LibraryHasher(HashCache.in(folder)).compute(List.of(model), ByteProgress.SILENT);
        assertThat(computed).containsEntry(file, OF_ABC);
        HashCache reopened = HashCache.in(folder);
        assertThat(reopened.find(file, 3, modified)).contains(OF_ABC);
        assertThat(reopened.find(file, 4, modified)).isEmpty();
        assertThat(reopened.find(file, 3, modified.plusSeconds(1))).isEmpty();
    }

    @Test
    void aDamagedCacheIsAnEmptyOne() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        for (String text : new String[] {"{", "[]", "{\"" + file + "\": {\"bytes\": 3, \"sha256\": \"x\"}}"}) {
            Files.writeString(folder.resolve("model-hashes.json"), text);
            assertThat(HashCache.in(folder).find(file, 3, Instant.EPOCH)).isEmpty();
        }
    }

    @Test
    void forgetsFilesThatAreGone() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        HashCache cache = HashCache.in(folder);
        cache.put(file, 3, Instant.EPOCH, OF_ABC);
        Files.delete(file);
        cache.save();
        assertThat(HashCache.in(folder).find(file, 3, Instant.EPOCH)).isEmpty();
    }

    @Test
    void severalFilesAreOneTaskThatCanBeStopped() throws IOException {
        List<ModelFile> files = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            Path file = Files.write(folder.resolve("file" + index), new byte[3 << 20]);
            files.add(
                    new ModelFile(file, 3 << 20, Files.getLastModifiedTime(file).toInstant(), Optional.empty()));
        }
        List<Long> reported = new ArrayList<>();
        ByteProgress progress = new ByteProgress() {
            @Override
            public void report(String task, long done, OptionalLong total) {
                reported.add(done);
                assertThat(total).hasValue(12 << 20);
            }

            @Override
            public boolean stopped() {
                return reported.getLast() > 7 << 20;
            }
        };
        HashCache cache = HashCache.in(folder);
        assertThatThrownBy(() -> new LibraryHasher(cache).compute(files, progress))
                .isInstanceOf(StoppedException.class);
        assertThat(reported).isSorted();
        HashCache saved = HashCache.in(folder);
        assertThat(files)
                .extracting(file ->
                        saved.find(file.path(), file.bytes(), file.modified()).isPresent())
                .containsExactly(true, true, false, false);
    }
}
