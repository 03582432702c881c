@NullMarked
package org.serdica.app.ui.tool;

import org.jspecify.annotations.NullMarked;
