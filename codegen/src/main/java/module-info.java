/** The generator {@code inward-java}, an extension of OpenAPI Generator. Build time only. */
module dev.inward.codegen {
  requires com.fasterxml.jackson.databind;
  requires com.samskivert.jmustache;
  requires dev.inward.regex;
  requires io.swagger.v3.core;
  requires io.swagger.v3.oas.models;
  requires swagger.parser.core;
  requires java.compiler;
  requires openapi.generator;
  requires org.glassfish.jaxb.core;
  requires org.slf4j;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;

  provides org.openapitools.codegen.CodegenConfig with
      dev.inward.codegen.InwardJavaCodegen;
  provides io.swagger.v3.parser.core.extensions.SwaggerParserExtension with
      dev.inward.codegen.contract.NoContract;
}
