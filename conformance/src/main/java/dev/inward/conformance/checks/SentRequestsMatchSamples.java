package dev.inward.conformance.checks;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Call;
import dev.inward.contract.Effect;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.sandbox.http.HttpResponse;
import dev.inward.testing.ReflectiveClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the generated client sends, byte for byte, and how often. */
public final class SentRequestsMatchSamples implements Check {

  private static final String FILE = "manifest.yaml";
  private static final String REMEDY = "correct the contract, or the templates of the generator";

  /** More than a client may repeat of its own accord, of a read. */
  private static final HttpResponse TRY_AGAIN =
      HttpResponse.of(503, "text/plain", new byte[0]).withHeader("Retry-After", "0");

  @Override
  public String id() {
    return "C8";
  }

  @Override
  public String holds() {
    return "the client sends the recorded requests, and a purchase once";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    VendorContract contract = specs.vendorContract();
    try (RecordingServer listener = new RecordingServer()) {
      for (Interaction interaction : specs.manifest().interactions()) {
        HttpRequest recorded = HttpRequest.of(interaction);
        Call call = contract.call(recorded);
        if (call == null) {
          violations.add(FILE, interaction.id(), "the contract does not allow the request", REMEDY);
          continue;
        }
        violations.whenFails(
            FILE,
            interaction.id(),
            REMEDY,
            () -> {
              listener.serve(interaction);
              send(specs, listener, call);
              compare(interaction, listener.requests(), contract, violations);
              if (call.operation().effect() != Effect.READ) {
                once(specs, listener, call, violations);
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return violations.list();
  }

  private static void send(VendorSpecs specs, RecordingServer listener, Call call)
      throws Exception {
    try (ReflectiveClient client =
        ReflectiveClient.of(
            specs.vendor(),
            specs.vendorContract(),
            call.credentials(),
            settings -> settings.baseUrl(listener.baseUrl()))) {
      Object unused = client.call(call);
    }
  }

  private static void once(
      VendorSpecs specs, RecordingServer listener, Call call, Violations violations)
      throws Exception {
    listener.serve(TRY_AGAIN);
    send(specs, listener, call);
    if (listener.requests().size() != 1) {
      violations.add(
          "openapi.yaml",
          call.operation().id(),
          String.format(
              Locale.ROOT,
              "what does more than read is sent %d times when the vendor is busy",
              listener.requests().size()),
          "mark it with x-effect; see RetryPolicy in the runtime");
    }
  }

  private static void compare(
      Interaction interaction,
      List<HttpRequest> heard,
      VendorContract contract,
      Violations violations) {
    if (heard.size() != 1) {
      violations.add(
          FILE,
          interaction.id(),
          String.format(Locale.ROOT, "it was sent %d times", heard.size()),
          REMEDY);
      return;
    }
    HttpRequest sent = heard.get(0);
    Sample body = interaction.requestBody();
    HttpRequest recorded = HttpRequest.of(interaction, body);
    same(interaction, "the method", recorded.method(), sent.method(), violations);
    same(interaction, "the path", recorded.path(), sent.path(), violations);
    if (!recorded.queryParameters().equals(sent.queryParameters())) {
      violations.add(
          FILE,
          interaction.id() + "/request/query",
          "the query is recorded as %s and sent as %s"
              .formatted(recorded.queryParameters(), sent.queryParameters()),
          "correct \"query\" of the request here, or the query parameters in openapi.yaml");
    }
    for (Map.Entry<String, String> header : interaction.headers().entrySet()) {
      same(
          interaction,
          "the header " + header.getKey(),
          header.getValue(),
          String.valueOf(sent.header(header.getKey())),
          violations);
    }
    String mediaType = body == null ? "" : body.mediaType();
    same(
        interaction,
        "the body",
        CanonicalBody.of(mediaType, recorded.body()),
        CanonicalBody.of(mediaType, sent.body()),
        violations);
    Call understood = contract.call(sent);
    Operation operation = understood == null ? null : understood.operation();
    if (operation == null || !operation.id().equals(interaction.operation())) {
      violations.add(FILE, interaction.id(), "the contract does not allow what is sent", REMEDY);
    }
  }

  private static void same(
      Interaction interaction, String what, String recorded, String sent, Violations violations) {
    if (!recorded.equals(sent)) {
      violations.add(
          FILE,
          interaction.id(),
          "%s is recorded as %s and sent as %s".formatted(what, recorded, sent),
          REMEDY);
    }
  }
}
