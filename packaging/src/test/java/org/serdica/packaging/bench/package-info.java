/** Micro-benchmarks of the hot loops, run by {@code packaging/jmh}; not part of the tests. */
@NullMarked
package org.serdica.packaging.bench;

import org.jspecify.annotations.NullMarked;
