/** A client of the vendor, generated from its contract: News kiosk. */
@NullMarked
package example.kiosk;

import org.jspecify.annotations.NullMarked;
