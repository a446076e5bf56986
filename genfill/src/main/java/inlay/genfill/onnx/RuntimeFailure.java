package inlay.genfill.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtException.OrtErrorCode;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.ResourceFailureException;
import inlay.genfill.inference.ResourceFailureException.Resource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sorts the runtime's failures. It has codes for few of them, so that its messages must be read.
final class RuntimeFailure {

    private static final List<String> MEMORY = List.of(
            "failed to allocate memory",
            "out of memory",
            "bad_alloc",
            "bad allocation",
            "cuda_error_out_of_memory",
            "e_outofmemory",
            "8007000e");

    /// 887A0005 to 887A0007 are DirectX's words for a device that was removed, hung or reset.
    private static final List<String> DEVICE = List.of(
            "887a0005",
            "887a0006",
            "887a0007",
            "device lost",
            "device removed",
            "illegal memory access",
            "unspecified launch failure");

    private static final Pattern CODE = Pattern.compile("^Error code - \\w+ - message: ");

    /// File, line, function and the condition that did not hold.
    private static final Pattern PLACE = Pattern.compile("^/\\S+:\\d+ .* was false\\. ");

    private RuntimeFailure() {}

    /// @param happening what could not be done, as the beginning of a sentence
    static GenerationException inWords(String happening, OrtException failure) {
        String message = plain(failure);
        String sentence = happening + ": " + message;
        if (mentions(message, MEMORY)) {
            return new ResourceFailureException(Resource.MEMORY, sentence, failure);
        }
        if (failure.getCode() == OrtErrorCode.ORT_DEVICE_RESET || mentions(message, DEVICE)) {
            return new ResourceFailureException(Resource.DEVICE, sentence, failure);
        }
        return new GenerationException(sentence, failure);
    }

    /// The runtime's message without its codes and the places in its source.
    static String plain(OrtException failure) {
        String message = String.valueOf(failure.getMessage()).strip();
        String withoutCode = CODE.matcher(message).replaceFirst("");
        String withoutPlace = PLACE.matcher(withoutCode).replaceFirst("");
        return withoutPlace.isEmpty() ? message : withoutPlace;
    }

    private static boolean mentions(String message, List<String> words) {
        String lowered = message.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lowered::contains);
    }
}
