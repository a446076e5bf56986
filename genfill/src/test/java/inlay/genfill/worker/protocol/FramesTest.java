package inlay.genfill.worker.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

    private static ReadableByteChannel channel(byte[] bytes) {
        return Channels.newChannel(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4095, 65_536, 65_537, 1_000_000, Frames.LONGEST})
    void bringsMessagesBack(int length) throws IOException {
        byte[] message = new byte[length];
        new Random(length).nextBytes(message);
        var stream = new ByteArrayOutputStream();
        Frames.write(Channels.newChannel(stream), message);
        Frames.write(Channels.newChannel(stream), new byte[] {7});

        var channel = channel(stream.toByteArray());
        assertThat(Frames.read(channel)).hasValue(message);
        assertThat(Frames.read(channel)).hasValue(new byte[] {7});
        assertThat(Frames.read(channel)).isEmpty();
    }

    @Test
    void sendsNothingThatWouldBeRefused() {
        var channel = Channels.newChannel(new ByteArrayOutputStream());

        assertThatThrownBy(() -> Frames.write(channel, new byte[Frames.LONGEST + 1]))
                .isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Frames.LONGEST + 1, Integer.MAX_VALUE})
    void refusesLengthsThatCannotBe(int length) {
        byte[] bytes = ByteBuffer.allocate(8).putInt(length).array();

        assertThatThrownBy(() -> Frames.read(channel(bytes))).isInstanceOf(ProtocolException.class);
    }

    @Test
    void noticesEveryPlaceWhereTheStreamMayBreakOff() throws IOException {
        var stream = new ByteArrayOutputStream();
        Frames.write(Channels.newChannel(stream), new byte[] {1, 2, 3, 4, 5});
        byte[] whole = stream.toByteArray();

        for (int length = 1; length < whole.length; length++) {
            byte[] broken = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Frames.read(channel(broken)))
                    .as("%d bytes", length)
                    .isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    void takesMemoryOnlyForWhatArrives() throws IOException {
        byte[] promise = ByteBuffer.allocate(14).putInt(Frames.LONGEST).array();
        long before = allocated();
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> Frames.read(channel(promise))).isInstanceOf(ProtocolException.class);
        }
        assertThat(allocated() - before).isLessThan(100L * Frames.LONGEST / 8);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
