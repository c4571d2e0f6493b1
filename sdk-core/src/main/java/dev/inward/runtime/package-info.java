/** What generated clients stand on. Users of a client have no need of it. */
@NullMarked
package dev.inward.runtime;

import org.jspecify.annotations.NullMarked;
