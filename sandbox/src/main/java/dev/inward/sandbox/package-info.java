/** Stub vendors for tests, on the loopback interface: no account, no money, no network. */
@NullMarked
package dev.inward.sandbox;

import org.jspecify.annotations.NullMarked;
