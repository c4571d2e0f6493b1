package dev.inward.chain;

import dev.inward.contract.VendorContract;
import dev.inward.manifest.Manifest;
import dev.inward.manifest.Node;
import dev.inward.manifest.Specs;

/** What the checks look at: a vendor's folder of specs, as it is or with something changed. */
public final class House {

  private final String vendor;
  private final Specs specs;

  private House(String vendor, Specs specs) {
    this.vendor = vendor;
    this.specs = specs;
  }

  /**
   * Returns a vendor's house as it is.
   *
   * @param vendor the vendor's folder, such as {@code crazytel}
   */
  public static House of(String vendor) {
    return new House(vendor, Specs.of(vendor));
  }

  /** Returns the same house but for the bytes of one file. */
  public House with(String file, byte[] bytes) {
    return new House(vendor, specs.with(file, bytes));
  }

  /** Returns the vendor's folder, such as {@code crazytel}. */
  public String vendor() {
    return vendor;
  }

  /** Returns the files. */
  public Specs specs() {
    return specs;
  }

  /** Returns the contract as it is written. */
  public Node contract() {
    return specs.yaml("openapi.yaml");
  }

  /** Returns the contract as requests and answers are held against it. */
  public VendorContract vendorContract() {
    return VendorContract.of(specs);
  }

  /** Returns the samples, and what is made of them. */
  public Manifest manifest() {
    return Manifest.of(specs);
  }

  /** Returns the vendor's folder. */
  @Override
  public String toString() {
    return vendor;
  }
}
