/** A sandbox of the vendors, for the tests of those who use the clients. */
module dev.inward.conformance {
  requires dev.inward.specs;
  requires java.xml;
  requires jdk.httpserver;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;

  exports dev.inward.sandbox;
}
