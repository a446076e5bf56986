package inlay.app.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.tools.ToolOption;
import inlay.app.widget.NumberField;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionFormTest {
    /// A sample of every kind of option.
    record Values(double size, boolean on, Thread.State state) {}

    private static final Values FIRST = new Values(3, false, Thread.State.NEW);

    private final List<Values> heard = new ArrayList<>();
    private OptionForm<Values> form;

    @BeforeEach
    void setUp() {
        EventThread.run(() -> {
            Theme.DARK.install();
            form = new OptionForm<>(
                    FIRST,
                    List.of(
                            new ToolOption.Number<>(
                                    "size",
                                    "Size",
                                    "",
                                    1,
                                    10,
                                    "px",
                                    ToolOption.Number.Response.LINEAR,
                                    Values::size,
                                    (values, size) -> new Values(size, values.on(), values.state())),
                            new ToolOption.Toggle<>(
                                    "on",
                                    "On",
                                    "",
                                    Values::on,
                                    (values, on) -> new Values(values.size(), on, values.state())),
                            ToolOption.Choice.list(
                                    "state",
                                    "State",
                                    "",
                                    Thread.State.class,
                                    Thread.State::name,
                                    Values::state,
                                    (values, state) -> new Values(values.size(), values.on(), state))));
            form.onChange(() -> heard.add(form.value()));
        });
    }

    @Test
    void everyControlChangesItsPartOfTheRecord() {
        EventThread.run(() -> {
            control("size", NumberField.class).setText("7");
            control("on", JCheckBox.class).doClick(0);
            control("state", JComboBox.class).setSelectedIndex(2);
        });
        assertThat(heard)
                .containsExactly(
                        new Values(7, false, Thread.State.NEW),
                        new Values(7, true, Thread.State.NEW),
                        new Values(7, true, Thread.State.BLOCKED));
    }

    @Test
    void resettingShowsTheOldValuesEverywhere() {
        EventThread.run(() -> {
            form.setValue(new Values(9, true, Thread.State.WAITING));
            assertThat(control("size", NumberField.class).value()).isEqualTo(9);
            assertThat(control("on", JCheckBox.class).isSelected()).isTrue();
            form.setValue(FIRST);
            assertThat(control("size", NumberField.class).getText()).isEqualTo("3 px");
            assertThat(control("state", JComboBox.class).getSelectedItem()).isEqualTo(Thread.State.NEW);
        });
    }

    @Test
    void aPreviewShowsTheNewestWishAndLeavesNothingBehind() {
        Session session = new Session(Document.ofSize(10, 10), "New");
        EventThread.run(() -> {
            EditPreview preview = new EditPreview(session);
            for (int width = 11; width <= 30; width++) {
                int wanted = width;
                preview.show(Edit.named("Size", document -> document.withSize(wanted, 10)));
            }
        });
        EventThread.await("the newest preview shows", () -> session.shown().width() == 30);
        assertThat(EventThread.get(session::document))
                .extracting(Document::width)
                .isEqualTo(10);
        EventThread.run(session::dropDraft);
    }

    @Test
    void aRefusedPreviewShowsTheDocumentAndAnEndedOneNothingLate() {
        Session session = new Session(Document.ofSize(10, 10), "New");
        EditPreview preview = EventThread.get(() -> new EditPreview(session));
        EventThread.run(() -> preview.show(Edit.named("Size", document -> document.withSize(20, 10))));
        EventThread.await("the preview shows", () -> session.shown().width() == 20);
        EventThread.run(() -> preview.show(Edit.named("Refused", document -> {
            throw new EditException("Nothing to do.");
        })));
        EventThread.await("the draft is dropped", () -> !session.hasDraft());
        EventThread.run(() -> {
            preview.show(Edit.named("Size", document -> document.withSize(40, 10)));
            preview.end();
        });
        EventThread.run(() -> assertThat(session.hasDraft()).isFalse());
    }

    private <C extends Component> C control(String id, Class<C> type) {
        return Arrays.stream(form.getComponents())
                .filter(part -> ("option." + id).equals(part.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
