package inlay.genfill.worker;

import inlay.genfill.worker.protocol.ExchangeFile;
import inlay.genfill.worker.protocol.PrivateFolder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;

/// Where editor and worker meet: a socket in a folder of their own, and two files for tensors. The files lie in memory
/// where the system has a place for that, and lose their names as soon as both sides have them open, so that nothing
/// of them can outlive both processes.
final class Rendezvous implements AutoCloseable {

    private final Path folder;
    private final Path exchange;
    private final ServerSocketChannel server;
    private final ExchangeFile toWorker;
    private final ExchangeFile fromWorker;

    private Rendezvous(Path folder, Path exchange) throws IOException {
        this.folder = folder;
        this.exchange = exchange;
        this.toWorker = ExchangeFile.create(exchange.resolve("to-worker"));
        this.fromWorker = ExchangeFile.create(exchange.resolve("from-worker"));
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve(PrivateFolder.SOCKET)));
        server.configureBlocking(false);
    }

    /// @param exchange where the files for tensors are made
    static Rendezvous create(Path exchange) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return new Rendezvous(PrivateFolder.create(temporary), PrivateFolder.create(exchange));
    }

    ServerSocketChannel server() {
        return server;
    }

    ExchangeFile toWorker() {
        return toWorker;
    }

    ExchangeFile fromWorker() {
        return fromWorker;
    }

    Path scratch() {
        return folder;
    }

    /// What the worker is told on its command line.
    List<Path> arguments() {
        return List.of(folder, exchange.resolve("to-worker"), exchange.resolve("from-worker"));
    }

    /// To be called once the worker has opened everything.
    void met() throws IOException {
        server.close();
        PrivateFolder.delete(exchange);
    }

    /// Gives everything back, after the worker has ended.
    @Override
    public void close() throws IOException {
        server.close();
        toWorker.close();
        fromWorker.close();
        PrivateFolder.delete(exchange);
        PrivateFolder.delete(folder);
    }
}
