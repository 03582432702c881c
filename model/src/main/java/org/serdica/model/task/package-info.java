/**
 * The job contract: work that takes time says how far it is and stops when asked.
 * Everything that runs off the JavaFX thread speaks in these three small types; the window, the
 * command line and the tests each bring their own form of {@link org.serdica.model.task.Progress}.
 */
@NullMarked
package org.serdica.model.task;

import org.jspecify.annotations.NullMarked;
