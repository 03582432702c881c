@NullMarked
package org.serdica.model.street;

import org.jspecify.annotations.NullMarked;
