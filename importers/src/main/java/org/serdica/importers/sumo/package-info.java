/**
 * SUMO networks ({@code .net.xml}): streets, lanes, crossings and signal programs for the road network. What SUMO keeps
 * within crossings is left to the traffic engine, which makes its own.
 */
@NullMarked
package org.serdica.importers.sumo;

import org.jspecify.annotations.NullMarked;
