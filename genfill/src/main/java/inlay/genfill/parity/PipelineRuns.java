package inlay.genfill.parity;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.network.NetworkDefinition;
import inlay.genfill.network.Networks;
import inlay.genfill.pipeline.SessionAutoencoder;
import inlay.genfill.pipeline.SessionUnet;
import inlay.genfill.sampling.UnsupportedSchedulerException;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A golden file of whole runs: every case on the tiny networks in the folder `tiny` beside it.
///
/// @param file the file
/// @param json its content, the runs under `cases`
record PipelineRuns(Path file, JsonNode json) {

    private static final int FACTOR = 2;
    private static final int CHANNELS = 4;
    private static final double SCALE = 0.18215;

    void check(Workbench workbench, Consumer<Finding> report) throws IOException {
        GoldenNetwork autoencoder = beside("vae-kl4");
        try (Weights weights = workbench.weights(autoencoder);
                InferenceSession encoder = session(workbench, NetworkRole.AUTOENCODER_ENCODER, autoencoder, weights);
                InferenceSession decoder = session(workbench, NetworkRole.AUTOENCODER_DECODER, autoencoder, weights)) {
            var halves = new SessionAutoencoder(encoder, decoder, FACTOR, CHANNELS, SCALE, 0, () -> false);
            for (var entry : json.path("cases").properties()) {
                report.accept(run(workbench, new PipelineRun(entry.getKey(), entry.getValue()), halves));
            }
        }
    }

    private Finding run(Workbench workbench, PipelineRun run, SessionAutoencoder autoencoder) throws IOException {
        GoldenNetwork golden = beside(run.channels() == CHANNELS ? "unet-sd15" : "unet-sd15-9ch");
        try (Weights weights = workbench.weights(golden);
                InferenceSession unet = session(workbench, NetworkRole.DENOISER, golden, weights)) {
            return run.run(new SessionUnet(unet, () -> false), autoencoder);
        } catch (GenerationException | UnusableWeightsException | UnsupportedSchedulerException problem) {
            return Finding.failed(run.name(), String.valueOf(problem.getMessage()));
        }
    }

    private static InferenceSession session(
            Workbench workbench, NetworkRole role, GoldenNetwork golden, Weights weights) {
        NetworkDefinition network = Networks.of(role);
        return workbench
                .loader()
                .load(network.graph(weights, golden.configuration()).build());
    }

    private GoldenNetwork beside(String name) throws IOException {
        Path golden = file.resolveSibling("tiny").resolve(name + ".json");
        try {
            return new GoldenNetwork(JsonMapper.shared().readTree(Files.readString(golden)));
        } catch (JacksonException problem) {
            throw new IOException(golden + " is not well-formed JSON", problem);
        }
    }
}
