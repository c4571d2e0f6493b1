/**
 * Support for tests of Spring applications, with {@code dev.inward:sandbox} in place of the
 * vendors.
 */
@NullMarked
package dev.inward.spring.test;

import org.jspecify.annotations.NullMarked;
