package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Sample;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows what a document shows of a request without showing all of it. */
final class Fragments {

  private static final Pattern PATH = Pattern.compile("(?:https?://[^/\\s]+)?(/[^\\s\"]+)");
  private static final Pattern HEADER = Pattern.compile("(?<!\")\\b([A-Za-z][\\w-]*): ");

  private Fragments() {}

  static void follow(Operation operation, Sample sample, Tracer tracer) {
    String text = new String(sample.body(), UTF_8);
    if (text.startsWith("<")) {
      byte[] document = ("<fragment>" + text + "</fragment>").getBytes(UTF_8);
      operation.requests().values().forEach(body -> arguments(body, document, tracer));
      return;
    }
    for (Matcher path = PATH.matcher(text); path.find(); ) {
      Requests.path(operation, path.group(1), tracer);
    }
    for (Matcher header = HEADER.matcher(text); header.find(); ) {
      Requests.headers(operation, Map.of(header.group(1), ""), tracer);
    }
  }

  private static void arguments(Body body, byte[] document, Tracer tracer) {
    Shape owner = owner(body.shape());
    if (owner != null) {
      new XmlTrace(tracer.reached(), body).follow(owner, Tracer.xml(document));
    }
  }

  /** Returns what holds the arguments of an action. */
  private static @Nullable Shape owner(Shape shape) {
    for (Shape.Member member : shape.members().values()) {
      Shape owner = member.isMarked("x-arguments") ? shape : owner(member.shape());
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }
}
