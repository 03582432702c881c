@NullMarked
package org.serdica.app.scene.mesh.facade;

import org.jspecify.annotations.NullMarked;
