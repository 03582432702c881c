@NullMarked
package org.serdica.app.ui.edit.handle;

import org.jspecify.annotations.NullMarked;
