/** A client of the vendor, generated from its contract: Pet shop. */
@NullMarked
package example.pets;

import org.jspecify.annotations.NullMarked;
