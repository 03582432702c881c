@NullMarked
package org.serdica.app.ui.words;

import org.jspecify.annotations.NullMarked;
