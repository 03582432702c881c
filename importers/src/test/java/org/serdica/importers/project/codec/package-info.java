/** Tests of {@code org.serdica.importers.project.codec}. */
@NullMarked
package org.serdica.importers.project.codec;

import org.jspecify.annotations.NullMarked;
