package dev.inward.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A library that the clients need, and that other dependencies or a BOM may bring differently. */
enum Library {
  OKHTTP("com.squareup.okhttp3:okhttp", "okhttp3", "OkHttpClient", "okhttp.version"),
  OKIO("com.squareup.okio:okio-jvm", "okio", "Okio", null),
  KOTLIN("org.jetbrains.kotlin:kotlin-stdlib", "kotlin", "KotlinVersion", "kotlin.version"),
  RETROFIT("com.squareup.retrofit2:retrofit", "retrofit2", "Retrofit", null),
  MOSHI("com.squareup.moshi:moshi", "com.squareup.moshi", "Moshi", null),
  JAXB_API(
      "jakarta.xml.bind:jakarta.xml.bind-api",
      "jakarta.xml.bind",
      "JAXBContext",
      "jakarta-xml-bind.version"),
  JAXB_RUNTIME(
      "org.glassfish.jaxb:jaxb-runtime",
      "org.glassfish.jaxb.runtime.v2",
      "JAXBContextFactory",
      "glassfish-jaxb.version"),
  ACTIVATION(
      "jakarta.activation:jakarta.activation-api",
      "jakarta.activation",
      "DataSource",
      "jakarta-activation.version");

  private static final Properties VERSIONS = new Properties();

  static {
    try (InputStream versions = Library.class.getResourceAsStream("/META-INF/inward/versions")) {
      VERSIONS.load(versions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final String coordinates;
  private final String packageName;
  private final String mainClass;
  private final @Nullable String springProperty;

  Library(
      String coordinates, String packageName, String mainClass, @Nullable String springProperty) {
    this.coordinates = coordinates;
    this.packageName = packageName;
    this.mainClass = mainClass;
    this.springProperty = springProperty;
  }

  /** Returns the version of this library, Inward. */
  static String inwardVersion() {
    return VERSIONS.getProperty("inward");
  }

  /** Returns the version that the clients were built and tested with. */
  String version() {
    return VERSIONS.getProperty(name());
  }

  /** Returns whether a message of the JVM names something of this library. */
  boolean isNamedIn(String words) {
    String dotted = words.replace('/', '.');
    return dotted.contains(packageName + ".") || (isJaxb() && dotted.contains("jakarta.xml.bind."));
  }

  private boolean isJaxb() {
    return this == JAXB_API || this == JAXB_RUNTIME || this == ACTIVATION;
  }

  /** Returns whether the jars are the ones that the clients were built and tested with. */
  boolean isExpected(List<String> jars) {
    return jars.size() == 1 && jars.get(0).endsWith("-" + version() + ".jar");
  }

  /** Says what the class path has of this library, and what it should have. */
  String remedy(List<String> jars) {
    String found = jars.isEmpty() ? "nothing" : String.join(" and ", jars);
    String spring =
        springProperty == null
            ? ""
            : String.format(
                Locale.ROOT,
                " (with Spring Boot's parent: <%1$s>%2$s</%1$s>)",
                springProperty,
                version());
    return String.format(
        Locale.ROOT, "found %s, so set %s to %s%s", found, coordinates, version(), spring);
  }

  /**
   * Returns the names of the jars that contain this library, as this library's loader sees them.
   */
  List<String> jars() {
    String file = packageName.replace('.', '/') + "/" + mainClass + ".class";
    try {
      return Collections.list(Library.class.getClassLoader().getResources(file)).stream()
          .map(url -> jarOf(url, file))
          .distinct()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String jarOf(URL url, String file) {
    String jar = url.toString().replaceFirst("!?/" + file + "$", "");
    return jar.substring(jar.lastIndexOf('/') + 1).replaceFirst("^!", "");
  }
}
