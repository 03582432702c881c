@NullMarked
package org.serdica.importers.radio.antenna;

import org.jspecify.annotations.NullMarked;
