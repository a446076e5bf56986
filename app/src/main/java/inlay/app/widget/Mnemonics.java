package inlay.app.widget;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;

/// Gives each named control of a form or menu a letter of its own, with which Alt or the menu chooses it: the first
/// letter of a word where that is free, any other letter otherwise.
public final class Mnemonics {
    private Mnemonics() {}

    /// For every button and every label of a field inside a container.
    public static void assign(Container form) {
        List<Component> named = new ArrayList<>();
        collect(form, named);
        assign(named);
    }

    /// For buttons, menu items and labels that belong together.
    public static void assign(List<? extends Component> named) {
        Set<Character> taken = new HashSet<>();
        for (Component component : named) {
            String text = text(component);
            free(text, taken).ifPresent(index -> {
                taken.add(letter(text, index));
                set(component, letter(text, index), index);
            });
        }
    }

    private static void collect(Container inside, List<Component> named) {
        for (Component child : inside.getComponents()) {
            if (child instanceof AbstractButton || child instanceof JLabel label && label.getLabelFor() != null) {
                named.add(child);
            } else if (child instanceof Container deeper) {
                collect(deeper, named);
            }
        }
    }

    private static OptionalInt free(String text, Set<Character> taken) {
        IntStream beginnings =
                IntStream.range(0, text.length()).filter(index -> index == 0 || text.charAt(index - 1) == ' ');
        return IntStream.concat(beginnings, IntStream.range(0, text.length()))
                .filter(index -> letter(text, index) >= 'A' && letter(text, index) <= 'Z')
                .filter(index -> !taken.contains(letter(text, index)))
                .findFirst();
    }

    private static char letter(String text, int index) {
        return text.toUpperCase(Locale.ROOT).charAt(index);
    }

    private static String text(Component component) {
        String text =
                switch (component) {
                    case AbstractButton button -> button.getText();
                    case JLabel label -> label.getText();
                    default -> "";
                };
        return text == null ? "" : text;
    }

    private static void set(Component component, char letter, int index) {
        switch (component) {
            case AbstractButton button -> {
                button.setMnemonic(letter);
                button.setDisplayedMnemonicIndex(index);
            }
            case JLabel label -> {
                label.setDisplayedMnemonic(letter);
                label.setDisplayedMnemonicIndex(index);
            }
            default -> {}
        }
    }
}
