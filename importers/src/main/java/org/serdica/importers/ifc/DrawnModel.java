package org.serdica.importers.ifc;

import java.util.Map;
import org.serdica.model.city.ObjectDraft;

/**
 * A model with what was drawn of it at a first look and not handed on yet.
 *
 * @param drafts by the number of their instance
 */
record DrawnModel(IfcModel model, Map<Integer, ObjectDraft> drafts) {}
