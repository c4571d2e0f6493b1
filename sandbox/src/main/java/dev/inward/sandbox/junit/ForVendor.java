package dev.inward.sandbox.junit;

import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which vendor is meant by a parameter that could be about any, in a class with {@link
 * VendorSandbox}. On a {@code String} or {@code java.net.URI} it asks for the base URL, and on a
 * {@link VendorControl} for the control of that vendor.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ForVendor {

  /** Returns the vendor. */
  Vendor value();
}
