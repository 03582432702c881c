package org.serdica.model.network;

/** A patch does not fit a network; the message is for a person. */
public final class RoadMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    RoadMismatch(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
