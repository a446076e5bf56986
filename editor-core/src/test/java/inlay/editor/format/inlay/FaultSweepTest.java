package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every write, sync, removal and renaming of a save fails once, each in turn. A save that fails says so and
/// leaves the old version, whole; only a folder's sync fails after the new one is complete. The next save works.
///
/// Faults are made by `strace`; where there is none, the test is skipped and says so.
class FaultSweepTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void requireTracing() throws InterruptedException {
        assumeThat(SystemCalls.canBeTraced())
                .as("faults cannot be made: this machine has no strace, or does not let it trace")
                .isTrue();
    }

    /// @param last  more calls of the kind than the save makes that is to fail
    /// @param fault more of them than any other save makes
    @ParameterizedTest
    @CsvSource({
        "update, pwrite64, EIO, 44, 80",
        "update, fsync, EIO, 7, 20",
        "update, unlink, EIO, 2, 20",
        "create, pwrite64, ENOSPC, 15, 80",
        "create, fsync, EIO, 4, 20",
        "create, rename, EIO, 2, 20"
    })
    void everyCallOfASaveFailsOnce(String mode, String call, String error, int last, int fault)
            throws IOException, InterruptedException {
        List<Round> rounds = SystemCalls.trace(
                        List.of("-e", "trace=" + call, "-e", "inject=" + call + ":error=" + error + ":when=" + fault),
                        FaultySaves.class,
                        folder,
                        call,
                        fault,
                        last,
                        mode)
                .stream()
                .map(Round::of)
                .toList();
        assertThat(rounds).hasSize(last);
        assertThat(rounds.getFirst().outcome()).as("the fault came to pass").isEqualTo("failed");
        assertThat(rounds.getLast().outcome()).as("every call had its turn").isEqualTo("saved");
        assertThat(rounds).allSatisfy(round -> {
            assertThat(round.found())
                    .isIn(round.outcome().equals("saved") ? List.of("2") : leftByAFailure(round, call, rounds));
            assertThat(round.again()).isEqualTo("saved");
            assertThat(round.then()).isEqualTo("3");
        });
    }

    private static List<String> leftByAFailure(Round round, String call, List<Round> rounds) {
        boolean lastFailure = rounds.stream()
                .filter(other -> other.number() > round.number())
                .allMatch(other -> other.outcome().equals("saved"));
        return call.equals("fsync") && lastFailure ? List.of("2") : List.of("base", "1");
    }

    /// What a line of [FaultySaves] says.
    private record Round(int number, String outcome, String found, String again, String then) {
        static Round of(String line) {
            String[] parts = line.split(" ");
            return new Round(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], parts[4]);
        }
    }
}
