package dev.inward.resilience.fuzz;

import java.io.InputStream;

/** What is sent to a target; its text says how to send it again. */
interface VendorResponse {

  InputStream open();
}
