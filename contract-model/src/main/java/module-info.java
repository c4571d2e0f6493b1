/** The contracts and their manifests, read into a model that requests can be checked against. */
module dev.inward.contract {
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.networknt.schema;
  requires dev.inward.regex;
  requires dev.inward.specs;
  requires java.xml;
  requires org.yaml.snakeyaml;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.databind;

  exports dev.inward.contract;
  exports dev.inward.contract.manifest;
}
