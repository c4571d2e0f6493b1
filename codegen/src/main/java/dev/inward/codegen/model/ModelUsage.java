package dev.inward.codegen.model;

import dev.inward.codegen.model.OutcomeModel.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How operations use models, by name.
 *
 * @param results the models that operations return
 * @param shortfalls the results that may be smaller than requested
 * @param webhooks the models that are the body of a callback
 * @param xmlRoots the models that are an XML document, with the name of their element
 * @param deciding the members that the rules of an outcome name
 * @param orAbsent those of them whose absence the rules tell from a value
 * @param documents the models that are a whole response
 */
record ModelUsage(
    Set<String> results,
    Map<String, TypeModel.Shortfall> shortfalls,
    Set<String> webhooks,
    Map<String, String> xmlRoots,
    Set<OutcomeModel.Member> deciding,
    Set<OutcomeModel.Member> orAbsent,
    Set<String> documents) {

  static ModelUsage of(List<OperationModel> operations, Set<String> webhooks) {
    Set<String> results = new HashSet<>();
    Map<String, TypeModel.Shortfall> shortfalls = new HashMap<>();
    Map<String, String> xmlRoots = new HashMap<>();
    Set<OutcomeModel.Member> deciding = new HashSet<>();
    Set<OutcomeModel.Member> orAbsent = new HashSet<>();
    Set<String> documents = new HashSet<>();
    for (OperationModel operation : operations) {
      OutcomeModel outcome = operation.outcome();
      for (Reader reader : outcome.allReaders()) {
        if (reader.type().isModel()) {
          results.add(reader.type().name());
          documents.add(reader.type().name());
        }
        if (reader instanceof Reader.JsonMember member) {
          documents.add(member.document().name());
          deciding.add(new OutcomeModel.Member(member.document().name(), member.member().wire()));
        } else if (reader instanceof Reader.Xml xml) {
          xmlRoots.put(xml.type().name(), xml.element());
        }
      }
      if (outcome instanceof OutcomeModel.ByBody body) {
        deciding.addAll(body.deciding());
        orAbsent.addAll(body.orAbsent());
        if (body.rules().shortfall() != null) {
          shortfalls.put(body.type().name(), body.rules().shortfall().shortfall());
        }
      }
    }
    return new ModelUsage(
        Set.copyOf(results),
        Map.copyOf(shortfalls),
        Set.copyOf(webhooks),
        Map.copyOf(xmlRoots),
        Set.copyOf(deciding),
        Set.copyOf(orAbsent),
        Set.copyOf(documents));
  }

  /** Returns whether an outcome depends on a member by its rules. */
  boolean decides(String model, FieldModel field) {
    return deciding.contains(new OutcomeModel.Member(model, field.wire()));
  }

  /** Returns whether an outcome depends on whether a member is there. */
  boolean orAbsent(String model, FieldModel field) {
    return orAbsent.contains(new OutcomeModel.Member(model, field.wire()));
  }
}
