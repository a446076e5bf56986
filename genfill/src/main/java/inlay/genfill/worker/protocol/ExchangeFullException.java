package inlay.genfill.worker.protocol;

/// The system has no room for the tensors that are to cross. The message is a sentence for the user.
public final class ExchangeFullException extends RuntimeException {

    ExchangeFullException(long size, Throwable cause) {
        super(
                "There is no room for " + Math.ceilDiv(size, 1L << 20)
                        + " MB of shared memory to hand a network its input: " + cause.getMessage()
                        + ". Free some space in /dev/shm or in the folder for temporary files.",
                cause);
    }
}
