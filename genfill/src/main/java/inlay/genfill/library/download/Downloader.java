package inlay.genfill.library.download;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.StoppedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.OptionalLong;

/// Downloads files. A download that is interrupted goes on by itself, a download that is stopped or fails keeps what
/// came and goes on when it is asked for again.
public final class Downloader implements AutoCloseable {

    /// What an attempt must bring for the count of attempts to begin anew.
    private static final long WORTH_IT = 1 << 20;

    private static final long LOOK_UP_MILLISECONDS = 50;

    private final DownloadRules rules;
    private final FreeSpace space;
    private final Connection connection;

    /// What was put together from several answers may be of different files, and deserves another chance.
    private enum Outcome {
        SOUND,
        WRONG,
        WRONG_AFTER_RESUMING
    }

    public Downloader(DownloadRules rules) {
        this(rules, FreeSpace.ofDisk());
    }

    Downloader(DownloadRules rules, FreeSpace space) {
        this.rules = rules;
        this.space = space;
        this.connection = new Connection(rules);
    }

    /// Asks what a server has under an address, without fetching it.
    ///
    /// @throws DownloadException if it does not give the file to us
    public RemoteFile ask(URI address, ByteProgress progress) {
        progress.report("Asking " + address.getHost(), 0, OptionalLong.empty());
        try {
            var answer = connection.send(address, request -> request.HEAD(), progress);
            answer.drop();
            return switch (answer.status()) {
                case 200 -> RemoteFile.of(address, answer.all());
                case 401, 403 ->
                    throw new DownloadException(address.getHost()
                            + " gives this file only to people with an account who accepted its terms there: "
                            + address);
                case 404, 410 -> throw new DownloadException("There is nothing at " + address + " any more.");
                default -> throw new DownloadException(address.getHost() + " answers with " + answer.status() + ".");
            };
        } catch (Interruption problem) {
            throw new DownloadException(
                    "Nothing could be learnt about " + address + ": " + problem.getMessage() + ".", problem);
        }
    }

    /// Gets a file; returns at once if it is there already.
    ///
    /// @throws DownloadException if it cannot be had, with the reason
    /// @throws StoppedException if `progress` asks for it
    public void fetch(Order order, ByteProgress progress) {
        try {
            fetchOnto(order, progress);
        } catch (IOException disk) {
            throw new DownloadException(
                    "“" + order.name() + "” could not be written to "
                            + order.target().getParent() + ": " + disk.getMessage() + ". What came is kept.",
                    disk);
        }
    }

    private void fetchOnto(Order order, ByteProgress progress) throws IOException {
        if (Files.exists(order.target())) {
            if (!order.checksum().matches(order.target(), progress)) {
                throw new DownloadException("There is another file at " + order.target()
                        + " already. Move it away, or choose another folder.");
            }
            return;
        }
        try (PartialFile part = PartialFile.open(order)) {
            Outcome outcome = complete(order, part, progress);
            if (outcome == Outcome.WRONG_AFTER_RESUMING) {
                part.discard();
                outcome = complete(order, part, progress);
            }
            if (outcome != Outcome.SOUND) {
                part.discard();
                throw new DownloadException("“" + order.name() + "” arrived, but it is not the announced file: "
                        + order.checksum().text() + " does not agree. It was deleted.");
            }
            order.inspection().inspect(part.content());
            part.finish();
        }
    }

    private Outcome complete(Order order, PartialFile part, ByteProgress progress) throws IOException {
        boolean resumed = part.length() > 0;
        var attempt = new Attempt(order, part, connection, rules.patience(), space, progress);
        int vain = 0;
        while (true) {
            long before = part.length();
            try {
                attempt.run();
                return part.isSound(progress) ? Outcome.SOUND : resumed ? Outcome.WRONG_AFTER_RESUMING : Outcome.WRONG;
            } catch (Interruption problem) {
                resumed = true;
                vain = part.length() - before >= WORTH_IT ? 1 : vain + 1;
                if (vain >= rules.patience().attempts()) {
                    throw new DownloadException(
                            "The download of “" + order.name() + "” was interrupted: " + problem.getMessage()
                                    + ". What came is kept; try again later to go on from there.",
                            problem);
                }
                pause(problem.rest().orElse(rules.patience().pauseAfter(vain)), progress);
            }
        }
    }

    private static void pause(Duration duration, ByteProgress progress) {
        long end = System.nanoTime() + duration.toNanos();
        try {
            while (System.nanoTime() < end) {
                progress.check();
                Thread.sleep(Math.min(LOOK_UP_MILLISECONDS, duration.toMillis()));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
