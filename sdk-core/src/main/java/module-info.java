/**
 * The exceptions that all clients share, and the runtime of generated clients. The package {@code
 * dev.inward.runtime} is exported for generated code only.
 */
module dev.inward.core {
  requires transitive com.squareup.moshi;
  requires transitive okhttp3;
  requires transitive okio;
  requires transitive retrofit2;
  requires static jakarta.xml.bind;
  requires static transitive org.jspecify;
  requires static transitive java.xml;

  exports dev.inward;
  exports dev.inward.runtime;
}
