package inlay.genfill.worker.child;

import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.worker.protocol.Connection;
import inlay.genfill.worker.protocol.ExchangeFile;
import inlay.genfill.worker.protocol.PrivateFolder;
import inlay.genfill.worker.protocol.Protocol;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.function.Function;

/// The worker process's entry point. The editor starts it; there is nothing in it for a person.
public final class Main {

    private Main() {}

    /// @param arguments the worker's folder with the socket to connect to, the file that the editor writes, the file
    ///     that the worker writes
    static void main(String[] arguments) {
        run(arguments, settings -> new OnnxLoader(settings)::load);
    }

    /// Connects, serves, and ends the process.
    public static void run(String[] arguments, Function<RuntimeSettings, NativeLoader> loaders) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.println("The worker failed: " + failure);
            Ending.DEFECT.now();
        });
        Path folder = Path.of(arguments[0]);
        try {
            serve(folder, Path.of(arguments[1]), Path.of(arguments[2]), loaders);
            Ending.ASKED_FOR.now();
        } catch (IOException editorIsGone) {
            Ending.WITHOUT_EDITOR.now();
        } catch (ProtocolException misunderstanding) {
            System.err.println(misunderstanding.getMessage());
            Ending.MISUNDERSTOOD.now();
        }
    }

    private static void serve(
            Path folder, Path fromEditor, Path toEditor, Function<RuntimeSettings, NativeLoader> loaders)
            throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve(PrivateFolder.SOCKET)));
                var connection = new Connection(channel);
                var received = ExchangeFile.open(fromEditor);
                var sent = ExchangeFile.open(toEditor)) {
            connection.send(new Reply.Hello(
                    Protocol.VERSION, Protocol.shapes(), ProcessHandle.current().pid()));
            new Worker(connection, new Desk(received, sent), loaders).serve();
            PrivateFolder.delete(folder);
            // A network may still be running on what would be closed here.
            Ending.ASKED_FOR.now();
        }
    }
}
