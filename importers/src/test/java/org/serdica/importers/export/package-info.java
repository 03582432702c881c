@NullMarked
package org.serdica.importers.export;

import org.jspecify.annotations.NullMarked;
