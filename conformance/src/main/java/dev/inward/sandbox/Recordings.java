package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Call;
import dev.inward.manifest.Interaction;
import dev.inward.manifest.Manifest;
import dev.inward.manifest.Sample;
import java.util.List;
import java.util.function.Predicate;

/** The recorded answers of a vendor, from which all others are made. */
final class Recordings {

  private final List<Interaction> interactions;
  private final List<Sample> samples;

  Recordings(Manifest manifest) {
    this.interactions = manifest.interactions();
    this.samples = manifest.samples();
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
        .map(Recordings::text)
        .orElseThrow(() -> new IllegalStateException("no sample is called " + id));
  }

  /** Returns the answers of a role and media type that hold a text. */
  List<String> answers(String role, String mediaType, String holding) {
    return samples.stream()
        .filter(sample -> sample.direction().equals("response") && sample.role().equals(role))
        .filter(sample -> sample.mediaType().equals(mediaType))
        .map(Recordings::text)
        .filter(text -> text.contains(holding))
        .toList();
  }

  /**
   * Returns a recorded success of what is called: the one that is about a number, or else the first
   * one.
   */
  Interaction success(Call call, String number) {
    List<Interaction> successes =
        interactions.stream()
            .filter(interaction -> interaction.operation().equals(call.operation().id()))
            .filter(interaction -> interaction.contentType().equals(call.mediaType()))
            .filter(Recordings::isSuccess)
            .toList();
    Predicate<Interaction> isAboutIt = interaction -> mentions(interaction, number);
    return successes.stream().filter(isAboutIt).findFirst().orElseGet(() -> successes.get(0));
  }

  private static boolean isSuccess(Interaction interaction) {
    return interaction.responseBody().role().equals("success");
  }

  private static boolean mentions(Interaction interaction, String number) {
    Sample request = interaction.requestBody();
    return interaction.path().contains(number)
        || text(interaction.responseBody()).contains(number)
        || (request != null && text(request).contains(number));
  }

  private static String text(Sample sample) {
    return new String(sample.body(), UTF_8);
  }
}
