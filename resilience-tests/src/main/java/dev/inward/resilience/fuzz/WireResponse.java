package dev.inward.resilience.fuzz;

import java.io.InputStream;

/** The bytes that are sent to a target. Its text is enough to send them again. */
interface WireResponse {

  InputStream open();
}
