/**
 * Antennas from files: the MSI form of Planet that manufacturers publish, read and written, the library that comes with
 * the program, and what a project carries of imported ones. Whatever a file holds, reading it ends with findings that name lines, never with an exception.
 */
@NullMarked
package org.serdica.importers.radio.antenna;

import org.jspecify.annotations.NullMarked;
