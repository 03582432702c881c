/** Tests of {@code org.serdica.importers.project.form}. */
@NullMarked
package org.serdica.importers.project.form;

import org.jspecify.annotations.NullMarked;
