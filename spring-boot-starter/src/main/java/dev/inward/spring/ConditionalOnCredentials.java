package dev.inward.spring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Creates a client only if a credential of its vendor is set, and the vendor is not disabled. */
@Conditional(CredentialsCondition.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ConditionalOnCredentials {

  /** Returns the credentials of the vendor. */
  VendorCredentials value();
}
