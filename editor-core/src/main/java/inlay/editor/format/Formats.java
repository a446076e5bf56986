package inlay.editor.format;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.render.DisplayColors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// The formats a program knows, in the order in which they are asked. Files are recognised by what they contain; a
/// suffix only decides what a new file becomes.
public final class Formats {
    private final List<Format> formats;

    public Formats(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    public List<Format> readable() {
        return formats;
    }

    public List<WritableFormat> writable() {
        return formats.stream()
                .filter(WritableFormat.class::isInstance)
                .map(WritableFormat.class::cast)
                .toList();
    }

    /// The format that a file name asks for when saving.
    public Optional<WritableFormat> forName(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return writable().stream()
                .filter(format -> format.suffixes().stream().anyMatch(suffix -> lower.endsWith("." + suffix)))
                .findFirst();
    }

    /// The format that a file's content is in.
    ///
    /// @throws FormatException if the file cannot be read or is in no known format
    public Format identify(Path file) {
        byte[] head = head(file);
        return formats.stream()
                .filter(format -> format.recognises(head))
                .findFirst()
                .orElseThrow(() -> new FormatException(
                        file,
                        head.length == 0 ? "is empty" : "is in no format that can be opened here",
                        "Open one of these: "
                                + formats.stream().map(Format::name).collect(Collectors.joining(", ")) + "."));
    }

    /// Opens a file of any known format.
    ///
    /// @throws FormatException if it cannot be opened, whatever it contains; in words for the user
    /// @throws CancellationException if `progress` says so
    public Opened open(Path file, Limits limits, Progress progress) {
        Format format = identify(file);
        try {
            return withProfileChecked(format.read(file, limits, progress));
        } catch (FormatException | CancellationException expected) {
            throw expected;
        } catch (OutOfMemoryError exhausted) {
            throw new FormatException(
                    file,
                    "needs more memory than is free",
                    "Close other pictures or give the program more memory, then open it again.",
                    exhausted);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            throw new FormatException(
                    file,
                    "contains something that a " + format.name() + " file should not",
                    "The file is damaged; use another copy of it.",
                    unforeseen);
        }
    }

    /// Saves a document in the format that the file's name asks for.
    ///
    /// @throws FormatException if it cannot be saved, in words for the user; an old file is then intact
    /// @throws CancellationException if `progress` says so; an old file is then intact
    public Saved save(Document document, Path file, SaveOptions options, Progress progress) {
        WritableFormat format = forName(file)
                .orElseThrow(() -> new FormatException(
                        file,
                        "has no ending that says what to save as",
                        "End the name in one of these: "
                                + writable().stream()
                                        .flatMap(known -> known.suffixes().stream())
                                        .map(suffix -> "." + suffix)
                                        .collect(Collectors.joining(", "))
                                + "."));
        return save(document, file, format, options, progress);
    }

    /// Saves a document in a given format, whatever the file's name.
    ///
    /// @throws FormatException if it cannot be saved, in words for the user; an old file is then intact
    /// @throws CancellationException if `progress` says so; an old file is then intact
    public Saved save(Document document, Path file, WritableFormat format, SaveOptions options, Progress progress) {
        try {
            return new Saved(format, format.write(document, file, options, progress));
        } catch (OutOfMemoryError exhausted) {
            throw new FormatException(
                    file,
                    "could not be saved because memory ran out",
                    "Close other pictures or give the program more memory, then save again.",
                    exhausted);
        }
    }

    private static Opened withProfileChecked(Opened opened) {
        ColorProfile profile = opened.document().profile();
        return DisplayColors.canShow(profile)
                ? opened
                : opened.withNote(
                        "The color profile \u201c" + profile.name()
                                + "\u201d is damaged or of a kind that cannot be used; the picture is shown as sRGB. Saving keeps the profile.");
    }

    private static byte[] head(Path file) {
        if (Files.isDirectory(file)) {
            throw new FormatException(file, "is a folder", "Open a picture inside it.");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(Format.HEAD_BYTES);
        } catch (NoSuchFileException missing) {
            throw new FormatException(file, "does not exist", "Check the name and the folder.", missing);
        } catch (IOException unreadable) {
            throw FailedInput.sentence(file, unreadable);
        }
    }
}
