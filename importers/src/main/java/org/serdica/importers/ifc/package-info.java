/**
 * IFC2x3, IFC4 and IFC4.3 in STEP files. {@code StepFile} indexes the instances without parsing them; {@code Shapes}
 * makes bodies of their geometry, {@code Structure} finds the buildings and what is in them, {@code Georeferencing} their
 * place, and {@code DraftMaker} objects of a city. Every file is taken for hostile: references may dangle or run in
 * circles, strings may not end, lists may nest without end, and the work for one element is bounded.
 */
@NullMarked
package org.serdica.importers.ifc;

import org.jspecify.annotations.NullMarked;
