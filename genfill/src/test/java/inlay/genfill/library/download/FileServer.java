package inlay.genfill.library.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server of one file on this machine, which misbehaves as often as it was told to and is a model afterwards.
public final class FileServer implements AutoCloseable {

    /// What it does with one request.
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange, FileServer server) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Behaviour> faults = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> others = new ConcurrentHashMap<>();
    private volatile byte[] content;
    private volatile String tag = "\"one\"";

    public FileServer(byte[] content) throws IOException {
        this.content = content;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestHeaders()
                                .getOrDefault("Range", List.of("whole"))
                                .getFirst());
                Behaviour fault = faults.poll();
                Behaviour behaviour = fault == null ? FileServer::behave : fault;
                behaviour.answer(exchange, this);
            }
        });
        server.start();
    }

    public FileServer first(Behaviour... behaviours) {
        faults.addAll(Arrays.asList(behaviours));
        return this;
    }

    public void change(byte[] other, String otherTag) {
        content = other;
        tag = otherTag;
    }

    /// Another file under a path of its own.
    public FileServer also(String path, byte[] bytes) {
        others.put(path, bytes);
        return this;
    }

    public URI address() {
        return URI.create("http://" + host() + "/model.safetensors");
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public byte[] content() {
        return content;
    }

    /// Method and range of every request so far.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// As servers should: ranges, under the condition that the file is still the same.
    public static void behave(HttpExchange exchange, FileServer server) throws IOException {
        byte[] content = server.others.getOrDefault(exchange.getRequestURI().getPath(), server.content);
        exchange.getResponseHeaders().set("ETag", server.tag);
        var asked = exchange.getRequestHeaders();
        String range = asked.getFirst("Range");
        String condition = asked.getFirst("If-Range");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", "" + content.length);
            exchange.sendResponseHeaders(200, -1);
        } else if (range == null || condition != null && !condition.equals(server.tag)) {
            send(exchange, 200, content, content.length);
        } else {
            int start = Integer.parseInt(range.replaceAll("\\D", ""));
            if (start >= content.length) {
                exchange.sendResponseHeaders(416, -1);
            } else {
                sendFrom(exchange, content, start);
            }
        }
    }

    private static void sendFrom(HttpExchange exchange, byte[] content, int start) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + start + "-" + (content.length - 1) + "/" + content.length);
        byte[] rest = Arrays.copyOfRange(content, start, content.length);
        send(exchange, 206, rest, rest.length);
    }

    /// @param announced what the header says, whatever is sent; 0 to say nothing
    public static void send(HttpExchange exchange, int status, byte[] bytes, long announced) throws IOException {
        exchange.sendResponseHeaders(status, announced);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    /// Says the right length and hangs up after `count` bytes.
    public static Behaviour cutAfter(int count) {
        return (exchange, server) -> {
            exchange.getResponseHeaders().set("ETag", server.tag);
            String range = exchange.getRequestHeaders().getFirst("Range");
            int start = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            byte[] content = server.content;
            if (range != null) {
                exchange.getResponseHeaders()
                        .set("Content-Range", "bytes " + start + "-" + (content.length - 1) + "/" + content.length);
            }
            exchange.sendResponseHeaders(range == null ? 200 : 206, content.length - start);
            exchange.getResponseBody().write(content, start, Math.min(count, content.length - start));
            exchange.getResponseBody().flush();
            throw new IOException("hung up on purpose");
        };
    }

    public static Behaviour status(int status) {
        return (exchange, server) -> exchange.sendResponseHeaders(status, -1);
    }

    public static Behaviour redirect(String location) {
        return (exchange, server) -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /// Sends one byte, waits, sends another, and so on until the other side has had enough.
    public static Behaviour drip() {
        return (exchange, server) -> {
            exchange.sendResponseHeaders(200, server.content.length);
            for (byte one : server.content) {
                exchange.getResponseBody().write(one);
                exchange.getResponseBody().flush();
                pause();
            }
        };
    }

    /// Never ends, and never says how long it will be.
    public static Behaviour endless() {
        return (exchange, server) -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(server.content);
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
