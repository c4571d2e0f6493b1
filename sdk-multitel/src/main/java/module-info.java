/** A typed client of MultiTEL. */
module dev.inward.multitel {
  requires transitive dev.inward.core;
  requires jakarta.xml.bind;

  exports dev.inward.multitel;

  // xjc's classes stay inside; only JAXB may look into them.
  opens dev.inward.multitel.wire to
      jakarta.xml.bind;
}
