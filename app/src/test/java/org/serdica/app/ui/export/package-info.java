@NullMarked
package org.serdica.app.ui.export;

import org.jspecify.annotations.NullMarked;
