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
import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.component.ComponentWeights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
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
        Weights weights = adapted(component(plan.weights()));
        Configuration settings = settings(plan.weights());
        if (plan.role() != NetworkRole.DENOISER) {
            return Networks.of(plan.role()).graph(weights, settings);
        }
        var graph = new Graph();
        var steering = new Steering(
                plan.controlNets().stream()
                        .map(source -> new Steering.Source(component(source), settings(source)))
                        .toList(),
                plan.imagePrompts().stream().map(this::file).toList(),
                plan.features());
        Unet.build(graph, weights, settings, steering);
        return graph;
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

    private Weights adapted(Weights weights) {
        if (plan.adapters().isEmpty()) {
            return weights;
        }
        Component component = plan.weights().component();
        List<AppliedAdapter> adapters =
                plan.adapters().stream().map(this::applied).toList();
        return new AdaptedWeights(weights, component, adapters);
    }

    private AppliedAdapter applied(AdapterSource source) {
        return new AppliedAdapter(Adapter.read(file(source.file())), source.strength());
    }

    private static Configuration settings(WeightSource source) {
        try {
            return new Configuration(JSON.readTree(source.settings()));
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
