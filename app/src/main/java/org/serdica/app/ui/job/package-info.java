/** Runs {@link org.serdica.model.task.Job}s behind the window and lists them with progress and cancel. */
@NullMarked
package org.serdica.app.ui.job;

import org.jspecify.annotations.NullMarked;
