package inlay.genfill.library.download;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.StoppedException;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One request for a file, or for the rest of it.
final class Attempt {

    private static final long LOOK_UP_MILLISECONDS = 50;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    private final Order order;
    private final PartialFile part;
    private final Connection connection;
    private final Patience patience;
    private final FreeSpace space;
    private final ByteProgress progress;

    Attempt(
            Order order,
            PartialFile part,
            Connection connection,
            Patience patience,
            FreeSpace space,
            ByteProgress progress) {
        this.order = order;
        this.part = part;
        this.connection = connection;
        this.patience = patience;
        this.space = space;
        this.progress = progress;
    }

    /// Leaves all bytes in the partial file; whether they are the right ones is not decided here.
    ///
    /// @throws Interruption if some are missing
    void run() throws Interruption, IOException {
        long start = part.length();
        if (order.bytes().isPresent()) {
            if (start == order.bytes().getAsLong() && start > 0) {
                return;
            }
            if (start > order.bytes().getAsLong()) {
                part.discard();
                start = 0;
            }
        }
        long from = start;
        var answer = connection.send(order.address(), request -> ask(request, from), progress);
        switch (answer.status()) {
            case 200 -> {
                part.begin(validator(answer.headers()));
                receive(answer, 0, length(answer.headers()));
            }
            case 206 -> {
                if (!continues(answer.headers(), from)) {
                    answer.drop();
                    part.discard();
                    throw new Interruption("the file was changed on the server, so it is fetched from its beginning");
                }
                receive(answer, from, order.bytes());
            }
            default -> {
                answer.drop();
                refuse(answer);
            }
        }
    }

    private HttpRequest.Builder ask(HttpRequest.Builder request, long start) {
        if (start > 0) {
            request.header("Range", "bytes=" + start + "-");
            part.validator().ifPresent(tag -> request.header("If-Range", tag));
        }
        return request.GET();
    }

    /// The tag under which a server promises the very same bytes; weak ones promise less.
    private static String validator(HttpHeaders headers) {
        return headers.firstValue("ETag").filter(tag -> !tag.startsWith("W/")).orElse("");
    }

    private boolean continues(HttpHeaders headers, long start) {
        Matcher range =
                CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        if (start == 0 || !range.matches() || Long.parseLong(range.group(1)) != start) {
            return false;
        }
        return order.bytes().isEmpty()
                || range.group(3).equals("*")
                || Long.parseLong(range.group(3)) == order.bytes().getAsLong();
    }

    private OptionalLong length(HttpHeaders headers) {
        OptionalLong announced = headers.firstValueAsLong("Content-Length");
        if (announced.isPresent()
                && order.bytes().isPresent()
                && announced.getAsLong() != order.bytes().getAsLong()) {
            throw new DownloadException("“" + order.name() + "” should have "
                    + order.bytes().getAsLong() + " bytes, but the server offers " + announced.getAsLong()
                    + "; it is another file.");
        }
        return order.bytes().isPresent() ? order.bytes() : announced;
    }

    private void receive(Connection.Answer answer, long start, OptionalLong total) throws Interruption, IOException {
        long limit = total.isPresent() ? total.getAsLong() - start : Long.MAX_VALUE;
        long available = space.check(order.target(), total.isPresent() ? limit : 0);
        try (FileChannel channel = part.append()) {
            var body = new BodyToFile(channel, Math.min(limit, available));
            answer.response().body().subscribe(body);
            try {
                await(body, start, total);
            } finally {
                body.cancel();
            }
            if (total.isPresent() && start + body.written() < total.getAsLong()) {
                throw new Interruption(
                        "the server sent " + (start + body.written()) + " of " + total.getAsLong() + " bytes");
            }
        }
    }

    private void await(BodyToFile body, long start, OptionalLong total) throws Interruption, IOException {
        long windowStart = System.nanoTime();
        long windowBytes = 0;
        while (true) {
            try {
                progress.check();
                progress.report("Downloading " + order.name(), start + body.written(), total);
                body.end().get(LOOK_UP_MILLISECONDS, TimeUnit.MILLISECONDS);
                progress.report("Downloading " + order.name(), start + body.written(), total);
                return;
            } catch (TimeoutException stillComing) {
                if (System.nanoTime() - windowStart > patience.window().toNanos()) {
                    if (body.written() - windowBytes < patience.least()) {
                        throw new Interruption("the server all but stopped sending", stillComing);
                    }
                    windowStart = System.nanoTime();
                    windowBytes = body.written();
                }
            } catch (ExecutionException failure) {
                throw failed(failure.getCause());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new StoppedException();
            }
        }
    }

    private Interruption failed(Throwable cause) throws IOException {
        return switch (cause) {
            case BodyToFile.TooLongException _ -> {
                part.discard();
                throw new DownloadException("The server sends more for “" + order.name() + "” than "
                        + (order.bytes().isPresent() ? "the file has" : "there is room for")
                        + "; nothing was kept of it.");
            }
            case BodyToFile.ConnectionLostException _ -> new Interruption("the connection broke", cause);
            case IOException disk -> throw disk;
            default -> throw new IllegalStateException(cause);
        };
    }

    private void refuse(Connection.Answer answer) throws Interruption, IOException {
        String host = answer.address().getHost();
        int status = answer.status();
        switch (status) {
            case 401, 403 ->
                throw new DownloadException(host + " gives “" + order.name()
                        + "” only to people with an account who accepted its terms there. Download it in a browser and"
                        + " add its folder to the library.");
            case 404, 410 -> throw new DownloadException(host + " has no “" + order.name() + "” any more.");
            case 416 -> {
                part.discard();
                throw new Interruption("the server does not have the rest, so it is fetched from its beginning");
            }
            case 429, 500, 502, 503, 504 ->
                throw new Interruption(host + " is busy (" + status + ")", retryAfter(answer.headers()));
            default ->
                throw new DownloadException(
                        host + " answers the request for “" + order.name() + "” with " + status + ".");
        }
    }

    private Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .map(asked -> asked.compareTo(patience.longestPause()) < 0 ? asked : patience.longestPause());
    }
}
