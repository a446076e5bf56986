package inlay.editor.format.inlay;

import inlay.editor.format.FormatException;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A program that saves again and again, to be run while the `fault`th call of some kind fails in every thread. Each
/// save has a thread of its own, which makes such calls elsewhere first, so that the fault hits the first, second,
/// third ... call of the save in turn.
///
/// Arguments: folder, kind of call, `fault`, how many saves, and `update` to change a file in place or `create` to
/// put a new one in the place of something else. Prints for each save its number, `saved` or `failed`, what the file
/// then is, and the same of another save that no fault hits.
final class FaultySaves {
    private final Path file;
    private final Path base;
    private final Path scratch;
    private final String call;

    private FaultySaves(Path folder, String call) {
        this.file = folder.resolve("picture.inlay");
        this.base = folder.resolve("base");
        this.scratch = folder.resolve("scratch");
        this.call = call;
    }

    public static void main(String[] arguments) throws Exception {
        FaultySaves saves = new FaultySaves(Path.of(arguments[0]), arguments[1]);
        int fault = Integer.parseInt(arguments[2]);
        int last = Integer.parseInt(arguments[3]);
        saves.prepare(arguments[4]);
        for (int number = 1; number <= last; number++) {
            System.out.println(saves.round(number, fault - number));
        }
    }

    private void prepare(String mode) throws Exception {
        if (mode.equals("update")) {
            alone(() -> save(1));
            Files.move(file, base);
        } else {
            Files.writeString(base, "something else");
        }
        Files.createFile(scratch);
    }

    private String round(int number, int callsElsewhere) throws Exception {
        Files.copy(base, file, StandardCopyOption.REPLACE_EXISTING);
        String saved = alone(() -> {
            callElsewhere(callsElsewhere);
            return save(2);
        });
        String found = alone(this::found);
        String again = alone(() -> save(3));
        String then = alone(this::found);
        return number + " " + saved + " " + found + " " + again + " " + then;
    }

    /// In a thread that has made no calls yet.
    private static <T> T alone(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        Thread.ofPlatform().start(future);
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private String save(int version) {
        try {
            new InlayFormat().write(MarkedDocument.version(version), file, SaveOptions.DEFAULT, Progress.SILENT);
            return "saved";
        } catch (FormatException inWords) {
            return "failed";
        }
    }

    private String found() throws IOException {
        return Files.mismatch(file, base) < 0 && !Files.exists(file.resolveSibling("picture.inlay-journal"))
                ? "base"
                : String.valueOf(MarkedDocument.in(file));
    }

    private void callElsewhere(int times) throws IOException {
        try (FileChannel channel = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
            for (int time = 0; time < times; time++) {
                switch (call) {
                    case "pwrite64" -> channel.write(ByteBuffer.allocate(1), 0);
                    case "fsync" -> channel.force(true);
                    case "unlink" -> Files.delete(Files.createFile(scratch.resolveSibling("gone")));
                    case "rename" -> Files.move(scratch, scratch, StandardCopyOption.ATOMIC_MOVE);
                    default -> throw new IllegalArgumentException(call);
                }
            }
        }
    }
}
