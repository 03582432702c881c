@NullMarked
package org.serdica.app;

import org.jspecify.annotations.NullMarked;
