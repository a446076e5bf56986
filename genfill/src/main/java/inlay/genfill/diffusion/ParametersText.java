package inlay.genfill.diffusion;

import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How a picture was made, in the text that AUTOMATIC1111's program began to put into pictures and most others read:
/// the prompt, the negative prompt in a line of its own, and a line of names and values.
///
/// @param maker made the picture
/// @param software name and version of this program
record ParametersText(PictureMaker maker, String software) {

    private static final String RESERVED = ",:\n\"";

    /// The text.
    ///
    /// @param size of the picture before it was enlarged
    String of(PictureRequest request, Size size) {
        StringBuilder text = new StringBuilder(request.prompt());
        for (Sampling.Adapter adapter : request.sampling().adapters()) {
            text.append(" <lora:")
                    .append(baseName(adapter.reference()))
                    .append(':')
                    .append(number(adapter.weight()))
                    .append('>');
        }
        if (!request.negativePrompt().isBlank()) {
            text.append("\nNegative prompt: ").append(request.negativePrompt());
        }
        return text.append('\n').append(line(request, size)).toString();
    }

    private String line(PictureRequest request, Size size) {
        Sampling sampling = request.sampling();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Steps", "" + sampling.steps());
        values.put("Sampler", maker.model().samplerLabel(sampling));
        values.put("CFG scale", number(sampling.guidance()));
        values.put("Seed", "" + request.seed());
        values.put("Size", size.width() + "x" + size.height());
        if (!maker.hash().isEmpty()) {
            values.put("Model hash", maker.hash());
        }
        values.put("Model", maker.name());
        request.start().ifPresent(start -> values.put("Denoising strength", number(start.strength())));
        request.enlargement().ifPresent(pass -> {
            values.put("Denoising strength", number(pass.strength()));
            values.put("Hires upscale", number(pass.factor()));
        });
        if (sampling.skippedLayers() > 0) {
            // Counted from the last layer, which is 1.
            values.put("Clip skip", "" + (sampling.skippedLayers() + 1));
        }
        if (sampling.rescale() > 0) {
            values.put("CFG rescale", number(sampling.rescale()));
        }
        for (int i = 0; i < request.controls().size(); i++) {
            values.put("ControlNet " + i, control(request.controls().get(i)));
        }
        values.put("Version", software);
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String control(PictureRequest.Control control) {
        return "Model: " + baseName(control.reference()) + ", Weight: " + number(control.weight())
                + ", Guidance Start: " + number(control.from()) + ", Guidance End: " + number(control.to());
    }

    /// A value that would break the line is written as a JSON string.
    private static String quoted(String value) {
        if (value.chars().noneMatch(character -> RESERVED.indexOf(character) >= 0)) {
            return value;
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String baseName(String reference) {
        String name = String.valueOf(Path.of(reference).getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".safetensors")
                ? name.substring(0, name.length() - ".safetensors".length())
                : name;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "" + (long) value : "" + value;
    }
}
