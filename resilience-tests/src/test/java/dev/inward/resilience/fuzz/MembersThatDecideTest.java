package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.resilience.Outcome;
import dev.inward.testing.Markup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each member of each recorded response, replaced by content of every kind. Which members decide is
 * read from the contract.
 */
class MembersThatDecideTest {

  private final TargetRunner runner = new TargetRunner(1 << 20);

  private static Stream<FuzzTarget> targets() {
    return Stream.of("multitel", "crazytel", "anveo")
        .flatMap(vendor -> FuzzTarget.of(vendor).stream())
        .filter(target -> target.format() != BodyFormat.TEXT && !target.isWebhook());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void outcome_whenAMemberThatDecidesNothingIsOfAnyKind_isTheSame(FuzzTarget target) {
    int cells = 0;
    for (MemberTable table : tables(target)) {
      OutcomeFacts recorded = OutcomeFacts.of(runner.run(table.target(), table.recorded()));
      for (String member : table.members(false)) {
        for (String kind : table.kinds(member)) {
          String body = table.with(member, kind);
          WireResponse response = table.response(body);

          for (CompletedCall call : runner.runInBothStyles(table.target(), response)) {
            assertThat(OutcomeFacts.of(call)).as(body).isEqualTo(recorded);
            if (call.result() != null) {
              assertThat(call.result().rawBody()).isEqualTo(body);
            }
          }
          cells++;
        }
      }
    }
    // Not each list has a recorded response with an element.
    assertThat(cells > 0 || !target.spendsMoney()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void success_whenAMemberThatDecidesCannotBeRead_isNone(FuzzTarget target) {
    for (MemberTable table : tables(target)) {
      CompletedCall recorded = runner.run(table.target(), table.recorded());
      if (recorded.verifiedOutcome() != Outcome.RESULT) {
        continue;
      }
      for (String member : table.needed()) {
        for (String kind : table.unreadable(member)) {
          String body = table.with(member, kind);

          for (CompletedCall call : runner.runInBothStyles(table.target(), table.response(body))) {
            assertThat(call.verifiedOutcome()).as(body).isIn(Outcome.UNREADABLE, Outcome.UNKNOWN);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void refusal_whenAMemberThatDecidesCannotBeRead_isNoSuccess(FuzzTarget target) {
    for (MemberTable table : tables(target)) {
      CompletedCall recorded = runner.run(table.target(), table.recorded());
      if (recorded.verifiedOutcome() != Outcome.REJECTED) {
        continue;
      }
      for (String member : table.members(true)) {
        for (String kind : table.unreadable(member)) {
          String body = table.with(member, kind);

          for (CompletedCall call : runner.runInBothStyles(table.target(), table.response(body))) {
            assertThat(call.verifiedOutcome()).as(body).isNotEqualTo(Outcome.RESULT);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void refusal_whenItsWordsHaveMarkup_isTheSameWithAllWords(FuzzTarget target) {
    for (MemberTable table : tables(target)) {
      CompletedCall recorded = runner.run(table.target(), table.recorded());
      if (target.format() != BodyFormat.XML || recorded.verifiedOutcome() != Outcome.REJECTED) {
        continue;
      }
      OutcomeFacts facts = OutcomeFacts.of(recorded);
      String words =
          Objects.requireNonNull(target.operation().outcomeRules()).place().node().text("message");
      for (String markup : Markup.of("No money").toList()) {
        String body = table.with(words, markup);

        for (CompletedCall call : runner.runInBothStyles(table.target(), table.response(body))) {
          assertThat(OutcomeFacts.of(call)).as(body).isEqualTo(facts);
          assertThat(((InwardException) Objects.requireNonNull(call.failure())).vendorMessage())
              .isEqualTo(markup);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void outcome_whenAMemberThatDecidesOccursTwice_isUnreadable(FuzzTarget target) {
    for (MemberTable table : tables(target)) {
      for (String member : table.members(true)) {
        for (String body : table.repeated(member)) {
          for (CompletedCall call : runner.runInBothStyles(table.target(), table.response(body))) {
            assertThat(call.verifiedOutcome()).as(body).isEqualTo(Outcome.UNREADABLE);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void outcome_whenAMemberThatDecidesNothingOccursTwice_isTheSame(FuzzTarget target) {
    for (MemberTable table : tables(target)) {
      OutcomeFacts recorded = OutcomeFacts.of(runner.run(table.target(), table.recorded()));
      for (String member : table.members(false)) {
        for (String body : table.repeated(member)) {
          for (CompletedCall call : runner.runInBothStyles(table.target(), table.response(body))) {
            assertThat(OutcomeFacts.of(call)).as(body).isEqualTo(recorded);
          }
        }
      }
    }
  }

  @Test
  void members_whenTheContractIsRead_decideOrNot() {
    assertThat(members("multitel/buyNumbers-json-success", true))
        .contains("/DATA", "/DATA/0/RETURN", "/DATA/0/STATUS");
    assertThat(members("multitel/buyNumbers-json-success", false))
        .containsOnly("/DATA/0/DESCRIPTION");
    assertThat(members("multitel/rentNumber-success", true))
        .containsOnly("/status", "/status/code", "/response", "/response/number");
    assertThat(members("multitel/rentNumber-success", false))
        .contains("/status/msg", "/response/price", "/response/price/monthly_price");
    assertThat(members("crazytel/purchase-success", true)).containsOnly("/message");
    assertThat(members("crazytel/listOwners-success", true)).isEmpty();
    assertThat(members("multitel/buyNumbers-xml-success", true)).containsOnly("/RETURN", "/STATUS");
    assertThat(members("multitel/buyNumbers-xml-success", false)).containsOnly("/DESCRIPTION");
    assertThat(members("anveo/orderDids-success", true))
        .containsOnly("/RESULT", "/ERROR", "/DIDS", "/DIDS/0/E164");
    assertThat(members("anveo/orderDids-success", false))
        .contains("/DIDS/0/MONTHLY100", "/DIDS/0/TITLE");
  }

  private static Set<String> members(String target, boolean deciding) {
    Set<String> members = new LinkedHashSet<>();
    tables(FuzzTarget.named(target)).stream()
        .filter(table -> table.interaction().status() == 200)
        .forEach(table -> members.addAll(table.members(deciding)));
    return members;
  }

  private static List<MemberTable> tables(FuzzTarget target) {
    VendorTargets targets = VendorTargets.of(target.vendor());
    return targets.manifest().interactions().stream()
        .filter(interaction -> interaction.operation().equals(target.operation().id()))
        .filter(interaction -> target.format().isOf(interaction.contentType()))
        .filter(interaction -> target.operation().response(interaction.status()) != null)
        .map(interaction -> MemberTable.of(targets.target(interaction), interaction))
        .toList();
  }
}
