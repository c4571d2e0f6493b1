package dev.inward.sandbox;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Node;
import dev.inward.contract.manifest.Specs;

/**
 * All that is needed to play a vendor, read once.
 *
 * @param vendor the vendor
 * @param contract what requests and answers are held against
 * @param recordings what is answered
 * @param script how it starts
 * @param clerk who serves
 */
record Play(
    Vendor vendor, VendorContract contract, Recordings recordings, Script script, Clerk clerk) {

  static Play of(Vendor vendor) {
    return of(vendor, Specs.of(vendor.folder()));
  }

  static Play of(Vendor vendor, Specs specs) {
    VendorContract contract = VendorContract.of(specs);
    Recordings recordings = new Recordings(Manifest.of(specs));
    Node script = specs.yaml("sandbox.yaml");
    Clerk clerk =
        switch (vendor) {
          case MULTITEL -> new MultitelClerk(contract, recordings, script);
          case CRAZYTEL -> new CrazytelClerk(recordings);
          case ANVEO -> new AnveoClerk(recordings);
        };
    return new Play(vendor, contract, recordings, Script.of(script), clerk);
  }
}
