package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sandbox as a module, which finds the contracts in another module. */
class ModulePathTest {

  private static final String MODULE = "dev.inward.sandbox";

  @Test
  void sandbox_whenStartedFromTheModulePath_serves() throws Exception {
    ModuleFinder modulePath =
        ModuleFinder.of(
            home("dev/inward/sandbox/Sandbox.class"),
            home("dev/inward/contract/VendorContract.class"),
            home("dev/inward/regex/EcmaRegex.class"),
            home("com/networknt/schema/Schema.class"),
            home("com/fasterxml/jackson/databind/JsonNode.class"),
            home("com/fasterxml/jackson/core/JsonParser.class"),
            home("com/fasterxml/jackson/dataformat/yaml/YAMLMapper.class"),
            home("com/fasterxml/jackson/annotation/JsonProperty.class"),
            home("org/yaml/snakeyaml/Yaml.class"),
            home("org/apache/hc/core5/http/ClassicHttpRequest.class"),
            home("org/slf4j/Logger.class"),
            home("inward-specs/anveo/manifest.yaml"));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules =
        boot.configuration().resolve(modulePath, ModuleFinder.of(), Set.of(MODULE));
    ClassLoader loader =
        boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
            .findLoader(MODULE);

    Class<?> modular = loader.loadClass(Sandbox.class.getName());
    Module module = modular.getModule();

    assertThat(module.getName()).isEqualTo(MODULE);
    assertThat(module.getPackages())
        .filteredOn(module::isExported)
        .containsExactlyInAnyOrder("dev.inward.sandbox", "dev.inward.sandbox.junit");
    try (AutoCloseable sandbox = (AutoCloseable) modular.getMethod("start").invoke(null)) {
      assertThat(sandbox).isInstanceOf(modular);
    }
  }

  /** Returns the folder or jar that holds a resource. */
  private static Path home(String resource) throws IOException, URISyntaxException {
    URL url = Objects.requireNonNull(Sandbox.class.getClassLoader().getResource(resource));
    if (url.openConnection() instanceof JarURLConnection jar) {
      return Path.of(jar.getJarFileURL().toURI());
    }
    String file = url.toURI().toString();
    return Path.of(URI.create(file.substring(0, file.length() - resource.length())));
  }
}
