package dev.inward;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what no document of the vendor describes: other people's code or a conclusion says it. It
 * may not work as described, and it may change or disappear in any release.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Experimental {

  /**
   * Returns why it is experimental.
   *
   * @return the contract's reason
   */
  String value();
}
