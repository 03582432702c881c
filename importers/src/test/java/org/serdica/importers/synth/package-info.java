@NullMarked
package org.serdica.importers.synth;

import org.jspecify.annotations.NullMarked;
