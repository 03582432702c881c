/**
 * The import of files in the window: what would come in, which part of it does, where files lie that do not say it, and
 * what their columns mean. {@link org.serdica.app.ui.importing.ImportOrder} holds what was decided and knows no controls;
 * the rest shows it.
 */
@NullMarked
package org.serdica.app.ui.importing;

import org.jspecify.annotations.NullMarked;
