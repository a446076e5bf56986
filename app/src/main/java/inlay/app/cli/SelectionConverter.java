package inlay.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Lets commands take a selection as an option.
final class SelectionConverter implements ITypeConverter<SelectionArgument> {
    @Override
    public SelectionArgument convert(String text) {
        try {
            return SelectionArgument.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
