package inlay.app.cli;

import inlay.genfill.library.ModelKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Lets people write a kind of model as it is called, in any case and with hyphens for spaces.
final class ModelKindConverter implements ITypeConverter<ModelKind> {
    @Override
    public ModelKind convert(String text) {
        return Arrays.stream(ModelKind.values())
                .filter(kind -> word(kind).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no kind of model. Write one of: "
                        + Arrays.stream(ModelKind.values())
                                .map(ModelKindConverter::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String word(ModelKind kind) {
        return plain(kind.title());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
