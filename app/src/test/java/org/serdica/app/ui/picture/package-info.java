@NullMarked
package org.serdica.app.ui.picture;

import org.jspecify.annotations.NullMarked;
