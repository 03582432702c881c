/**
 * The benchmarks behind the figures in README. Each measures on the machine it runs on, states its targets and says
 * whether they were met; none loosens a target to meet it.
 */
@NullMarked
package org.serdica.app.cli.bench;

import org.jspecify.annotations.NullMarked;
