package dev.inward.conformance.checks;

import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.sandbox.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What the generated client sends, byte for byte, and how often. */
final class C8SentRequests implements Check {

  private static final String FILE = "manifest.yaml";
  private static final String REMEDY = "correct the contract, or the templates of the generator";

  /** More than a client may repeat of its own accord, of a read. */
  private static final HttpResponse TRY_AGAIN =
      HttpResponse.of(503, "text/plain", new byte[0]).header("Retry-After", "0");

  @Override
  public String id() {
    return "C8";
  }

  @Override
  public String holds() {
    return "the client sends the recorded requests, and a purchase once";
  }

  @Override
  public List<Break> breaks(House house) {
    Breaks breaks = new Breaks(this, house);
    VendorContract contract = house.vendorContract();
    try (Listener listener = new Listener()) {
      for (Interaction interaction : house.manifest().interactions()) {
        HttpRequest recorded = C5Requests.request(interaction, interaction.requestBody());
        Call call = contract.call(recorded);
        if (call == null) {
          breaks.add(FILE, interaction.id(), "the contract does not allow the request", REMEDY);
          continue;
        }
        breaks.whenFails(
            FILE,
            interaction.id(),
            REMEDY,
            () -> {
              listener.play(interaction);
              send(house, listener, call);
              compare(interaction, listener.heard(), contract, breaks);
              if (call.operation().spendsMoney()) {
                once(house, listener, call, breaks);
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return breaks.list();
  }

  private static void send(House house, Listener listener, Call call) throws Exception {
    try (Client client = Client.of(house, listener.baseUrl(), call.credentials())) {
      Object unused = client.call(call);
    }
  }

  private static void once(House house, Listener listener, Call call, Breaks breaks)
      throws Exception {
    listener.play(TRY_AGAIN);
    send(house, listener, call);
    if (listener.heard().size() != 1) {
      breaks.add(
          "openapi.yaml",
          call.operation().id(),
          "a purchase is sent %d times when the vendor is busy".formatted(listener.heard().size()),
          "mark it with x-spends-money; see the generator and Repetition in the runtime");
    }
  }

  private static void compare(
      Interaction interaction, List<HttpRequest> heard, VendorContract contract, Breaks breaks) {
    if (heard.size() != 1) {
      breaks.add(FILE, interaction.id(), "it was sent %d times".formatted(heard.size()), REMEDY);
      return;
    }
    HttpRequest sent = heard.get(0);
    Sample body = interaction.requestBody();
    HttpRequest recorded = C5Requests.request(interaction, body);
    same(interaction, "the method", recorded.method(), sent.method(), breaks);
    same(interaction, "the path", recorded.path(), sent.path(), breaks);
    same(
        interaction,
        "the query",
        String.valueOf(recorded.query()),
        String.valueOf(sent.query()),
        breaks);
    for (Map.Entry<String, String> header : interaction.headers().entrySet()) {
      same(
          interaction,
          "the header " + header.getKey(),
          header.getValue(),
          String.valueOf(sent.header(header.getKey())),
          breaks);
    }
    String mediaType = body == null ? "" : body.mediaType();
    same(
        interaction,
        "the body",
        Trees.of(mediaType, recorded.body()),
        Trees.of(mediaType, sent.body()),
        breaks);
    Call understood = contract.call(sent);
    Operation operation = understood == null ? null : understood.operation();
    if (operation == null || !operation.id().equals(interaction.operation())) {
      breaks.add(FILE, interaction.id(), "the contract does not allow what is sent", REMEDY);
    }
  }

  private static void same(
      Interaction interaction, String what, String recorded, String sent, Breaks breaks) {
    if (!recorded.equals(sent)) {
      breaks.add(
          FILE,
          interaction.id(),
          "%s is recorded as %s and sent as %s".formatted(what, recorded, sent),
          REMEDY);
    }
  }
}
