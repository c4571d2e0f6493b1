/**
 * The report that the build leaves in {@code conformance/target/report}: one page, without a script
 * and without anything from elsewhere. The words are written in markup that escapes every text.
 */
@NullMarked
package dev.inward.conformance.report;

import org.jspecify.annotations.NullMarked;
