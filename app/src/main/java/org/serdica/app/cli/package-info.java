/**
 * The operations of the window without a window: picocli commands that answer on standard output (one JSON object with
 * {@code --json}), keep diagnostics to standard error and end with 0 done, 1 input refused, 2 wrong usage.
 */
@NullMarked
package org.serdica.app.cli;

import org.jspecify.annotations.NullMarked;
