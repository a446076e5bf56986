package inlay.genfill.network;

import inlay.genfill.engine.GenerationException;

/// A network that asks for something that Inlay does not have, named in the message.
public final class UnsupportedNetworkException extends GenerationException {

    public UnsupportedNetworkException(String message) {
        super(message);
    }
}
