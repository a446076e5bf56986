package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import inlay.editor.format.FormatException;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.inlay.CutDisk.Loss;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power is cut at every point of a save, and what was not synced is lost as a whole, in parts or not at all: the
/// file is then the old version or the new one, whole, and the new one once the save has returned. (The method of
/// SQLite's crash tests and of Pillai et al., All File Systems Are Not Created Equal, OSDI 2014.)
///
/// What a save does is reported by `strace`; where there is none, the test is skipped and says so.
class PowerCutTest {
    private static final int GUESSES = 4;
    private static final long SEED = 20260417;

    @TempDir
    private Path folder;

    private Path file;
    private Path reports;
    private Path cut;

    @BeforeEach
    void prepare() throws IOException, InterruptedException {
        assumeThat(SystemCalls.canBeTraced())
                .as("saves cannot be watched: this machine has no strace, or does not let it trace")
                .isTrue();
        file = Files.createDirectory(folder.resolve("saved")).toRealPath().resolve("picture.inlay");
        reports = Files.createDirectory(folder.resolve("reports"));
        cut = Files.createDirectory(folder.resolve("cut"));
    }

    @Test
    void aFileChangedInPlaceIsTheOldOneOrTheNewOne() throws Exception {
        CutDisk disk = watchedUpdate();
        for (int point = 0; point <= disk.log().size(); point++) {
            for (String found : outcomes(disk, point)) {
                assertThat(found)
                        .as(
                                "seed %d, cut after %d of %s operations",
                                SEED, point, disk.log().size())
                        .isIn(point == disk.log().size() ? List.of("2") : List.of("1", "2"));
            }
        }
    }

    @Test
    void aFilePutInThePlaceOfAnotherIsThatOneOrTheNewOne() throws Exception {
        byte[] old = "something else".getBytes(StandardCharsets.US_ASCII);
        Files.write(file, old);
        CutDisk disk = new CutDisk(Map.of(file, old), WriteLog.ofSaving(file, 2, reports));
        assertThat(disk.log()).hasSizeGreaterThan(10);
        for (int point = 0; point <= disk.log().size(); point++) {
            for (Map<Path, byte[]> files : states(disk, point)) {
                boolean untouched = Arrays.equals(files.get(file), old);
                assertThat(untouched && point < disk.log().size()
                                || found(files).equals("2"))
                        .as(
                                "seed %d, cut after %d of %s operations",
                                SEED, point, disk.log().size())
                        .isTrue();
            }
        }
    }

    /// Proof that cuts are noticed: a program that syncs nothing loses the document.
    @Test
    void withoutSyncsTheFileWouldBeLost() throws Exception {
        CutDisk careless = watchedUpdate().withoutSyncs();
        List<String> found = new ArrayList<>();
        for (int point = 0; point <= careless.log().size(); point++) {
            found.addAll(outcomes(careless, point));
        }
        assertThat(found).contains("damaged");
    }

    private CutDisk watchedUpdate() throws Exception {
        new InlayFormat().write(MarkedDocument.version(1), file, SaveOptions.DEFAULT, Progress.SILENT);
        byte[] old = Files.readAllBytes(file);
        CutDisk disk = new CutDisk(Map.of(file, old), WriteLog.ofSaving(file, 2, reports));
        assertThat(disk.log()).hasSizeGreaterThan(20);
        return disk;
    }

    private List<String> outcomes(CutDisk disk, int point) throws IOException {
        List<String> found = new ArrayList<>();
        for (Map<Path, byte[]> files : states(disk, point)) {
            found.add(found(files));
        }
        return found;
    }

    private static List<Map<Path, byte[]>> states(CutDisk disk, int point) {
        Random random = new Random(SEED + point);
        List<Map<Path, byte[]>> states = new ArrayList<>();
        states.add(disk.after(point, Loss.NOTHING, random));
        states.add(disk.after(point, Loss.EVERYTHING, random));
        for (int guess = 0; guess < GUESSES; guess++) {
            states.add(disk.after(point, Loss.SOME, random));
        }
        return states;
    }

    /// The version that the file holds when the power is back, or `damaged`.
    private String found(Map<Path, byte[]> files) throws IOException {
        CutDisk.put(files, cut);
        try {
            return String.valueOf(MarkedDocument.in(cut.resolve(file.getFileName())));
        } catch (FormatException | AssertionError broken) {
            return "damaged";
        }
    }
}
