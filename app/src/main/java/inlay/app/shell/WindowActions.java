package inlay.app.shell;

import inlay.app.command.MenuEntry;
import inlay.app.shell.dock.Dock;
import java.util.List;

/// What commands ask of the window itself.
interface WindowActions {
    void openSearch();

    /// Puts the cursor into the prompt of the contextual bar.
    void editPrompt();

    /// Lets the active layer's name be typed in the layers panel.
    void renameLayer();

    /// Shows what is waiting to be generated.
    void showQueue();

    /// Opens the library of models.
    void showModels();

    /// Ends the program unless the user wants to keep a document open.
    void quit();

    Dock dock();

    /// What hides panels and fills the screen.
    List<MenuEntry> chrome();
}
