/**
 * HTTP on a port of the loopback interface, with responses that can also fail to arrive. Not
 * exported; it knows nothing of the vendors.
 */
@NullMarked
package dev.inward.sandbox.http;

import org.jspecify.annotations.NullMarked;
