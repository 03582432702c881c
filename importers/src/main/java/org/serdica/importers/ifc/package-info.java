/**
 * IFC2x3, IFC4 and IFC4.3 in STEP files. {@link StepFile} indexes the instances without parsing them;
 * {@link StepInstance}s are parsed when somebody asks. Every file is taken for hostile: references may dangle or run in
 * circles, strings may not end, lists may nest without end.
 */
@NullMarked
package org.serdica.importers.ifc;

import org.jspecify.annotations.NullMarked;
