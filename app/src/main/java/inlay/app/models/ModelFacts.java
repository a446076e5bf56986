package inlay.app.models;

import inlay.genfill.library.Model;
import inlay.genfill.library.inspect.AdapterFacts;
import inlay.genfill.library.inspect.Inspection;
import inlay.genfill.library.inspect.PartFacts;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in words what is known of a model.
public final class ModelFacts {
    private ModelFacts() {}

    /// What the library knows without looking into the file again.
    public static List<Fact> of(Model model) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Kind", kind(model)));
        model.system().ifPresent(system -> facts.add(new Fact("System", system.title())));
        model.variant()
                .filter(variant -> variant != Variant.PLAIN)
                .ifPresent(variant -> facts.add(new Fact("Takes in", variant(variant))));
        model.prediction().ifPresent(prediction -> facts.add(new Fact("Predicts", prediction(prediction))));
        facts.add(new Fact("Stored as", model.packaging().title()));
        facts.add(new Fact("Size", ByteText.of(model.bytes())));
        facts.add(new Fact(
                "Found in",
                model.source().origin().title() + ", " + model.source().folder()));
        facts.add(new Fact("Path", model.path().toString()));
        model.hash().ifPresent(hash -> facts.add(new Fact("SHA-256", hash.hex())));
        return facts;
    }

    /// That and what is inside.
    public static List<Fact> of(Inspection inspection) {
        List<Fact> facts = new ArrayList<>(of(inspection.model()));
        for (PartFacts part : inspection.parts()) {
            facts.add(new Fact(part.title(), part(part)));
        }
        inspection.adapter().ifPresent(adapter -> facts.addAll(adapter(adapter)));
        if (!inspection.triggerWords().isEmpty()) {
            facts.add(new Fact("Trigger words", String.join(", ", inspection.triggerWords())));
        }
        return facts;
    }

    /// The system and what is special about it, for a list.
    public static String system(Model model) {
        String system = model.system().map(BaseSystem::title).orElse("");
        return model.variant()
                .filter(variant -> variant != Variant.PLAIN)
                .map(variant -> system + ", " + variant(variant))
                .orElse(system);
    }

    private static String kind(Model model) {
        return switch (model.content()) {
            case Checkpoint.Unsupported other -> other.name() + ", which Inlay does not run";
            case Checkpoint.Unknown _ -> "nothing that Inlay knows";
            case Checkpoint.LowRankAdapter adapter ->
                adapter.forms().stream().sorted().map(ModelFacts::form).collect(Collectors.joining(" with "));
            case Checkpoint.ControlNet control ->
                control.union() ? "ControlNet for many kinds of control" : "ControlNet";
            case Checkpoint.ImagePromptAdapter adapter ->
                "IP-Adapter, " + lower(adapter.projection()) + (model.system().isEmpty() ? "" : " projection");
            case Checkpoint.TextEncoder encoder -> "text encoder, " + encoder.width() + " numbers a token";
            case Checkpoint.TextualInversion word ->
                "embedding of " + word.vectors() + (word.vectors() == 1 ? " token" : " tokens");
            case Checkpoint.Denoiser _, Checkpoint.TextToImageAdapter _, Checkpoint.Autoencoder _ -> title(model);
            case Checkpoint.TinyAutoencoder _, Checkpoint.VisionEncoder _ -> title(model);
        };
    }

    private static String title(Model model) {
        return model.kind().title();
    }

    private static String form(Checkpoint.LowRankAdapter.Form form) {
        return switch (form) {
            case LORA -> "LoRA";
            case LOHA -> "LoHa";
            case LOKR -> "LoKr";
            case DORA -> "DoRA";
            case DIFFERENCE -> "whole differences";
        };
    }

    private static String variant(Variant variant) {
        return switch (variant) {
            case PLAIN -> "noise alone";
            case DEPTH -> "depth";
            case UPSCALER -> "a small picture to enlarge";
            case EDIT -> "a picture to edit or relight";
            case INPAINTING -> "inpainting";
            case FOREGROUND_AND_BACKGROUND -> "foreground and background";
        };
    }

    private static String prediction(Prediction prediction) {
        String target =
                switch (prediction.target()) {
                    case EPSILON -> "noise (epsilon)";
                    case VELOCITY -> "velocity (v)";
                };
        return target
                + switch (prediction.certainty()) {
                    case STATED -> ", as stated with it";
                    case IMPLIED -> "";
                    case ASSUMED -> ", as most of its kind";
                };
    }

    private static String part(PartFacts part) {
        String formats = part.formatsByShare().stream().map(Enum::name).collect(Collectors.joining(", "));
        return ByteText.count(part.parameters()) + " parameters, " + ByteText.of(part.bytes()) + ", " + formats;
    }

    private static List<Fact> adapter(AdapterFacts adapter) {
        List<Fact> facts = new ArrayList<>();
        if (!adapter.ranks().isEmpty()) {
            facts.add(new Fact(
                    "Rank",
                    adapter.ranks().size() == 1
                            ? String.valueOf(adapter.ranks().firstKey())
                            : adapter.ranks().firstKey() + " to "
                                    + adapter.ranks().lastKey()));
        }
        if (!adapter.alphas().isEmpty()) {
            facts.add(new Fact(
                    "Alpha", adapter.alphas().stream().map(ModelFacts::trimmed).collect(Collectors.joining(", "))));
        }
        facts.add(new Fact(
                "Changes",
                adapter.targets().entrySet().stream()
                        .map(target -> target.getKey() + " (" + target.getValue() + " tensors)")
                        .collect(Collectors.joining(", "))));
        return facts;
    }

    private static String trimmed(float number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
