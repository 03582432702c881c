/**
 * CityGML 1.0, 2.0 and 3.0 in one stream: {@code CityGmlReader} walks the members, {@code FeatureParser} and
 * {@code GeometryParser} read one member into a {@code GeometryPool} and a tree of {@code FeatureNode}s,
 * {@code DraftAssembler} follows links and appearances and lays the drafts down. No DTDs, no DOM; what is not
 * known is walked through, so that extensions lose their extra classes but not their geometry.
 */
@NullMarked
package org.serdica.importers.citygml;

import org.jspecify.annotations.NullMarked;
