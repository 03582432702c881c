package org.serdica.app.scene.fx;

import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/** Says in one sentence why there is no 3D on this machine. */
public final class Scene3DUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Scene3DUnavailable(String message) {
        super(message);
    }

    /** For a toolkit that did not start at all. */
    public static Scene3DUnavailable noDisplay(Throwable cause) {
        Scene3DUnavailable trouble = new Scene3DUnavailable("There is no display to draw on");
        trouble.initCause(cause);
        return trouble;
    }

    /** The reason, or nothing if 3D works; after the toolkit has started. */
    public static Optional<Scene3DUnavailable> check() {
        if (Platform.isSupported(ConditionalFeature.SCENE3D)) {
            return Optional.empty();
        }
        return Optional.of(new Scene3DUnavailable(
                "This machine has no 3D graphics that JavaFX can use; a graphics driver with OpenGL 2.1 or Direct3D 9 is"
                        + " needed (with a software driver start with -Dprism.order=es2 -Dprism.forceGPU=true)"));
    }
}
