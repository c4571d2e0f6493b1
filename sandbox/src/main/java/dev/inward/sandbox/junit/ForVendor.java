package dev.inward.sandbox.junit;

import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Selects the vendor of a parameter in a class with {@link VendorSandbox}. A {@code String} or
 * {@code java.net.URI} receives the vendor's base URL, and a {@link VendorControl} the vendor's
 * control.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ForVendor {

  /** {@return the vendor} */
  Vendor value();
}
