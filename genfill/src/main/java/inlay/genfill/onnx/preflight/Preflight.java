package inlay.genfill.onnx.preflight;

import inlay.genfill.engine.GenerationException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/// The look through a file.
///
/// Refused are files that are cut short or are something else, tensors whose size is not what they claim, weights
/// outside of the model's folder, also by a link, operators that need native code, functions and graphs nested so deep
/// that the runtime runs out of stack, and anything that grows beyond measure when written out.
public final class Preflight {

    /// Protobuf counts bytes in 31 bits.
    private static final long LARGEST = Integer.MAX_VALUE;

    private Preflight() {}

    /// @throws UnsafeModelException if the runtime is not to see it
    /// @throws GenerationException if it cannot be read
    public static void check(Path model) {
        Path file = model.toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new GenerationException("There is no model “" + model + "”.");
        }
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            long size = channel.size();
            if (size == 0 || size > LARGEST) {
                throw new Defect("it is " + size + " bytes long, which no ONNX file is.");
            }
            new ModelCheck(new TensorCheck(file.getParent())).check(channel.map(MapMode.READ_ONLY, 0, size, arena));
        } catch (Defect defect) {
            throw new UnsafeModelException(model, defect.reason());
        } catch (IOException failure) {
            throw new GenerationException("“" + model + "” cannot be read: " + failure.getMessage(), failure);
        }
    }
}
