@NullMarked
package org.serdica.app.ui.search;

import org.jspecify.annotations.NullMarked;
