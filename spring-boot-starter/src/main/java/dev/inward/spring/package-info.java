/**
 * Spring Boot auto-configuration of the clients, for each vendor whose SDK is on the class path and
 * whose credentials are set.
 */
@NullMarked
package dev.inward.spring;

import org.jspecify.annotations.NullMarked;
