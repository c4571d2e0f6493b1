/** A sandbox of the vendors, for the tests of those who use the clients. */
module dev.inward.sandbox {
  requires com.fasterxml.jackson.databind;
  requires dev.inward.contract;
  requires java.xml;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires static dev.inward.anveo;
  requires static dev.inward.crazytel;
  requires static dev.inward.multitel;
  requires static org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports dev.inward.sandbox;
  exports dev.inward.sandbox.junit;

  opens dev.inward.sandbox.junit to
      org.junit.platform.commons;
}
