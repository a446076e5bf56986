package inlay.genfill.worker.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.fuzz.Allocation;
import inlay.genfill.fuzz.Mutations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Spoilt messages are either understood or refused, and cost no more memory than they are long, by and large.
class ProtocolFuzzTest {

    private static final long SEED = 42;
    private static final int INPUTS = Integer.getInteger("inlay.fuzz", 20_000);
    private static final long BUDGET = 1 << 20;

    private final MessageJson json = new MessageJson();

    private List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>();
        MessageJsonTest.REQUESTS.forEach(request -> messages.add(json.write(request)));
        MessageJsonTest.REPLIES.forEach(reply -> messages.add(json.write(reply)));
        return messages;
    }

    @Test
    void understandsOrRefusesMessages() {
        // What the reader of messages learns about classes is no part of a message's cost.
        messages().forEach(message -> refusedOrRead(() -> json.readRequest(message)));
        messages().forEach(message -> refusedOrRead(() -> json.readReply(message)));
        var mutations = new Mutations(SEED, messages());
        for (int i = 0; i < INPUTS; i++) {
            byte[] message = mutations.next();
            long taken = Allocation.of(() -> {
                refusedOrRead(() -> json.readRequest(message));
                refusedOrRead(() -> json.readReply(message));
            });
            assertThat(taken).as("bytes taken by input %d of seed %d", i, SEED).isLessThan(BUDGET);
        }
    }

    @Test
    void understandsOrRefusesStreams() throws IOException {
        var stream = new ByteArrayOutputStream();
        for (byte[] message : messages()) {
            Frames.write(Channels.newChannel(stream), message);
        }
        var mutations = new Mutations(SEED, List.of(stream.toByteArray()));
        for (int i = 0; i < INPUTS; i++) {
            byte[] spoilt = mutations.next();
            long taken = Allocation.of(() -> refusedOrRead(() -> readAll(spoilt)));
            assertThat(taken).as("bytes taken by input %d of seed %d", i, SEED).isLessThan(BUDGET);
        }
    }

    private static void readAll(byte[] stream) {
        var channel = Channels.newChannel(new ByteArrayInputStream(stream));
        try {
            Optional<byte[]> message = Frames.read(channel);
            while (message.isPresent()) {
                message = Frames.read(channel);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refusedOrRead(Runnable read) {
        try {
            read.run();
        } catch (ProtocolException refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }
}
