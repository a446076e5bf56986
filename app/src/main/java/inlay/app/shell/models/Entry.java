package inlay.app.shell.models;

import inlay.app.models.ByteText;
import inlay.app.models.ModelFacts;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.weights.checkpoint.BaseSystem;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of the list: a model that is here, or one that can be.
sealed interface Entry {
    ModelKind kind();

    String title();

    /// The second line.
    String caption();

    /// At the right, over the origin.
    String size();

    String origin();

    record Installed(Model model) implements Entry {
        @Override
        public ModelKind kind() {
            return model.kind();
        }

        @Override
        public String title() {
            return model.title();
        }

        @Override
        public String caption() {
            return joined(kind().title(), ModelFacts.system(model));
        }

        @Override
        public String size() {
            return ByteText.of(model.bytes());
        }

        @Override
        public String origin() {
            return model.source().origin().title();
        }
    }

    /// @param here whether it is installed already
    record Available(KnownModel model, boolean here) implements Entry {
        @Override
        public ModelKind kind() {
            return model.kind();
        }

        @Override
        public String title() {
            return model.title();
        }

        @Override
        public String caption() {
            return joined(kind().title(), model.system().map(BaseSystem::title).orElse(""));
        }

        @Override
        public String size() {
            return model.approximateBytes().stream()
                    .mapToObj(bytes -> "about " + ByteText.of(bytes))
                    .collect(Collectors.joining());
        }

        @Override
        public String origin() {
            if (here) {
                return "Installed";
            }
            return switch (model.licence().commercialUse()) {
                case FORBIDDEN -> model.licence().commercialUse().title();
                case ALLOWED, CONDITIONAL -> "";
            };
        }
    }

    /// Whether the letters that somebody typed are in it.
    default boolean matches(String text) {
        String all = (title() + " " + caption() + " " + origin()).toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }
}
