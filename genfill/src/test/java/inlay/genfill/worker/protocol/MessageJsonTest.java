package inlay.genfill.worker.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.inference.AdapterSource;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.weights.component.Component;
import inlay.genfill.worker.protocol.Reply.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageJsonTest {

    static final List<PlacedTensor> TENSORS = List.of(
            new PlacedTensor("sample", ElementType.FLOAT16, List.of(2, 4, 64, 64), 0),
            new PlacedTensor("timestep", ElementType.INT64, List.of(), 1L << 40));

    static final List<TensorDescription> DESCRIPTIONS =
            List.of(new TensorDescription("sample", ElementType.FLOAT32, List.of(-1L, 4L, -1L, -1L)));

    private static final Path FILE = Path.of("/a folder/ünet „quoted“.onnx").toAbsolutePath();

    private static final WeightSource WEIGHTS = new WeightSource(FILE, Component.DENOISER, "{\"a\":[1]}");

    static final List<NetworkPlan> PLANS = List.of(
            new NetworkPlan.OnnxFile(FILE),
            new NetworkPlan.BuiltNetwork(NetworkRole.DENOISER, WEIGHTS)
                    .withAdapters(List.of(new AdapterSource(FILE, -0.7f)))
                    .withControlNets(List.of(WEIGHTS))
                    .withImagePrompts(List.of(FILE))
                    .withFeatures(4));

    static final List<Request> REQUESTS = List.of(
            new Request.Open(RuntimeSettings.STANDARD.on(Backend.CUDA)),
            new Request.Load(1, PLANS.getFirst()),
            new Request.Run(Long.MAX_VALUE, 3, TENSORS),
            new Request.Cancel(2),
            new Request.Release(3),
            new Request.Ask(4),
            new Request.Shutdown());

    static final List<Reply> REPLIES = List.of(
            new Reply.Hello(1, "0123", 4711),
            new Reply.Loaded(1, 3, DESCRIPTIONS, List.of()),
            new Reply.Computed(2, TENSORS),
            new Reply.Failed(2, Reason.MEMORY, "too big\nby far"),
            new Reply.State(4, 2, 1L << 33),
            new Reply.Refused("what?"));

    private final MessageJson json = new MessageJson();

    @ParameterizedTest
    @FieldSource("REQUESTS")
    void bringsRequestsBack(Request request) {
        assertThat(json.readRequest(json.write(request))).isEqualTo(request);
    }

    @ParameterizedTest
    @FieldSource("REPLIES")
    void bringsRepliesBack(Reply reply) {
        assertThat(json.readReply(json.write(reply))).isEqualTo(reply);
    }

    @ParameterizedTest
    @FieldSource("PLANS")
    void bringsPlansBack(NetworkPlan plan) {
        assertThat(json.readRequest(json.write(new Request.Load(1, plan)))).isEqualTo(new Request.Load(1, plan));
    }

    /// A message or a plan that is added without a line above would cross untested.
    @Test
    void coversEveryMessage() {
        assertThat(Stream.of(Request.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        REQUESTS.stream().<Class<?>>map(Object::getClass).toList());
        assertThat(Stream.of(Reply.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        REPLIES.stream().<Class<?>>map(Object::getClass).toList());
        assertThat(Stream.of(NetworkPlan.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        PLANS.stream().<Class<?>>map(Object::getClass).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"request\":\"Dance\"}",
                "{\"request\":\"java.lang.Runtime\"}",
                "{\"request\":\"Cancel\"}",
                "{\"request\":\"Cancel\",\"call\":null}",
                "{\"request\":\"Cancel\",\"call\":1,\"more\":2}",
                "{\"request\":\"Cancel\",\"call\":1} {}",
                "{\"request\":\"Cancel\",\"call\":99999999999999999999}",
                "{\"request\":\"Run\",\"call\":1,\"session\":1,\"inputs\":[null]}",
                "{\"request\":\"Load\",\"call\":1,\"plan\":{\"plan\":\"Elsewhere\",\"model\":\"x\"}}",
            })
    void refusesWhatIsNoRequest(String text) {
        assertThatThrownBy(() -> json.readRequest(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void refusesBottomlessNesting() {
        byte[] deep = ("{\"request\":\"Cancel\",\"call\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> json.readRequest(deep)).isInstanceOf(ProtocolException.class);
    }

    @Test
    void knowsItsShapes() {
        assertThat(Protocol.shapes()).matches("[0-9a-f]{16}").isEqualTo(Protocol.shapes());
    }
}
