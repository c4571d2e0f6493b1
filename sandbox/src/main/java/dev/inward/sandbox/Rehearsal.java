package dev.inward.sandbox;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Serves each recorded request to nobody, before the first caller comes: all that has to be loaded
 * to check requests and answers takes longer than the whole start.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Rehearses vendors, in a thread of its own. */
  static void start(List<Vendor> vendors) {
    Thread thread =
        new Thread(
            () -> vendors.forEach(vendor -> of(Plays.of(vendor))), "inward-sandbox-rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  /** Rehearses a vendor, and returns what was asked and answered. */
  static List<JournalEntry> of(Play play) {
    Desk desk = new Desk(play);
    play.recordings().interactions().forEach(interaction -> desk.answer(request(interaction)));
    return desk.journal();
  }

  private static HttpRequest request(Interaction interaction) {
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
