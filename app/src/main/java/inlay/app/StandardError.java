package inlay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/// Takes back the terminal's own standard error.
///
/// The JVM greets with a warning about the incubating Vector API that no option turns off. The launcher therefore
/// starts the JVM with a filter on descriptor 2 that drops this one line, and hands over the true standard error as
/// the descriptor named by the property `inlay.stderr`. Writing there keeps the order of standard output and error,
/// and a progress line appears the moment it is written. What the JVM itself reports later still arrives through the
/// filter.
final class StandardError {
    private StandardError() {}

    /// Does nothing where no launcher named a descriptor, or where this JVM was not opened for it.
    static void restore() {
        Integer number = Integer.getInteger("inlay.stderr");
        if (number == null || !FileDescriptor.class.getModule().isOpen("java.io", StandardError.class.getModule())) {
            return;
        }
        try {
            var constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
            constructor.setAccessible(true);
            var stream = new FileOutputStream(constructor.newInstance(number));
            System.setErr(
                    new PrintStream(stream, true, Charset.forName(System.getProperty("stderr.encoding", "UTF-8"))));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java release cannot write to descriptor " + number, e);
        }
    }
}
