package dev.inward.sandbox;

import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * A vendor of the sandbox that plays by specs of its own.
 *
 * @param control what decides about it
 */
public record Stage(VendorControl control) implements AutoCloseable {

  /** Opens a port for the vendor, which is to be closed. */
  public static Stage open(String vendor, Specs specs) {
    try {
      VendorDefinition definition =
          VendorDefinition.of(Vendor.valueOf(vendor.toUpperCase(Locale.ROOT)), specs);
      return new Stage(VendorControl.open(definition, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Brings about a state that a recorded interaction starts from, as {@code sandbox.yaml} declares
   * it.
   *
   * @param control a vendor of a sandbox that is as it started
   * @param state a sentence of the manifest, such as {@code 18003863003 is in stock}
   */
  public static void bringAbout(VendorControl control, String state) {
    control.bringAbout(state);
  }

  @Override
  public void close() {
    control.close();
  }
}
