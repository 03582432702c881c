@NullMarked
package org.serdica.importers.radio.measure;

import org.jspecify.annotations.NullMarked;
