package inlay.genfill.request;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Requests as JSON text, one object with the request's kind under `kind`.
public final class RequestJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    public String write(GenerativeRequest request) {
        return mapper.writerFor(GenerativeRequest.class).writeValueAsString(request);
    }

    /// Reads what [#write(GenerativeRequest)] wrote.
    ///
    /// @throws UnreadableRequestException if the text is not a request this version knows
    public GenerativeRequest read(String json) {
        try {
            return mapper.treeToValue(completed(mapper.readValue(json, ObjectNode.class)), GenerativeRequest.class);
        } catch (JacksonException cause) {
            throw new UnreadableRequestException(cause);
        }
    }

    /// Requests from before there were diffusion models say nothing of sampling, those from before sides were expanded
    /// one by one nothing of what came before.
    private static ObjectNode completed(ObjectNode request) {
        if (request.path("recipe") instanceof ObjectNode recipe && !recipe.has("sampling")) {
            recipe.putNull("sampling");
        }
        if (request.path("kind").asString("").equals("expand") && !request.has("before")) {
            request.putNull("before");
        }
        return request;
    }
}
