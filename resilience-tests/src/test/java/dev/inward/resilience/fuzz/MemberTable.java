package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.DecidingMembers;
import dev.inward.contract.Schema;
import dev.inward.contract.manifest.Interaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recorded response of which one member at a time is replaced. */
abstract class MemberTable {

  private final FuzzTarget target;
  private final Interaction interaction;

  /** What the contract says of the members. */
  final DecidingMembers deciding;

  /** Whether each member decides, by its pointer in the contract. */
  final Map<String, Boolean> members = new LinkedHashMap<>();

  MemberTable(FuzzTarget target, Interaction interaction, Schema schema) {
    this.target = target;
    this.interaction = interaction;
    this.deciding =
        DecidingMembers.of(schema, target.operation().outcomeRules(), target.mediaType());
  }

  static MemberTable of(FuzzTarget target, Interaction interaction) {
    return target.format() == BodyFormat.JSON
        ? new JsonMemberTable(target, interaction)
        : new XmlMemberTable(target, interaction);
  }

  final FuzzTarget target() {
    return target;
  }

  final Interaction interaction() {
    return interaction;
  }

  final String text() {
    return new String(interaction.responseBody().body(), UTF_8);
  }

  final WireResponse recorded() {
    return response(text());
  }

  final WireResponse response(String body) {
    String head =
        "HTTP/1.1 %d As recorded\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                interaction.status(), interaction.contentType(), body.getBytes(UTF_8).length);
    return new BytesResponse((head + body).getBytes(UTF_8));
  }

  /** Returns the members that a success needs. */
  final List<String> needed() {
    return members.keySet().stream().filter(deciding::isNeeded).toList();
  }

  final List<String> members(boolean deciding) {
    return members.entrySet().stream()
        .filter(member -> member.getValue() == deciding)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns values of every kind that a member may have in this format. */
  abstract List<String> kinds(String member);

  /** Returns values that a member that decides cannot have. */
  abstract List<String> unreadable(String member);

  /** Returns the body with a member replaced by a value, which is written as it stands. */
  abstract String with(String member, String value);

  /** Returns bodies in which a member occurs twice, once as it was recorded. */
  abstract List<String> repeated(String member);
}
