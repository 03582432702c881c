/** Tests of the room of the same name, against files that others wrote and small ones that a person can check. */
@NullMarked
package org.serdica.importers.cityjson;

import org.jspecify.annotations.NullMarked;
