package inlay.app.tools.bar;

import inlay.app.theme.StyleClass;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolOption;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Conditional;
import inlay.app.tools.ToolOption.Number;
import inlay.app.tools.ToolOption.Toggle;
import inlay.app.tools.Toolbox;
import inlay.app.widget.ScrubField;
import inlay.app.widget.ScrubLabel;
import java.awt.Component;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/// Makes the controls of one tool's options, each of which writes to the toolbox and follows it.
///
/// @param <O> the tool's options
record OptionControls<O extends Record>(JPanel bar, Toolbox toolbox, CanvasTool<O> tool) {
    /// What a field's one decimal may be off; a field that shows the option already is left alone, as it may be typed
    /// in.
    private static final double ROUNDING = 0.05 + 1e-9;

    /// Adds the control of an option at the end of the bar.
    ///
    /// @return shows the option as the toolbox has it
    Runnable add(ToolOption<O> option) {
        Runnable refresher =
                switch (option) {
                    case Number<O> number -> number(number);
                    case Toggle<O> toggle -> toggle(toggle);
                    case Choice<O, ?> choice -> choice.icons().isEmpty() ? list(choice) : segments(choice);
                    case Conditional<O> conditional -> conditional(conditional);
                };
        refresher.run();
        return refresher;
    }

    private Runnable conditional(Conditional<O> conditional) {
        int first = bar.getComponentCount();
        Runnable refresher = add(conditional.option());
        List<Component> parts = Arrays.asList(bar.getComponents()).subList(first, bar.getComponentCount());
        return () -> {
            refresher.run();
            parts.forEach(part -> part.setEnabled(conditional.isUsed(options())));
        };
    }

    private O options() {
        return toolbox.options(tool);
    }

    private void set(O options) {
        toolbox.setOptions(tool, options);
    }

    private Runnable number(Number<O> number) {
        ScrubField field = new ScrubField(number, 1);
        field.setName("option." + number.id());
        field.getAccessibleContext().setAccessibleName(number.label());
        field.setToolTipText(number.tooltip());
        field.onChange(() -> set(number.with(options(), field.value())));
        ScrubLabel label = new ScrubLabel(number.label(), field);
        label.setToolTipText(number.tooltip());
        bar.add(label, "gapleft 6, wmin 0, shrinkprio 200");
        bar.add(field, "w 56:64:64, shrinkprio 150");
        field.setValue(number.of(options()));
        return () -> {
            if (Math.abs(field.value() - number.of(options())) > ROUNDING) {
                field.setValue(number.of(options()));
            }
        };
    }

    private Runnable toggle(Toggle<O> toggle) {
        JCheckBox box = new JCheckBox(toggle.label());
        box.setName("option." + toggle.id());
        box.setToolTipText(toggle.tooltip());
        box.setFocusable(false);
        box.setOpaque(false);
        box.addActionListener(event -> set(toggle.with(options(), box.isSelected())));
        bar.add(box, "gapleft 6");
        return () -> box.setSelected(toggle.of(options()));
    }

    private <E extends Enum<E>> Runnable list(Choice<O, E> choice) {
        JComboBox<Named<E>> box = new JComboBox<>();
        choice.values()
                .forEach(value -> box.addItem(new Named<>(value, choice.name().apply(value))));
        box.setName("option." + choice.id());
        box.setToolTipText(choice.tooltip());
        box.setFocusable(false);
        box.addActionListener(event -> {
            if (box.getItemAt(box.getSelectedIndex()) instanceof Named<E> chosen) {
                set(choice.with(options(), chosen.value()));
            }
        });
        bar.add(label(choice), "gapleft 6, wmin 0, shrinkprio 200");
        bar.add(box);
        return () -> box.setSelectedIndex(choice.values().indexOf(choice.of(options())));
    }

    private <E extends Enum<E>> Runnable segments(Choice<O, E> choice) {
        JPanel row = StyleClass.style(new JPanel(new MigLayout("insets 2, gap 2")), StyleClass.SEGMENTED);
        ButtonGroup group = new ButtonGroup();
        Map<E, JToggleButton> buttons = new EnumMap<>(choice.values().getFirst().getDeclaringClass());
        for (E value : choice.values()) {
            JToggleButton button =
                    StyleClass.style(new JToggleButton(choice.icons().get(value).small()), StyleClass.TOOL);
            button.setName("option." + choice.id() + "." + value.name());
            button.setToolTipText(choice.name().apply(value));
            button.getAccessibleContext().setAccessibleName(choice.name().apply(value));
            button.setFocusable(false);
            button.addActionListener(event -> set(choice.with(options(), value)));
            group.add(button);
            buttons.put(value, button);
            row.add(button, "w 26!, h 24!");
        }
        bar.add(row);
        return () -> buttons.get(choice.of(options())).setSelected(true);
    }

    private static JLabel label(ToolOption<?> option) {
        JLabel label = StyleClass.style(new JLabel(option.label()), StyleClass.SECONDARY);
        label.setToolTipText(option.tooltip());
        return label;
    }

    /// A value with the name that the list shows.
    private record Named<E>(E value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
