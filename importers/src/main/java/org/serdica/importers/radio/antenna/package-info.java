/**
 * Antennas from files: the MSI form of Planet that manufacturers publish, read and written, and the library that comes
 * with the program. Whatever a file holds, reading it ends with findings that name lines, never with an exception.
 */
@NullMarked
package org.serdica.importers.radio.antenna;

import org.jspecify.annotations.NullMarked;
