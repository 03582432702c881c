/** What the program remembers between two starts. Defaults are in the types; the file may be lost at any time. */
@NullMarked
package org.serdica.app.ui.settings;

import org.jspecify.annotations.NullMarked;
