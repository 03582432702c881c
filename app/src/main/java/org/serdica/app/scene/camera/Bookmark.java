package org.serdica.app.scene.camera;

import org.serdica.app.scene.CameraPose;

/** A view that a person wants to find again. */
public record Bookmark(String name, CameraPose pose) {}
