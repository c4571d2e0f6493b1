/**
 * Builds the documentation site: one folder of static files that needs no server and no network.
 */
@NullMarked
package dev.inward.site;

import org.jspecify.annotations.NullMarked;
