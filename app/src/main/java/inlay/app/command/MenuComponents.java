package inlay.app.command;

import inlay.app.widget.Mnemonics;
import java.awt.Component;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/// Makes Swing menus of menu values. A menu's items are made when it opens, so that they show how things stand, and
/// a start pays for none.
public final class MenuComponents {
    private final Consumer<Command> runner;

    /// @param runner runs a chosen command
    public MenuComponents(Consumer<Command> runner) {
        this.runner = runner;
    }

    public JMenu menu(Menu menu) {
        JMenu component = new JMenu(menu.label());
        component.setName("menu." + menu.label());
        component.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                component.removeAll();
                menu.entries().get().forEach(entry -> component.add(component(entry)));
                Mnemonics.assign(Arrays.asList(component.getMenuComponents()));
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
        return component;
    }

    /// A context menu, which asks for its entries whenever it opens.
    public JPopupMenu popup(Menu menu) {
        return new JPopupMenu(menu.label()) {
            private static final long serialVersionUID = 1;

            @Override
            public void show(Component invoker, int x, int y) {
                removeAll();
                menu.entries().get().forEach(entry -> add(component(entry)));
                Mnemonics.assign(Arrays.asList(getComponents()));
                super.show(invoker, x, y);
            }
        };
    }

    private JComponent component(MenuEntry entry) {
        return switch (entry) {
            case Command command -> item(command);
            case Menu menu -> menu(menu);
            case MenuEntry.Separator separator -> new JPopupMenu.Separator();
        };
    }

    private JMenuItem item(Command command) {
        JMenuItem item = command.checked()
                .<JMenuItem>map(checked -> new CheckedCommandItem(command, checked.getAsBoolean()))
                .orElseGet(() -> new CommandItem(command));
        item.setName(command.id());
        item.setEnabled(command.enabled().getAsBoolean());
        item.addActionListener(event -> runner.accept(command));
        return item;
    }
}
