package org.serdica.app.ui.settings;

import org.serdica.app.scene.CameraPose;

/** A view of a city that somebody gave a name. */
public record Bookmark(String name, CameraPose pose) {}
