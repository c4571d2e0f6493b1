package dev.inward.sandbox;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;

/**
 * The specification of a vendor, read once.
 *
 * @param vendor the vendor
 * @param contract validates requests and responses
 * @param recordings the recorded interactions
 * @param config the contents of {@code sandbox.yaml}
 * @param behavior responds to calls
 */
record VendorDefinition(
    Vendor vendor,
    VendorContract contract,
    Recordings recordings,
    SandboxConfig config,
    VendorBehavior behavior) {

  static VendorDefinition of(Vendor vendor) {
    return of(vendor, Specs.of(vendor.folder()));
  }

  static VendorDefinition of(Vendor vendor, Specs specs) {
    VendorContract contract = VendorContract.of(specs);
    Recordings recordings = new Recordings(Manifest.of(specs));
    YamlNode script = specs.yaml("sandbox.yaml");
    SandboxConfig config = SandboxConfig.of(script);
    Codes codes = Codes.of(script, contract);
    VendorBehavior behavior =
        new DeclaredBehavior(contract, recordings, codes, config.operations());
    new ScriptCheck(script, contract, recordings, codes).check(config);
    return new VendorDefinition(vendor, contract, recordings, config, behavior);
  }
}
