package inlay.genfill.network;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.GraphModel;
import inlay.genfill.inference.AdapterSource;
import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.adapter.AdaptedWeights;
import inlay.genfill.weights.adapter.Adapter;
import inlay.genfill.weights.adapter.AppliedAdapter;
import inlay.genfill.weights.adapter.FaceAdapter;
import inlay.genfill.weights.adapter.LearntWord;
import inlay.genfill.weights.adapter.LearntWords;
import inlay.genfill.weights.component.ComponentWeights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Builds what a plan asks for: opens its files, merges its adapters, and closes all again.
public final class PlannedNetwork implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final BuiltNetwork plan;
    private final List<Weights> opened = new ArrayList<>();

    private PlannedNetwork(BuiltNetwork plan) {
        this.plan = plan;
    }

    /// Builds the network and does something with it, for instance loads it, while its files are open.
    ///
    /// @throws GenerationException if it cannot be built, naming the file or the setting
    public static <T> T build(BuiltNetwork plan, Function<GraphModel, T> use) {
        try (var network = new PlannedNetwork(plan)) {
            return use.apply(network.graph().build());
        } catch (UnusableWeightsException unusable) {
            throw new GenerationException(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private Graph graph() {
        Weights stored = component(plan.weights());
        Configuration settings = settings(plan.weights(), plan.role(), stored);
        Weights weights = adapted(withLearntWords(stored));
        if (plan.role() != NetworkRole.DENOISER) {
            return Networks.of(plan.role()).graph(weights, settings);
        }
        var graph = new Graph();
        Unet.build(graph, weights, settings, steering());
        return graph;
    }

    private Steering steering() {
        List<Steering.Source> controlNets = new ArrayList<>();
        for (WeightSource source : plan.controlNets()) {
            Weights weights = component(source);
            controlNets.add(new Steering.Source(weights, settings(source, NetworkRole.CONTROL_NET, weights)));
        }
        return new Steering(
                controlNets, plan.imagePrompts().stream().map(this::file).toList(), plan.features());
    }

    private Weights component(WeightSource source) {
        return keep(ComponentWeights.open(source.model(), source.component()));
    }

    private Weights file(Path path) {
        return keep(WeightFiles.open(path));
    }

    private Weights keep(Weights weights) {
        opened.add(weights);
        return weights;
    }

    private Weights withLearntWords(Weights encoder) {
        if (plan.learntWords().isEmpty()) {
            return encoder;
        }
        List<LearntWord> words = plan.learntWords().stream()
                .map(file -> LearntWord.read(file(file)))
                .toList();
        return new LearntWords(words).join(encoder, plan.weights().component());
    }

    private Weights adapted(Weights weights) {
        List<AppliedAdapter> adapters = new ArrayList<>();
        plan.adapters().forEach(source -> adapters.add(applied(source)));
        plan.imagePrompts().forEach(prompt -> FaceAdapter.in(file(prompt), weights.names())
                .ifPresent(adapter -> adapters.add(new AppliedAdapter(adapter, 1))));
        return adapters.isEmpty()
                ? weights
                : new AdaptedWeights(weights, plan.weights().component(), adapters);
    }

    private AppliedAdapter applied(AdapterSource source) {
        return new AppliedAdapter(Adapter.read(file(source.file())), source.strength());
    }

    private static Configuration settings(WeightSource source, NetworkRole role, Weights weights) {
        try {
            JsonNode json = JSON.readTree(source.settings());
            return json.isEmpty() ? PublishedSettings.of(role, weights) : new Configuration(json);
        } catch (JacksonException malformed) {
            throw new GenerationException(
                    "The settings of “" + source.model() + "” are not well-formed JSON.", malformed);
        }
    }

    @Override
    public void close() {
        opened.forEach(Weights::close);
    }
}
