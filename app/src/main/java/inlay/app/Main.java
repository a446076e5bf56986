package inlay.app;

/// The entry point: without arguments the editor, with arguments the command line.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.out.println("Inlay 0.1.0");
    }
}
