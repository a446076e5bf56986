package inlay.genfill.library.download;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.StoppedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;

/// Sends requests, following redirects one by one under the rules. Bodies are not read here.
final class Connection implements AutoCloseable {

    private static final long LOOK_UP_MILLISECONDS = 50;

    private final DownloadRules rules;
    private final HttpClient client;

    /// The last answer, and the headers of all on the way to it.
    record Answer(URI address, HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, List<HttpHeaders> all) {

        int status() {
            return response.statusCode();
        }

        HttpHeaders headers() {
            return response.headers();
        }

        /// Lets the body go unread.
        void drop() {
            response.body().subscribe(new Dropping());
        }
    }

    Connection(DownloadRules rules) {
        this.rules = rules;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(rules.patience().answer())
                .build();
    }

    /// @throws DownloadException if a redirect leads astray
    /// @throws Interruption if no answer came
    Answer send(URI address, UnaryOperator<HttpRequest.Builder> request, ByteProgress progress) throws Interruption {
        List<HttpHeaders> headers = new ArrayList<>();
        URI next = address;
        for (int hop = 0; hop <= DownloadRules.MOST_REDIRECTS; hop++) {
            rules.check(next);
            var builder = HttpRequest.newBuilder(next).timeout(rules.patience().answer());
            var response = wait(request.apply(builder).build(), progress);
            headers.add(response.headers());
            Answer answer = new Answer(next, response, headers);
            if (!isRedirect(answer.status())) {
                return answer;
            }
            answer.drop();
            next = target(answer);
        }
        throw new DownloadException("The server at " + address.getHost() + " redirects in circles.");
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> wait(HttpRequest request, ByteProgress progress)
            throws Interruption {
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> response =
                client.sendAsync(request, BodyHandlers.ofPublisher());
        try {
            while (true) {
                progress.check();
                try {
                    return response.get(LOOK_UP_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
        } catch (ExecutionException failure) {
            throw interruption(request.uri(), failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            response.cancel(true);
        }
    }

    private static Interruption interruption(URI address, Throwable cause) {
        String host = address.getHost();
        return switch (cause) {
            case HttpTimeoutException _ -> new Interruption(host + " does not answer", cause);
            case ConnectException _ -> new Interruption(host + " cannot be reached", cause);
            case UnresolvedAddressException _ -> new Interruption(host + " is not known", cause);
            case SSLException _ ->
                throw new DownloadException("The encrypted connection to " + host + " cannot be trusted.", cause);
            case IOException _ -> new Interruption("the connection to " + host + " broke", cause);
            default -> throw new IllegalStateException(cause);
        };
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI target(Answer answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            if (!location.isBlank()) {
                return answer.address().resolve(location);
            }
        } catch (IllegalArgumentException malformed) {
            throw astray(answer);
        }
        throw astray(answer);
    }

    private static DownloadException astray(Answer answer) {
        return new DownloadException(
                "The server at " + answer.address().getHost() + " redirects to no address at all.");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static final class Dropping implements Flow.Subscriber<List<ByteBuffer>> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
