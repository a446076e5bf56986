package inlay.editor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.format.standard.StandardFormats;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private static final Path FILE = Path.of("some", "folder", "picture.png");

    @TempDir
    Path folder;

    private final Formats formats = StandardFormats.create();

    @Test
    void theStandardFormatsAreTheseAndNoTwoShareASuffix() {
        assertThat(formats.readable())
                .extracting(Format::name)
                .containsExactly("Inlay", "OpenRaster", "PNG", "JPEG", "TIFF", "WebP", "GIF", "BMP");
        assertThat(formats.writable())
                .extracting(Format::name)
                .containsExactly("Inlay", "OpenRaster", "PNG", "JPEG", "TIFF");
        List<String> suffixes = formats.readable().stream()
                .flatMap(format -> format.suffixes().stream())
                .toList();
        assertThat(suffixes).doesNotHaveDuplicates().allMatch(suffix -> suffix.matches("[a-z]+"));
    }

    @Test
    void theNameDecidesWhatANewFileBecomesInAnyCase() {
        assertThat(formats.forName(Path.of("a.b.PNG")).orElseThrow().name()).isEqualTo("PNG");
        assertThat(formats.forName(Path.of("x.JPeG")).orElseThrow().name()).isEqualTo("JPEG");
        assertThat(formats.forName(Path.of("png"))).isEmpty();
        assertThat(formats.forName(Path.of("x.webp"))).isEmpty();
        assertThat(formats.forName(Path.of("/"))).isEmpty();
    }

    @Test
    void aProfileThatCannotBeUsedIsToldOnceAndKept() {
        byte[] cut = Arrays.copyOf(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), 200);
        Document document = TestPictures.document(TestPictures.photo(20, 20, 257, 1))
                .withProfile(new ColorProfile("Old Scanner", cut));
        for (String name : List.of("a.inlay", "a.png")) {
            Path file = folder.resolve(name);
            formats.save(document, file, SaveOptions.DEFAULT, Progress.SILENT);
            Opened opened = formats.open(file, Limits.standard(), Progress.SILENT);
            assertThat(opened.notes()).singleElement().asString().contains("profile", "shown as sRGB");
            assertThat(opened.document().profile()).isEqualTo(document.profile());
        }
    }

    @Test
    void theContentDecidesWhatAFileIsWhateverItsName() throws IOException {
        Document document = TestPictures.document(TestPictures.photo(20, 20, 257, 1));
        for (WritableFormat format : formats.writable()) {
            Path misnamed = folder.resolve(format.name() + ".gif");
            formats.save(document, misnamed, format, SaveOptions.DEFAULT, Progress.SILENT);
            assertThat(formats.identify(misnamed)).isSameAs(format);
            assertThat(formats.open(misnamed, Limits.standard(), Progress.SILENT)
                            .format())
                    .isSameAs(format);
        }
        assertThat(folder.toFile().list()).hasSize(5);
    }

    @Test
    void onlyTheNativeFormatKeepsEverything() {
        Document document = Document.ofSize(4, 4);
        for (WritableFormat format : formats.writable()) {
            Saved saved = formats.save(
                    document,
                    folder.resolve("x." + format.suffixes().getFirst()),
                    SaveOptions.DEFAULT,
                    Progress.SILENT);
            assertThat(saved.isWhole()).isEqualTo(format.name().equals("Inlay"));
        }
    }

    @Test
    void everyReaderAndWriterReportsRisingProgressUpToTheEnd() {
        Document document = TestPictures.document(TestPictures.photo(300, 700, 257, 1));
        for (WritableFormat format : formats.writable()) {
            Path file = folder.resolve("p." + format.suffixes().getFirst());
            assertRising(progress -> formats.save(document, file, SaveOptions.DEFAULT, progress));
            assertRising(progress -> formats.open(file, Limits.standard(), progress));
        }
    }

    private static void assertRising(java.util.function.Consumer<Progress> work) {
        List<Double> seen = new ArrayList<>();
        work.accept(new Progress() {
            @Override
            public synchronized void report(double fraction) {
                seen.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(seen).isNotEmpty().isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
    }

    @Test
    void limitsAreSaidInWordsWithBothFigures() {
        Limits limits = new Limits(100_000_000, 400_000_000);
        assertThatCode(() -> limits.requireRoomFor(FILE, 5000, 5000, 8)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.requireRoomFor(FILE, 20_000, 10_000, 8))
                .hasMessageContaining(
                        "picture.png is 20000 x 10000 pixels (200 megapixels), more than the limit of 100");
        assertThatThrownBy(() -> limits.requireRoomFor(FILE, 10_000, 9_000, 8))
                .hasMessageContaining("needs 720 MB of memory; 400 MB are available");
        assertThatThrownBy(() -> limits.requireRoomFor(FILE, 2_000_000, 1, 8)).hasMessageContaining("no side");
        for (long side : new long[] {0, -1, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> limits.requireRoomFor(FILE, side, 5, 8)).hasMessageContaining("no picture");
        }
        assertThatThrownBy(() -> limits.requireRoomFor(FILE, Integer.MAX_VALUE, Integer.MAX_VALUE, 8))
                .isInstanceOf(FormatException.class);
        assertThat(Limits.standard().pixels()).isEqualTo(1_000_000_000);
    }

    @Test
    void failuresOfReadingBecomeSentences() {
        assertThat(FailedInput.sentence(FILE, new AccessDeniedException("x"))).hasMessageContaining("permission");
        assertThat(FailedInput.sentence(FILE, new EOFException())).hasMessageContaining("ends too early");
        assertThat(FailedInput.sentence(FILE, new IOException("device gone")))
                .hasMessage("picture.png could not be read: device gone. Check the disk or the connection, then try"
                        + " again.");
    }

    @Test
    void aPartOfTheProgressIsScaledAndCancelsLikeTheWhole() {
        double[] last = {0};
        Progress whole = new Progress() {
            @Override
            public void report(double fraction) {
                last[0] = fraction;
            }

            @Override
            public boolean cancelled() {
                return last[0] > 0.5;
            }
        };
        Progress part = whole.part(0.2, 0.7);
        part.report(0.5);
        assertThat(last[0]).isCloseTo(0.45, within(1e-12));
        assertThat(part.cancelled()).isFalse();
        part.report(1);
        assertThat(part.cancelled()).isTrue();
        assertThatThrownBy(part::check).isInstanceOf(java.util.concurrent.CancellationException.class);
    }
}
