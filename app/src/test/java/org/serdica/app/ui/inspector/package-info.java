@NullMarked
package org.serdica.app.ui.inspector;

import org.jspecify.annotations.NullMarked;
