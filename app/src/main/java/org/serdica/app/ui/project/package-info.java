/**
 * The project file as the window works with it: opened and saved, every edit written down as it is made, and what the
 * window remembers with it. {@link org.serdica.app.ui.project.ProjectKeeper} holds the open one. Sees the edit session,
 * the opener and {@code importers.project}; variants build upon it.
 */
@NullMarked
package org.serdica.app.ui.project;

import org.jspecify.annotations.NullMarked;
