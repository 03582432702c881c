/**
 * The window: panels that float over the 3D view, actions, words, settings and jobs. Panels read and write
 * {@link org.serdica.app.scene.SceneModel} and never the 3D view's parts; long work goes through {@code ui.job}.
 * {@link org.serdica.app.ui.MainWindow} puts the rooms below together.
 */
@NullMarked
package org.serdica.app.ui;

import org.jspecify.annotations.NullMarked;
