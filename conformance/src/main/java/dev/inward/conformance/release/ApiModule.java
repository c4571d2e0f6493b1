package dev.inward.conformance.release;

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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A module that is published, with what it shows to others in a text file. */
enum ApiModule {
  CORE("sdk-core", "dev.inward.core", null),
  MULTITEL("sdk-multitel", "dev.inward.multitel", "multitel"),
  CRAZYTEL("sdk-crazytel", "dev.inward.crazytel", "crazytel"),
  ANVEO("sdk-anveo", "dev.inward.anveo", "anveo"),
  CODEGEN("codegen", "dev.inward.codegen", null),
  CONFORMANCE("conformance", "dev.inward.conformance", null);

  private static final String FILE = Baseline.FOLDER + "api.txt";

  private final String artifact;
  private final String module;
  private final @Nullable String vendor;

  ApiModule(String artifact, String module, @Nullable String vendor) {
    this.artifact = artifact;
    this.module = module;
    this.vendor = vendor;
  }

  String artifact() {
    return artifact;
  }

  /** Returns whom a line of the changelog has to begin with: a client's is its vendor's. */
  String subject() {
    return vendor == null ? artifact : vendor;
  }

  /** Returns the text file, from the reactor's folder on: a client's is beside its contract. */
  String file() {
    return (vendor == null ? artifact : "specs/" + vendor) + "/" + FILE;
  }

  /** Returns a vendor's client. */
  static ApiModule of(String vendor) {
    return Arrays.stream(values())
        .filter(module -> vendor.equals(module.vendor))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the descriptor, as it was compiled. */
  ModuleDescriptor descriptor() {
    return reference().descriptor();
  }

  /** Returns the bytes of all classes that were compiled. */
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

  /** The tests have the modules on their class path, as jars or as folders. */
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
