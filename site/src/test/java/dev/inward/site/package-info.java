/** Tests of the site that the build has made. */
@NullMarked
package dev.inward.site;

import org.jspecify.annotations.NullMarked;
