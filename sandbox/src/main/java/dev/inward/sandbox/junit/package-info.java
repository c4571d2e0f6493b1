/** The sandbox in tests with JUnit: ready clients, and a sandbox of its own for each test. */
@NullMarked
package dev.inward.sandbox.junit;

import org.jspecify.annotations.NullMarked;
