package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;

/**
 * What is the same for all operations of a contract.
 *
 * @param contract the contract
 * @param credentials its credentials
 * @param wirePackage the package of xjc's classes
 * @param types the types of all values
 */
record Scope(Contract contract, CredentialReader credentials, String wirePackage, Types types) {

  Fields fields() {
    return new Fields(types);
  }

  XmlNames xmlNames() {
    return new XmlNames(wirePackage, types);
  }
}
