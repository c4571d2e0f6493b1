package dev.inward.sandbox;

import dev.inward.contract.HttpRequest;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Serves each recorded request to nobody, before the first caller comes: all that has to be loaded
 * to check requests and responds takes longer than the whole start.
 */
final class WarmUp {

  private WarmUp() {}

  /** Rehearses vendors, in a thread of its own. */
  static void start(List<Vendor> vendors) {
    Thread thread =
        new Thread(
            () -> vendors.forEach(vendor -> of(VendorDefinitions.of(vendor))),
            "inward-sandbox-rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  /** Rehearses a vendor, and returns what was asked and responded. */
  static List<JournalEntry> of(VendorDefinition play) {
    VendorStub desk = new VendorStub(play);
    play.recordings().interactions().forEach(interaction -> desk.response(request(interaction)));
    return desk.journal();
  }

  static HttpRequest request(Interaction interaction) {
    Map<String, List<String>> headers = new TreeMap<>();
    interaction
        .headers()
        .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
    Sample body = interaction.requestBody();
    return new HttpRequest(
        interaction.method(),
        interaction.path(),
        null,
        headers,
        body == null ? new byte[0] : body.body());
  }
}
