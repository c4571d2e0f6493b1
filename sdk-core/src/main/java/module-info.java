/** What the vendors' clients share: outcomes, and the runtime that generated clients stand on. */
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
