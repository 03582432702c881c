/** Tests of the check of files, on files that others wrote and small ones that a person can check. */
@NullMarked
package org.serdica.importers.check;

import org.jspecify.annotations.NullMarked;
