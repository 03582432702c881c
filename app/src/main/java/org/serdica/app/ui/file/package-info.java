/** How the window asks a person for files and folders: one way for all that opens and saves. */
@NullMarked
package org.serdica.app.ui.file;

import org.jspecify.annotations.NullMarked;
