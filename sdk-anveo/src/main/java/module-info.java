/** A typed client of Anveo. */
module dev.inward.anveo {
  requires transitive dev.inward.core;
  requires jakarta.xml.bind;

  exports dev.inward.anveo;

  // xjc's classes stay inside; only JAXB may look into them.
  opens dev.inward.anveo.wire to
      jakarta.xml.bind;
}
