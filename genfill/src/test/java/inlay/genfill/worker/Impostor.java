package inlay.genfill.worker;

import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.worker.protocol.Connection;
import inlay.genfill.worker.protocol.PlacedTensor;
import inlay.genfill.worker.protocol.PrivateFolder;
import inlay.genfill.worker.protocol.Protocol;
import inlay.genfill.worker.protocol.Reply;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Something in the worker's place that does not keep to the protocol.
final class Impostor {

    enum Behaviour {
        NEVER_CONNECT,
        SAY_NOTHING,
        END_AT_ONCE,
        OTHER_PROTOCOL,
        OTHER_SHAPES,
        OTHER_PROCESS,
        GARBAGE_FIRST,
        GARBAGE_LATER,
        OVERSIZED,
        TRUNCATED,
        WRONG_ANSWER,
        ANSWER_NOBODY,
        TENSOR_OUT_OF_REACH,
        HANG_UP
    }

    private Impostor() {}

    static void main(String[] arguments) throws Exception {
        Behaviour behaviour = Behaviour.valueOf(System.getProperty("behaviour"));
        if (behaviour == Behaviour.END_AT_ONCE) {
            System.out.println("no license for native code");
            System.exit(9);
        }
        if (behaviour == Behaviour.NEVER_CONNECT) {
            Thread.sleep(3_600_000);
        }
        var channel = SocketChannel.open(
                UnixDomainSocketAddress.of(Path.of(arguments[0]).resolve(PrivateFolder.SOCKET)));
        misbehave(behaviour, channel);
        Thread.sleep(3_600_000);
    }

    private static void misbehave(Behaviour behaviour, SocketChannel channel) throws Exception {
        var connection = new Connection(channel);
        long process = ProcessHandle.current().pid();
        switch (behaviour) {
            case NEVER_CONNECT, END_AT_ONCE, SAY_NOTHING -> {}
            case OTHER_PROTOCOL -> connection.send(new Reply.Hello(99, Protocol.shapes(), process));
            case OTHER_SHAPES -> connection.send(new Reply.Hello(Protocol.VERSION, "0123456789abcdef", process));
            case OTHER_PROCESS -> connection.send(new Reply.Hello(Protocol.VERSION, Protocol.shapes(), 1));
            case GARBAGE_FIRST -> garbage(channel);
            case GARBAGE_LATER, OVERSIZED, TRUNCATED, WRONG_ANSWER, ANSWER_NOBODY, TENSOR_OUT_OF_REACH, HANG_UP -> {
                connection.send(new Reply.Hello(Protocol.VERSION, Protocol.shapes(), process));
                connection.nextRequest();
                connection.nextRequest();
                answer(behaviour, channel, connection);
            }
        }
    }

    private static void answer(Behaviour behaviour, SocketChannel channel, Connection connection) throws Exception {
        switch (behaviour) {
            case GARBAGE_LATER -> garbage(channel);
            case OVERSIZED -> channel.write(ByteBuffer.allocate(4).putInt(0, Integer.MAX_VALUE));
            case TRUNCATED -> channel.write(ByteBuffer.allocate(8).putInt(0, 100));
            case WRONG_ANSWER -> connection.send(new Reply.Computed(1, List.of()));
            case ANSWER_NOBODY -> connection.send(new Reply.State(77, 0, 0));
            case HANG_UP -> channel.close();
            case TENSOR_OUT_OF_REACH -> {
                connection.send(new Reply.Loaded(1, 1, List.of(), List.of()));
                connection.nextRequest();
                connection.send(new Reply.Computed(
                        2, List.of(new PlacedTensor("y", ElementType.FLOAT32, List.of(1 << 30), 1L << 40))));
            }
            default -> throw new IllegalArgumentException(behaviour.name());
        }
    }

    private static void garbage(SocketChannel channel) throws Exception {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        channel.write(ByteBuffer.wrap(bytes).putInt(0, bytes.length - Integer.BYTES));
    }
}
