@NullMarked
package org.serdica.importers.vector;

import org.jspecify.annotations.NullMarked;
