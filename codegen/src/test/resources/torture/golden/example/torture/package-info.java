/**
 * A client of the vendor, generated from its contract: Torture: everything that &lt;breaks&gt;
 * generators *&#47; &#92;u0041 &#64;see.
 */
@NullMarked
package example.torture;

import org.jspecify.annotations.NullMarked;
