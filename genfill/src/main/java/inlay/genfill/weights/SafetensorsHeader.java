package inlay.genfill.weights;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// The JSON header of a safetensors file, read to the letter of
/// [the format](https://github.com/huggingface/safetensors#format) and stricter where the letter leaves room:
/// duplicate and unknown keys are refused, and so are more tensors or longer shapes than any network has.
/// Nothing here depends on a number in the file before that number was checked against the file's real size.
record SafetensorsHeader(Map<String, TensorEntry> tensors, Map<String, String> metadata) {

    private static final int MAXIMUM_TENSORS = 200_000;
    private static final int MAXIMUM_RANK = 16;
    private static final String METADATA = "__metadata__";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxNameLength(4096)
                    .maxNumberLength(24)
                    .build())
            .build();

    /// @param json exactly the header's bytes
    /// @param dataLength the bytes that follow the header in the file
    /// @throws UnusableWeightsException if the header breaks the format
    static SafetensorsHeader read(Path file, InputStream json, long dataLength) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new InputStreamReader(json, decoder))) {
            var header = new Reading(file, parser).header();
            header.checkLayout(file, dataLength);
            return header;
        } catch (JacksonException cause) {
            throw new UnusableWeightsException(
                    file, "is damaged: its header is not well-formed (" + cause.getOriginalMessage() + ").", cause);
        }
    }

    /// Every byte after the header belongs to one tensor.
    private void checkLayout(Path file, long dataLength) {
        List<TensorEntry> entries = new ArrayList<>(tensors.values());
        entries.sort(Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end));
        long position = 0;
        for (TensorEntry entry : entries) {
            if (entry.begin() != position) {
                throw damaged(
                        file,
                        "the tensor “" + entry.name() + "” begins at " + entry.begin() + ", where " + position
                                + " was expected");
            }
            position = entry.end();
        }
        if (position != dataLength) {
            throw position > dataLength
                    ? new UnusableWeightsException(
                            file,
                            "is cut short: " + (position - dataLength)
                                    + " bytes are missing at its end. Download it again.")
                    : damaged(file, (dataLength - position) + " bytes at its end belong to no tensor");
        }
    }

    private static UnusableWeightsException damaged(Path file, String why) {
        return new UnusableWeightsException(file, "is damaged: " + why + ".");
    }

    /// One pass over the JSON.
    private record Reading(Path file, JsonParser parser) {

        SafetensorsHeader header() {
            expect(JsonToken.START_OBJECT, "the header is not an object");
            Map<String, TensorEntry> tensors = new LinkedHashMap<>();
            Map<String, String> metadata = Map.of();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (name.equals(METADATA)) {
                    metadata = metadata();
                } else {
                    tensors.put(name, entry(name));
                }
                if (tensors.size() > MAXIMUM_TENSORS) {
                    throw damaged(file, "it lists more than " + MAXIMUM_TENSORS + " tensors");
                }
            }
            if (parser.nextToken() != null) {
                throw damaged(file, "something follows the header's end");
            }
            return new SafetensorsHeader(tensors, metadata);
        }

        private Map<String, String> metadata() {
            expect(JsonToken.START_OBJECT, "its metadata are not an object");
            Map<String, String> metadata = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                expect(JsonToken.VALUE_STRING, "the metadata “" + key + "” are not text");
                metadata.put(key, parser.getString());
            }
            return metadata;
        }

        private TensorEntry entry(String name) {
            expect(JsonToken.START_OBJECT, "the entry “" + name + "” is not an object");
            Optional<NumberFormat> format = Optional.empty();
            Optional<List<Long>> shape = Optional.empty();
            Optional<List<Long>> offsets = Optional.empty();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                switch (parser.currentName()) {
                    case "dtype" -> format = Optional.of(format(name));
                    case "shape" -> shape = Optional.of(numbers(name));
                    case "data_offsets" -> offsets = Optional.of(numbers(name));
                    default -> throw damaged(file, "the tensor “" + name + "” has an unknown property");
                }
            }
            if (format.isEmpty()
                    || shape.isEmpty()
                    || offsets.isEmpty()
                    || offsets.get().size() != 2) {
                throw damaged(file, "the tensor “" + name + "” lacks its type, shape or place");
            }
            return checked(name, format.get(), shape.get(), offsets.get());
        }

        private TensorEntry checked(String name, NumberFormat format, List<Long> extents, List<Long> offsets) {
            long begin = offsets.getFirst();
            long end = offsets.getLast();
            try {
                var shape = new Shape(extents);
                if (end < begin || end - begin != Math.multiplyExact(shape.elements(), (long) format.bytes())) {
                    throw damaged(file, "the tensor “" + name + "” does not have the size of its shape");
                }
                return new TensorEntry(name, format, shape, begin, end);
            } catch (ArithmeticException cause) {
                throw new UnusableWeightsException(
                        file, "is damaged: the shape of the tensor “" + name + "” is beyond all bounds.", cause);
            }
        }

        private NumberFormat format(String name) {
            expect(JsonToken.VALUE_STRING, "the type of “" + name + "” is not text");
            String format = parser.getString();
            return NumberFormat.named(format)
                    .orElseThrow(() -> new UnusableWeightsException(
                            file,
                            "stores the tensor “" + name + "” as “" + format
                                    + "”, which Inlay cannot read. Use a version of the model in F32, F16 or BF16."));
        }

        private List<Long> numbers(String name) {
            expect(JsonToken.START_ARRAY, "the shape or place of “" + name + "” is not a list");
            List<Long> numbers = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                        || parser.getLongValue() < 0
                        || numbers.size() == MAXIMUM_RANK) {
                    throw damaged(file, "the shape or place of “" + name + "” is not a list of whole numbers");
                }
                numbers.add(parser.getLongValue());
            }
            return numbers;
        }

        private void expect(JsonToken token, String otherwise) {
            if (parser.nextToken() != token) {
                throw damaged(file, otherwise);
            }
        }
    }
}
