/** Tests of {@code org.serdica.importers.project}. */
@NullMarked
package org.serdica.importers.project;

import org.jspecify.annotations.NullMarked;
