package dev.inward.conformance.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A published module whose API is written by hand and reviewed as text. The API of a generated
 * client follows from its contract.
 */
public enum ApiModule {
  SDK_CORE("sdk-core", "dev.inward.core"),
  ECMA_REGEX("ecma-regex", "dev.inward.regex"),
  CONTRACT_MODEL("contract-model", "dev.inward.contract"),
  SANDBOX("sandbox", "dev.inward.sandbox"),
  CODEGEN("codegen", "dev.inward.codegen"),
  SPRING_BOOT_STARTER("spring-boot-starter", "dev.inward.spring") {

    /** Returns a descriptor that says what its package-info files say: it has none of its own. */
    @Override
    ModuleDescriptor descriptor() {
      return ModuleDescriptor.newModule("dev.inward.spring")
          .exports("dev.inward.spring")
          .exports("dev.inward.spring.test")
          .build();
    }

    @Override
    List<byte[]> classes() throws IOException {
      return ClassFiles.beside("dev/inward/spring/VendorClientCustomizer.class");
    }
  };

  private final String artifact;
  private final String module;

  ApiModule(String artifact, String module) {
    this.artifact = artifact;
    this.module = module;
  }

  /** Returns the text file, relative to the root of the project. */
  public String file() {
    return artifact + "/api.txt";
  }

  ModuleDescriptor descriptor() {
    return reference().descriptor();
  }

  /** Returns the bytes of all compiled classes. */
  List<byte[]> classes() throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (ModuleReader reader = reference().open()) {
      for (String name : reader.list().filter(ApiModule::isClass).sorted().toList()) {
        try (InputStream in = reader.open(name).orElseThrow()) {
          classes.add(in.readAllBytes());
        }
      }
    }
    return classes;
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.equals("module-info.class")
        && !name.startsWith("META-INF");
  }

  /** Finds the module on the class path, where it is a jar or a folder. */
  private ModuleReference reference() {
    String descriptor = "module-info.class";
    try {
      for (URL url : Collections.list(ApiModule.class.getClassLoader().getResources(descriptor))) {
        String place = url.toString().replaceFirst("^jar:", "");
        String root =
            place.substring(0, place.length() - descriptor.length()).replaceFirst("!/$", "");
        Optional<ModuleReference> found = ModuleFinder.of(Path.of(URI.create(root))).find(module);
        if (found.isPresent()) {
          return found.get();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("not on the class path: " + module);
  }
}
