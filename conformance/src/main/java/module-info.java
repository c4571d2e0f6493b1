/** A sandbox of the vendors, for the tests of those who use the clients. */
module dev.inward.conformance {
  requires com.networknt.schema;
  requires dev.inward.specs;
  requires java.xml;
  requires jdk.httpserver;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static transitive org.jspecify;

  exports dev.inward.sandbox;
}
