package org.serdica.app.scene.fx;

/** How much may be handed to the graphics card in one frame, so that it stays one frame. */
public final class UploadBudget {
    private long left;

    public UploadBudget(long bytes) {
        left = bytes;
    }

    /** Takes {@code bytes} if anything is left at all: a first large upload is better than none ever. */
    public boolean take(long bytes) {
        if (left <= 0) {
            return false;
        }
        left -= bytes;
        return true;
    }
}
