package inlay.genfill.network;

import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.parity.GoldenNetwork;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/// A tiny UNet of the golden files, on disk.
record TinyUnet(GoldenNetwork golden, Path file) {

    static TinyUnet write(String name, Path folder) throws IOException {
        return write(name, folder, NumberFormat.F32, UnaryOperator.identity());
    }

    static TinyUnet write(String name, Path folder, NumberFormat format, UnaryOperator<String> naming)
            throws IOException {
        return write(golden(name), folder, format, naming);
    }

    static TinyUnet write(GoldenNetwork golden, Path folder, NumberFormat format, UnaryOperator<String> naming)
            throws IOException {
        Path file = folder.resolve(golden.name() + " " + format + ".safetensors");
        golden.write(file, format, naming);
        return new TinyUnet(golden, file);
    }

    static GoldenNetwork golden(String name) throws IOException {
        String resource = "/inlay/genfill/parity/tiny/" + name + ".json";
        try (var stream = Objects.requireNonNull(TinyUnet.class.getResourceAsStream(resource))) {
            return new GoldenNetwork(new JsonMapper().readTree(stream));
        }
    }

    WeightSource source(Component component) {
        return new WeightSource(file, component, golden.json().path("config").toString());
    }

    BuiltNetwork plan() {
        return new BuiltNetwork(NetworkRole.DENOISER, source(Component.DENOISER));
    }

    Tensor run() {
        return run(plan(), Map.of());
    }

    /// Runs a plan on the golden inputs and more, which replace those of the same names.
    Tensor run(BuiltNetwork plan, Map<String, Tensor> more) {
        Map<String, Tensor> inputs = new HashMap<>(golden.inputs());
        inputs.putAll(more);
        try (var session = new OnnxLoader().load(plan, () -> false)) {
            inputs.keySet().removeIf(name -> session.inputs().stream()
                    .noneMatch(input -> input.name().equals(name)));
            return session.run(inputs, () -> false).get("out_sample");
        }
    }

    static Tensor noise(int... shape) {
        int size = 1;
        for (int extent : shape) {
            size *= extent;
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) Math.sin(i * 12.9898) % 1;
        }
        return Tensor.of(values, shape);
    }

    static double greatestDifference(Tensor one, Tensor other) {
        Tensor difference = one.minus(other);
        double greatest = 0;
        for (int i = 0; i < difference.size(); i++) {
            greatest = Math.max(greatest, Math.abs(difference.at(i)));
        }
        return greatest;
    }
}
