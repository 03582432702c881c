@NullMarked
package org.serdica.app.ui.shell;

import org.jspecify.annotations.NullMarked;
