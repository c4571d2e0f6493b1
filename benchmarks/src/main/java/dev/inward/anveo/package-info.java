/** Access to what the client of Anveo does without a network. */
@NullMarked
package dev.inward.anveo;

import org.jspecify.annotations.NullMarked;
