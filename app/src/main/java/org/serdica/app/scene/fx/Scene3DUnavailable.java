package org.serdica.app.scene.fx;

import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why there is no 3D on this machine. */
public final class Scene3DUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String NO_GRAPHICS =
            "This machine has no 3D graphics that JavaFX can use; a graphics driver with OpenGL 2.1 or Direct3D 9 is"
                    + " needed (with a software driver start with -Dprism.order=es2 -Dprism.forceGPU=true)";

    private Scene3DUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Refuses at once where nothing can be drawn on: JavaFX itself would print pages before it gave up. */
    public static void requireDisplay() {
        boolean onX11 = System.getProperty("os.name", "").startsWith("Linux")
                && System.getProperty("glass.platform", "gtk").equals("gtk");
        String display = System.getenv("DISPLAY");
        if (onX11 && (display == null || display.isBlank())) {
            throw new Scene3DUnavailable("There is no display to draw on", null);
        }
    }

    /** What made the toolkit not start: a reason of this kind where it is known, else the trouble itself. */
    public static RuntimeException ofStart(RuntimeException trouble) {
        if (trouble instanceof UnsupportedOperationException) {
            return new Scene3DUnavailable("There is no display to draw on", trouble);
        }
        return "No toolkit found".equals(trouble.getMessage()) ? new Scene3DUnavailable(NO_GRAPHICS, trouble) : trouble;
    }

    /** The reason, or nothing if 3D works; after the toolkit has started. */
    public static Optional<Scene3DUnavailable> check() {
        if (Platform.isSupported(ConditionalFeature.SCENE3D)) {
            return Optional.empty();
        }
        return Optional.of(new Scene3DUnavailable(NO_GRAPHICS, null));
    }
}
