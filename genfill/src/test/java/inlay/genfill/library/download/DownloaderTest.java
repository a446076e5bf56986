package inlay.genfill.library.download;

import static inlay.genfill.library.download.FileServer.cutAfter;
import static inlay.genfill.library.download.FileServer.drip;
import static inlay.genfill.library.download.FileServer.endless;
import static inlay.genfill.library.download.FileServer.redirect;
import static inlay.genfill.library.download.FileServer.send;
import static inlay.genfill.library.download.FileServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.StoppedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloaderTest {

    private static final int LENGTH = 300_000;
    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(5), Duration.ofMillis(300), 1000, 3, Duration.ofMillis(5), Duration.ofMillis(20));

    @TempDir
    Path folder;

    private final byte[] content = random(1);
    private FileServer server;
    private Downloader downloader;
    private Path target;

    @BeforeEach
    void serve() throws IOException {
        server = new FileServer(content);
        downloader = new Downloader(rules(), path -> 1L << 40);
        target = folder.resolve("models/model.safetensors");
    }

    @AfterEach
    void stop() {
        downloader.close();
        server.close();
    }

    @Test
    void getsAFileAndLeavesNothingBeside() throws IOException {
        List<Long> reported = new ArrayList<>();
        downloader.fetch(order(), new Recording(reported, Long.MAX_VALUE));
        assertArrived();
        assertThat(reported).contains((long) LENGTH);
        downloader.fetch(order(), ByteProgress.SILENT);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void goesOnWhereTheConnectionBroke() throws IOException {
        server.first(cutAfter(100_000), cutAfter(50_000));
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
        assertThat(server.requests()).hasSize(3).first().isEqualTo("GET whole");
        assertThat(server.requests().subList(1, 3)).allMatch(request -> request.startsWith("GET bytes="));
    }

    @Test
    void goesOnAfterFailingOrBeingStopped() throws IOException {
        server.first(cutAfter(100_000), status(503), status(503));
        assertFails("interrupted", "is kept");
        assertThat(Files.size(target.resolveSibling("model.safetensors.part"))).isEqualTo(100_000);
        assertThat(target).doesNotExist();
        assertThatThrownBy(() -> downloader.fetch(order(), new Recording(new ArrayList<>(), 0)))
                .isInstanceOf(StoppedException.class);
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
        assertThat(server.requests().getLast()).isEqualTo("GET bytes=100000-");
    }

    @Test
    void aFileThatChangedMeanwhileIsFetchedFromItsBeginning() throws IOException {
        byte[] other = random(2);
        server.first(cutAfter(100_000), (exchange, it) -> {
            it.change(other, "\"two\"");
            FileServer.behave(exchange, it);
        });
        downloader.fetch(order(other), ByteProgress.SILENT);
        assertThat(target).hasBinaryContent(other);
    }

    @Test
    void whatWasJoinedFromTwoFilesIsNoticed() throws IOException {
        byte[] other = random(2);
        server.first(cutAfter(100_000), (exchange, it) -> {
            it.change(other, "\"one\"");
            FileServer.behave(exchange, it);
        });
        downloader.fetch(order(other), ByteProgress.SILENT);
        assertThat(target).hasBinaryContent(other);
        assertThat(server.requests()).containsExactly("GET whole", "GET bytes=100000-", "GET whole");
    }

    @Test
    void aPartOfAnotherFileIsNotContinued() throws IOException {
        server.first(cutAfter(100_000), status(503), status(503));
        assertFails("interrupted");
        byte[] other = random(2);
        server.change(other, "\"two\"");
        downloader.fetch(order(other), ByteProgress.SILENT);
        assertThat(target).hasBinaryContent(other);
        assertThat(server.requests().getLast()).isEqualTo("GET whole");
    }

    @Test
    void aServerWithoutRangesIsAskedFromTheBeginning() throws IOException {
        server.first(cutAfter(100_000), (exchange, it) -> send(exchange, 200, content, LENGTH));
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
    }

    @Test
    void aRangeThatCannotBeSatisfiedBeginsAnew() throws IOException {
        server.first(cutAfter(100_000), status(416));
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
        assertThat(server.requests().getLast()).isEqualTo("GET whole");
    }

    @Test
    void aRangeThatWasNotAskedForIsNotBelieved() throws IOException {
        server.first(cutAfter(100_000), (exchange, it) -> {
            exchange.getResponseHeaders().set("Content-Range", "bytes 7-299999/300000");
            send(exchange, 206, content, LENGTH);
        });
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
    }

    @Test
    void anotherLengthIsAnotherFile() {
        server.first((exchange, it) -> send(exchange, 200, new byte[17], 17));
        assertFails("300000 bytes", "offers 17");
        assertNothing();
    }

    @Test
    void anotherContentIsDeleted() {
        server.first((exchange, it) -> send(exchange, 200, random(3), LENGTH));
        assertFails("not the announced file", "SHA-256", "deleted");
        assertNothing();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void moreThanAnnouncedIsCutOff() {
        server.first(endless());
        assertFails("sends more");
        assertNothing();
    }

    @Test
    void anEndlessBodyOfUnknownLengthEndsWithTheRoomThatThereIs() {
        server.first(endless());
        var small = new Downloader(rules(), path -> FreeSpace.RESERVE + 1_000_000);
        Order unknown = Order.of(server.address(), target, OptionalLong.empty(), checksum(content));
        assertThatThrownBy(() -> small.fetch(unknown, ByteProgress.SILENT))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("room");
        assertNothing();
    }

    @Test
    void refusesBeforeTheDiskIsFull() {
        var small = new Downloader(rules(), path -> FreeSpace.RESERVE + 1000);
        assertThatThrownBy(() -> small.fetch(order(), ByteProgress.SILENT))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("room for 0.0 GB");
        assertNothing();
    }

    @Test
    void aDripIsNotWaitedFor() {
        server.first(drip(), drip(), drip());
        assertFails("all but stopped sending");
    }

    @Test
    void aServerThatNeverAnswersIsLeft() {
        downloader = new Downloader(
                rules().withPatience(new Patience(
                        Duration.ofMillis(200),
                        Duration.ofMillis(200),
                        1000,
                        2,
                        Duration.ofMillis(5),
                        Duration.ofMillis(20))),
                path -> 1L << 40);
        FileServer.Behaviour silence = (exchange, it) -> {
            try {
                Thread.sleep(3000);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        };
        server.first(silence, silence);
        assertFails("does not answer");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        server.close();
        assertFails("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 418})
    void refusalsOfTheServerAreSentences(int code) {
        server.first(status(code));
        assertFails("“model.safetensors”");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void busyServersGetTimeAndAnotherChance() throws IOException {
        server.first(
                (exchange, it) -> {
                    exchange.getResponseHeaders().set("Retry-After", "86400");
                    exchange.sendResponseHeaders(429, -1);
                },
                status(503));
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
    }

    @Test
    void followsRedirectsToNamedHosts() throws IOException {
        server.first(redirect("/elsewhere"), redirect(server.address().toString()));
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
    }

    @Test
    void redirectsInCirclesEnd() {
        for (int hop = 0; hop < 50; hop++) {
            server.first(redirect("/again"));
        }
        assertFails("in circles");
        assertThat(server.requests()).hasSize(DownloadRules.MOST_REDIRECTS + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/model",
                "file:///etc/passwd",
                "ftp://example.org/model",
                "https://169.254.169.254/latest",
                "https://[::1]/x",
                "https://localhost/x",
                "https://user:secret@example.org/x",
                "http://127.0.0.1:1/x",
                "mailto:someone",
                "http://%",
                ""
            })
    void redirectsAstrayAreNotFollowed(String location) {
        server.first(redirect(location));
        assertThatThrownBy(() -> downloader.fetch(order(), ByteProgress.SILENT)).isInstanceOf(DownloadException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void plainHostsHaveToBeNamed() {
        try (var strict = new Downloader(DownloadRules.STANDARD)) {
            assertThatThrownBy(() -> strict.fetch(order(), ByteProgress.SILENT))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContaining("not encrypted");
            assertThatThrownBy(() -> strict.ask(server.address(), ByteProgress.SILENT))
                    .isInstanceOf(DownloadException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatLiesThereAlreadyIsNeverOverwritten() throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "precious");
        assertFails("another file", "already");
        assertThat(target).hasContent("precious");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aDiskThatFailsIsASentence() throws IOException {
        Files.writeString(folder.resolve("models"), "a file where a folder should be");
        assertFails("could not be written", folder.resolve("models").toString());
    }

    @Test
    void oneFileIsFetchedByOneAtATime() throws IOException {
        try (PartialFile held = PartialFile.open(order())) {
            assertThat(held.length()).isZero();
            assertFails("already being downloaded");
        }
        downloader.fetch(order(), ByteProgress.SILENT);
        assertArrived();
    }

    @Test
    void aLastLookMayRefuse() {
        Order order = new Order(server.address(), target, OptionalLong.of(LENGTH), checksum(content), file -> {
            assertThat(file).hasBinaryContent(content);
            throw new DownloadException("not what was wanted");
        });
        assertThatThrownBy(() -> downloader.fetch(order, ByteProgress.SILENT)).hasMessage("not what was wanted");
        assertThat(target).doesNotExist();
    }

    @Test
    void randomFaultsNeverLeaveAWrongFile() throws IOException {
        SplittableRandom random = new SplittableRandom(20);
        int arrived = 0;
        for (int run = 0; run < 60; run++) {
            for (int fault = random.nextInt(4); fault > 0; fault--) {
                server.first(
                        switch (random.nextInt(7)) {
                            case 0 -> status(503);
                            case 1 -> status(416);
                            case 2 -> (exchange, it) -> send(exchange, 200, random(9), LENGTH);
                            case 3 -> redirect("/again");
                            case 4 -> (exchange, it) -> send(exchange, 206, content, LENGTH);
                            default -> cutAfter(random.nextInt(LENGTH));
                        });
            }
            target = folder.resolve("run" + run + "/model.safetensors");
            try {
                downloader.fetch(order(), ByteProgress.SILENT);
                assertArrived();
                arrived++;
            } catch (DownloadException foreseen) {
                assertThat(target).doesNotExist();
                assertThat(foreseen).hasMessageEndingWith(".");
            }
        }
        assertThat(arrived).isGreaterThan(30);
    }

    @Test
    void learnsWhatTheServerSaysOnTheWay() {
        String hex = "ab".repeat(32);
        server.first((exchange, it) -> {
            exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + hex + "\"");
            exchange.getResponseHeaders().set("X-Linked-Size", "12345");
            redirect("/storage").answer(exchange, it);
        });
        RemoteFile file = downloader.ask(server.address(), ByteProgress.SILENT);
        assertThat(file.bytes()).hasValue(12345);
        assertThat(file.checksum()).contains(new Checksum.Whole(new Sha256(hex)));
        assertThat(server.requests()).allMatch(request -> request.startsWith("HEAD"));
    }

    @Test
    void believesGitsNamesOnlyFromGit() {
        String blob = "f2ba8f84ab5c1bce84a7b441cb1959cfc7093b7f";
        server.change(content, "W/\"" + blob + "\"");
        assertThat(downloader.ask(server.address(), ByteProgress.SILENT)).satisfies(file -> {
            assertThat(file.bytes()).hasValue(LENGTH);
            assertThat(file.checksum()).isEmpty();
        });
        server.first((exchange, it) -> {
            exchange.getResponseHeaders().set("X-Repo-Commit", "abc");
            FileServer.behave(exchange, it);
        });
        assertThat(downloader.ask(server.address(), ByteProgress.SILENT).checksum())
                .contains(new Checksum.GitBlob(blob));
    }

    private void assertFails(String... words) {
        assertThatThrownBy(() -> downloader.fetch(order(), ByteProgress.SILENT))
                .isInstanceOf(DownloadException.class)
                .hasMessageContainingAll(words)
                .hasMessageEndingWith(".");
        if (Files.exists(target)) {
            assertThat(target).hasContent("precious");
        }
    }

    private void assertArrived() throws IOException {
        assertThat(target).hasBinaryContent(content);
        try (Stream<Path> files = Files.list(target.getParent())) {
            assertThat(files).containsExactly(target);
        }
    }

    private void assertNothing() {
        assertThat(target).doesNotExist();
        assertThat(target.resolveSibling("model.safetensors.part")).doesNotExist();
    }

    private DownloadRules rules() {
        return DownloadRules.STANDARD.withPlainHost(server.host()).withPatience(SHORT);
    }

    private Order order() {
        return order(content);
    }

    private Order order(byte[] wanted) {
        return Order.of(server.address(), target, OptionalLong.of(LENGTH), checksum(wanted));
    }

    private static Checksum checksum(byte[] bytes) {
        try {
            return new Checksum.Whole(
                    Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] random(long seed) {
        byte[] bytes = new byte[LENGTH];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    /// Stops when so many bytes are reported.
    private record Recording(List<Long> reported, long stopAt) implements ByteProgress {
        @Override
        public void report(String task, long done, OptionalLong total) {
            reported.add(done);
        }

        @Override
        public boolean stopped() {
            return reported.stream().anyMatch(bytes -> bytes > stopAt);
        }
    }
}
