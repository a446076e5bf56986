package inlay.app.cli;

import inlay.genfill.inference.Backend;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A back end by its name, such as `cuda`.
final class BackendConverter implements ITypeConverter<Backend> {

    @Override
    public Backend convert(String text) {
        return Backend.find(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no back end; there are "
                        + Arrays.stream(Backend.values()).map(Backend::id).collect(Collectors.joining(", ")) + "."));
    }
}
