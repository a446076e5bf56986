package inlay.genfill.worker.protocol;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Messages as JSON in UTF-8: one object, with the record's name under `request` or `reply`.
public final class MessageJson {

    private static final int DEEPEST = 64;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(Frames.LONGEST)
                            .maxStringLength(Frames.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public byte[] write(Request request) {
        return mapper.writerFor(Request.class).writeValueAsBytes(request);
    }

    public byte[] write(Reply reply) {
        return mapper.writerFor(Reply.class).writeValueAsBytes(reply);
    }

    /// @throws ProtocolException if the bytes are no request of this version
    public Request readRequest(byte[] message) {
        return read(message, Request.class);
    }

    /// @throws ProtocolException if the bytes are no reply of this version
    public Reply readReply(byte[] message) {
        return read(message, Reply.class);
    }

    private <T> T read(byte[] message, Class<T> kind) {
        try {
            return Objects.requireNonNull(mapper.readValue(message, kind), "it is null");
        } catch (JacksonException failure) {
            throw new ProtocolException("A message was not understood: " + failure.getOriginalMessage(), failure);
        } catch (IllegalArgumentException | NullPointerException failure) {
            throw new ProtocolException("A message was not understood: " + failure.getMessage(), failure);
        }
    }
}
