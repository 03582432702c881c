@NullMarked
package org.serdica.model.radio.emf;

import org.jspecify.annotations.NullMarked;
