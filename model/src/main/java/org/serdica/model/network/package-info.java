/**
 * Streets as a graph over arrays: junctions, links with lanes and speeds, signals. Built once from road
 * centre lines, read by the scene and by every engine that moves people or vehicles.
 */
@NullMarked
package org.serdica.model.network;

import org.jspecify.annotations.NullMarked;
