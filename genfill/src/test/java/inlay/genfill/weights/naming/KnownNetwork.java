package inlay.genfill.weights.naming;

import inlay.genfill.weights.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The names and shapes of a full-size network in both layouts, from the test data.
public record KnownNetwork(List<Line> lines) {

    public record Line(String diffusers, String original, Shape shape) {}

    public static KnownNetwork read(String name) throws IOException {
        var resource = KnownNetwork.class.getResourceAsStream("/networks/" + name + ".txt.gz");
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(resource), StandardCharsets.UTF_8))) {
            return new KnownNetwork(reader.lines().map(KnownNetwork::line).toList());
        }
    }

    private static Line line(String text) {
        String[] parts = text.split(" ");
        long[] extents =
                Stream.of(parts[2].split("x")).mapToLong(Long::parseLong).toArray();
        return new Line(parts[0], parts[1], Shape.of(extents));
    }

    public List<String> original() {
        return lines.stream().map(Line::original).toList();
    }

    public List<String> diffusers() {
        return lines.stream().map(Line::diffusers).toList();
    }

    /// Shapes by original name under a prefix.
    public Map<String, Shape> originalShapes(String prefix) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        lines.forEach(line -> shapes.put(prefix + line.original(), line.shape()));
        return shapes;
    }

    public Map<String, Shape> diffusersShapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        lines.forEach(line -> shapes.put(line.diffusers(), line.shape()));
        return shapes;
    }
}
