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
      VendorDefinition play =
          VendorDefinition.of(Vendor.valueOf(vendor.toUpperCase(Locale.ROOT)), specs);
      return new Stage(VendorControl.open(play, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    control.close();
  }
}
