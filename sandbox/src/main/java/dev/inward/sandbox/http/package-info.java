/**
 * HTTP server on the loopback interface whose responses can fail on purpose. Not exported, and
 * independent of the vendors.
 */
@NullMarked
package dev.inward.sandbox.http;

import org.jspecify.annotations.NullMarked;
