package inlay.app.shell.files;

import java.nio.file.Path;

/// Parts of file names.
final class FileNames {
    private FileNames() {}

    /// Without folder and ending.
    static String base(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// A file beside this one with another ending.
    static Path withSuffix(Path file, String suffix) {
        return file.resolveSibling(base(file) + "." + suffix);
    }
}
