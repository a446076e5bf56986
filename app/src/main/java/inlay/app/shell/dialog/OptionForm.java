package inlay.app.shell.dialog;

import inlay.app.tools.ToolOption;
import inlay.app.widget.FieldLabel;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Vector;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// A form for a record, one row for each of its options.
///
/// @param <R> the record that is filled in
final class OptionForm<R extends Record> extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient List<Runnable> listeners = new ArrayList<>();
    private final transient List<Runnable> refreshers = new ArrayList<>();
    private final transient List<Runnable> conditions = new ArrayList<>();
    private transient R value;

    OptionForm(R value, List<? extends ToolOption<R>> options) {
        super(new MigLayout("insets 0, gap 12 8, wrap 2", "[trailing][fill, grow]"));
        this.value = value;
        options.forEach(this::add);
        refresh();
    }

    R value() {
        return value;
    }

    void setValue(R next) {
        value = next;
        refresh();
        announce();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void add(ToolOption<R> option) {
        switch (option) {
            case ToolOption.Number<R> number -> addNumber(number);
            case ToolOption.Toggle<R> toggle -> addToggle(toggle);
            case ToolOption.Choice<R, ?> choice -> addChoice(choice);
            case ToolOption.Conditional<R> conditional -> addConditional(conditional);
        }
    }

    private void addNumber(ToolOption.Number<R> option) {
        int decimals = option.maximum() <= 250 ? 1 : 0;
        NumberField field = new NumberField(option.minimum(), option.maximum(), decimals, option.unit());
        field.setName("option." + option.id());
        field.setToolTipText(option.tooltip());
        field.onChange(() -> change(option.with(value, field.value())));
        refreshers.add(() -> field.setValue(option.of(value)));
        add(new ScrubLabel(option.label(), field));
        add(field);
    }

    private void addToggle(ToolOption.Toggle<R> option) {
        JCheckBox box = new JCheckBox(option.label());
        box.setName("option." + option.id());
        box.setToolTipText(option.tooltip());
        box.addActionListener(event -> change(option.with(value, box.isSelected())));
        refreshers.add(() -> box.setSelected(option.of(value)));
        add(box, "skip");
    }

    private <E extends Enum<E>> void addChoice(ToolOption.Choice<R, E> option) {
        JComboBox<E> combo = new JComboBox<>(new Vector<>(option.values()));
        combo.setName("option." + option.id());
        combo.setToolTipText(option.tooltip());
        combo.setRenderer(new TitledRenderer<>(option.values().getFirst().getDeclaringClass(), option.name()));
        combo.addActionListener(
                event -> change(option.with(value, option.values().get(combo.getSelectedIndex()))));
        refreshers.add(() -> combo.setSelectedIndex(option.values().indexOf(option.of(value))));
        add(new FieldLabel(option.label(), combo));
        add(combo);
    }

    private void addConditional(ToolOption.Conditional<R> option) {
        int first = getComponentCount();
        add(option.option());
        List<Component> parts = Arrays.asList(getComponents()).subList(first, getComponentCount());
        conditions.add(() -> parts.forEach(part -> part.setEnabled(option.isUsed(value))));
    }

    private void change(R next) {
        if (!next.equals(value)) {
            value = next;
            conditions.forEach(Runnable::run);
            announce();
        }
    }

    private void refresh() {
        refreshers.forEach(Runnable::run);
        conditions.forEach(Runnable::run);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
