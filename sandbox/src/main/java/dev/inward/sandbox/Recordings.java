package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Call;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Sample;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The recorded responses of a vendor, from which all others are made. */
final class Recordings {

  private final List<Interaction> interactions;
  private final List<Sample> samples;
  private final Map<List<String>, List<Interaction>> successes = new ConcurrentHashMap<>();
  private final Map<Sample, String> texts = new ConcurrentHashMap<>();

  Recordings(Manifest manifest) {
    this.interactions = manifest.interactions();
    this.samples = manifest.samples();
  }

  List<Interaction> interactions() {
    return interactions;
  }

  /** Returns the interaction of an id. */
  Interaction interaction(String id) {
    return interactions.stream()
        .filter(interaction -> interaction.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no interaction is called " + id));
  }

  /** Returns the sample of an id, as it is sent. */
  String sample(String id) {
    return samples.stream()
        .filter(sample -> sample.id().equals(id))
        .findFirst()
        .map(this::text)
        .orElseThrow(() -> new IllegalStateException("no sample is called " + id));
  }

  /** Returns the responses of a role and media type that hold a text. */
  List<String> responses(String role, String mediaType, String holding) {
    return samples.stream()
        .filter(sample -> sample.direction().equals("response") && sample.role().equals(role))
        .filter(sample -> sample.mediaType().equals(mediaType))
        .map(this::text)
        .filter(text -> text.contains(holding))
        .toList();
  }

  /**
   * Returns a recorded success of what is called: the one that is about a number, or else the first
   * one.
   */
  Interaction success(Call call, String number) {
    List<Interaction> known =
        successes.computeIfAbsent(
            List.of(call.operation().id(), call.mediaType()),
            wanted -> successes(wanted.get(0), wanted.get(1)));
    for (Interaction interaction : known) {
      if (mentions(interaction, number)) {
        return interaction;
      }
    }
    return known.get(0);
  }

  private List<Interaction> successes(String operation, String mediaType) {
    return interactions.stream()
        .filter(interaction -> interaction.operation().equals(operation))
        .filter(interaction -> interaction.contentType().equals(mediaType))
        .filter(interaction -> interaction.responseBody().role().equals("success"))
        .toList();
  }

  private boolean mentions(Interaction interaction, String number) {
    Sample request = interaction.requestBody();
    return interaction.path().contains(number)
        || text(interaction.responseBody()).contains(number)
        || (request != null && text(request).contains(number));
  }

  private String text(Sample sample) {
    return texts.computeIfAbsent(sample, read -> new String(read.body(), UTF_8));
  }
}
