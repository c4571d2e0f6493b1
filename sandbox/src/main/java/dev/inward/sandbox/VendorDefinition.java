package dev.inward.sandbox;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;

/**
 * All that is needed to play a vendor, read once.
 *
 * @param vendor the vendor
 * @param contract what requests and responses are held against
 * @param recordings what is responded to
 * @param script how it starts
 * @param clerk who serves
 */
record VendorDefinition(
    Vendor vendor,
    VendorContract contract,
    Recordings recordings,
    SandboxConfig script,
    VendorBehavior clerk) {

  static VendorDefinition of(Vendor vendor) {
    return of(vendor, Specs.of(vendor.folder()));
  }

  static VendorDefinition of(Vendor vendor, Specs specs) {
    VendorContract contract = VendorContract.of(specs);
    Recordings recordings = new Recordings(Manifest.of(specs));
    SandboxConfig config = SandboxConfig.of(specs.yaml("sandbox.yaml"));
    VendorBehavior behavior = new DeclaredBehavior(contract, recordings, config);
    return new VendorDefinition(vendor, contract, recordings, config, behavior);
  }
}
