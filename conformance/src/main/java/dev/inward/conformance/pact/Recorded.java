package dev.inward.conformance.pact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;

/** A test of the client in one of the manifest's interactions, which {@link Doubles} plays. */
@TestTemplate
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Recorded {

  /** Returns the interaction's id. */
  String value();
}
