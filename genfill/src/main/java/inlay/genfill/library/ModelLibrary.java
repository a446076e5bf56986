package inlay.genfill.library;

import inlay.genfill.weights.checkpoint.BaseSystem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every model on this machine at one moment. It does not change; looking again makes another.
///
/// @param models by kind, then by title
/// @param refused what looked like a model and cannot be used
/// @param vocabularies places of CLIP vocabularies, each sound when it was found
public record ModelLibrary(
        List<ModelSource> sources, List<Model> models, List<Refusal> refused, List<Path> vocabularies) {

    private static final Comparator<Model> ORDER = Comparator.comparing(Model::kind)
            .thenComparing(Model::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Model::path);
    private static final int SHORTEST_HASH = 6;
    private static final int MOST_SHOWN = 5;

    public ModelLibrary {
        sources = List.copyOf(sources);
        models = models.stream().sorted(ORDER).toList();
        refused = List.copyOf(refused);
        vocabularies = List.copyOf(vocabularies);
    }

    public static ModelLibrary empty() {
        return new ModelLibrary(List.of(), List.of(), List.of(), List.of());
    }

    public List<Model> ofKind(ModelKind kind) {
        return models.stream().filter(model -> model.kind() == kind).toList();
    }

    /// Those of a kind that work with a system; what fits every system, or does not say, is among them.
    public List<Model> ofKind(ModelKind kind, BaseSystem system) {
        return models.stream()
                .filter(model -> model.kind() == kind
                        && model.system().map(system::equals).orElse(true))
                .toList();
    }

    /// What a checkpoint needs beside itself.
    public Companions companions(Model checkpoint) {
        return Companions.of(checkpoint, this);
    }

    /// The models that a person may mean, by path, by name or title in any case, by the beginning of a SHA-256, or at
    /// last by a part of the name. The first of these ways that leads anywhere decides.
    public List<Model> find(String reference) {
        String wanted = reference.strip();
        return Stream.<Predicate<Model>>of(
                        model -> model.liesAt(wanted),
                        model -> model.name().equalsIgnoreCase(wanted),
                        model -> model.title().equalsIgnoreCase(wanted)
                                || model.lastName().equalsIgnoreCase(wanted),
                        model -> wanted.length() >= SHORTEST_HASH && hasHash(model, wanted),
                        model -> !wanted.isEmpty() && containsIgnoringCase(model.name(), wanted))
                .map(way -> models.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The one model that a person means.
    ///
    /// @throws NoSuchModelException if there is none, or more than one
    public Model require(String reference) {
        List<Model> found = find(reference);
        if (found.isEmpty()) {
            throw new NoSuchModelException("There is no model “" + reference
                    + "” in the library: write its file, its name or the beginning of its SHA-256.");
        }
        if (found.size() > 1) {
            String some = found.stream()
                    .limit(MOST_SHOWN)
                    .map(model -> model.path().toString())
                    .collect(Collectors.joining(", "));
            throw new NoSuchModelException("“" + reference + "” could be any of " + found.size() + " models: " + some
                    + (found.size() > MOST_SHOWN ? " and others." : "."));
        }
        return found.getFirst();
    }

    /// This library with checksums that were computed since.
    public ModelLibrary withHashes(Map<Path, Sha256> computed) {
        List<Model> hashed = models.stream()
                .map(model -> model.withFiles(model.files().stream()
                        .map(file -> Optional.ofNullable(computed.get(file.path()))
                                .map(file::withHash)
                                .orElse(file))
                        .toList()))
                .toList();
        return new ModelLibrary(sources, hashed, refused, vocabularies);
    }

    private static boolean hasHash(Model model, String prefix) {
        return model.hash().map(hash -> hash.startsWith(prefix)).orElse(false);
    }

    private static boolean containsIgnoringCase(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
