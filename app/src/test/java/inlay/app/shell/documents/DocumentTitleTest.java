package inlay.app.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTitleTest {
    @ParameterizedTest
    @CsvSource({"1,100 %", "0.6667,66.7 %", "0.0125,1.25 %", "0.5,50 %", "12.8,1280 %", "0.333,33.3 %"})
    void zoomHasNoMoreDigitsThanTellSomething(double zoom, String text) {
        assertThat(DocumentTitle.zoom(zoom)).isEqualTo(text);
    }

    @Test
    void aDotMarksUnsavedChanges() {
        OpenDocument document =
                new OpenDocument(new Session(Document.ofSize(100, 100), "New"), Optional.empty(), "coffee.inlay");
        document.setViewport(new Viewport(2, 50, 50));
        assertThat(DocumentTitle.tab(document)).isEqualTo("coffee.inlay @ 200 %");
        document.session().apply(Edit.named("Crop", before -> before.withSize(50, 50)));
        assertThat(DocumentTitle.tab(document)).isEqualTo("coffee.inlay @ 200 % •");
        document.session().undo();
        assertThat(DocumentTitle.tab(document)).isEqualTo("coffee.inlay @ 200 %");
    }
}
