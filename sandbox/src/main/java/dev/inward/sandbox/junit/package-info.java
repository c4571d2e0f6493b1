/** The JUnit 5 extension: ready clients and a separate sandbox for each test. */
@NullMarked
package dev.inward.sandbox.junit;

import org.jspecify.annotations.NullMarked;
