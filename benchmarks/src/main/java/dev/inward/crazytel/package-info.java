/** Access to what the client of Crazytel does without a network. */
@NullMarked
package dev.inward.crazytel;

import org.jspecify.annotations.NullMarked;
