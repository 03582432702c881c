@NullMarked
package org.serdica.app.ui.radio;

import org.jspecify.annotations.NullMarked;
