package dev.inward.conformance.release;

import static dev.inward.conformance.release.Weighing.always;
import static dev.inward.conformance.release.Weighing.inRequests;
import static dev.inward.conformance.release.Weight.ADDITION;
import static dev.inward.conformance.release.Weight.BREAKING;
import static dev.inward.conformance.release.Weight.CORRECTION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a change of a contract means: OpenAPI 3.0's objects, and our extensions of them. */
final class ContractRule implements Rule {

  private static final Rule DEPRECATED = Rule.flag(always(ADDITION), always(ADDITION));
  private static final Rule DEMANDED = Rule.flag(always(BREAKING), inRequests(ADDITION));
  private static final Rule CONDITIONS = Rule.unordered(Rule.any(BREAKING));

  private static final Rule OUTCOME =
      Rule.object(Map.of("success", CONDITIONS, "refusal", CONDITIONS));

  private static final Rule CREDENTIAL =
      Rule.part(
          value -> always(isRequired(value) ? BREAKING : ADDITION),
          always(BREAKING),
          Rule.object(
              Map.of(
                  "description",
                  Rule.words(),
                  "required",
                  Rule.flag(always(BREAKING), always(ADDITION)),
                  "values",
                  ContractRule::credentialValues)));

  private static final Rule CLIENT =
      Rule.object(Map.of("credentials", Rule.keyed(value -> text(value, "method"), CREDENTIAL)));

  private final References before;
  private final References after;
  private final Rule schema = new SchemaRule();
  private final Map<String, Rule> headerMembers = parameterMembers();
  private final Rule header = Rule.object(headerMembers);
  private final Rule content =
      Rule.map(
          Rule.part(
              ADDITION, BREAKING, object(Map.of("schema", Rule.part(BREAKING, BREAKING, schema)))));
  private final Rule response =
      object(Map.of("content", this::responseContent, "headers", headers()));
  private final Rule body = object(Map.of("content", content, "required", DEMANDED));
  private final Rule pathItem = this::pathItem;

  ContractRule(Object before, Object after) {
    this.before = new References(before);
    this.after = new References(after);
  }

  @Override
  public void compare(Place place, @Nullable Object was, @Nullable Object is) {
    Rule info =
        Rule.object(
            Map.of(
                "title", Rule.words(),
                "description", Rule.words(),
                "contact", Rule.words(),
                "license", Rule.words(),
                "termsOfService", Rule.words(),
                // The check itself compares it with the version that is asked for.
                "version", (at, one, other) -> {}));
    Rule document =
        Rule.object(
            Map.of(
                "info",
                info,
                "externalDocs",
                Rule.words(),
                "tags",
                Rule.words(),
                "x-client",
                (at, one, other) -> CLIENT.compare(at.named("x-client"), one, other),
                "servers",
                ContractRule::servers,
                "security",
                (at, one, other) -> Rule.any(BREAKING).compare(at.named("security"), one, other),
                "paths",
                paths(),
                "components",
                components()));
    document.compare(place, was, is);
  }

  private Rule paths() {
    return (place, was, is) -> {
      Map<String, @Nullable Object> one = Tree.members(was);
      Map<String, @Nullable Object> other = Tree.members(is);
      for (String path : Rule.names(one, other)) {
        pathItem.compare(place.at(path).by(Side.REQUEST), one.get(path), other.get(path));
      }
    };
  }

  /** An operation that comes or goes is named by itself, with its path or without. */
  private void pathItem(Place place, @Nullable Object was, @Nullable Object is) {
    Map<String, @Nullable Object> one = withoutParameters(was);
    Map<String, @Nullable Object> other = withoutParameters(is);
    for (String member : Rule.names(one, other)) {
      Place at = place.at(member);
      Object old = one.get(member);
      Object now = other.get(member);
      if (!References.METHODS.contains(member)) {
        (member.equals("summary") || member.equals("description")
                ? Rule.words()
                : Rule.any(BREAKING))
            .compare(at.named(member), old, now);
        continue;
      }
      Object named = old == null ? now : old;
      Rule.part(ADDITION, BREAKING, this::operation)
          .compare(
              at.named(text(named, "operationId")),
              withParameters(was, old),
              withParameters(is, now));
    }
  }

  private static Map<String, @Nullable Object> withoutParameters(@Nullable Object pathItem) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(Tree.members(pathItem));
    members.remove("parameters");
    return members;
  }

  /** A path's parameters are those of each of its operations. */
  private static @Nullable Object withParameters(
      @Nullable Object pathItem, @Nullable Object operation) {
    List<?> shared = Tree.items(Tree.members(pathItem).get("parameters"));
    if (operation == null || shared.isEmpty()) {
      return operation;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>(Tree.members(operation));
    List<@Nullable Object> all = new ArrayList<>(Tree.items(members.get("parameters")));
    all.addAll(shared);
    members.put("parameters", all);
    return members;
  }

  private void operation(Place place, @Nullable Object was, @Nullable Object is) {
    Map<String, Rule> rules = new HashMap<>();
    rules.put("tags", Rule.words());
    rules.put("summary", Rule.words());
    rules.put("x-cost", Rule.any(CORRECTION));
    rules.put("x-outcome", OUTCOME);
    rules.put("deprecated", DEPRECATED);
    rules.put("servers", ContractRule::servers);
    rules.put("parameters", this::parameters);
    rules.put(
        "requestBody",
        Rule.part(
            value -> always(isRequired(after.resolved(value)) ? BREAKING : ADDITION),
            always(BREAKING),
            referable(body)));
    Rule responses = Rule.map(Rule.part(ADDITION, BREAKING, referable(response)));
    rules.put("responses", (at, one, other) -> responses.compare(at.flipped(), one, other));
    Rule callback = Rule.entries(Rule.part(ADDITION, BREAKING, pathItem));
    rules.put(
        "callbacks",
        (at, one, other) ->
            Rule.map(Rule.part(ADDITION, BREAKING, referable(callback)))
                .compare(at.flipped(), one, other));
    object(rules).compare(place, was, is);
  }

  /** Their order is nobody's business: a request object has names, and no positions. */
  private void parameters(Place place, @Nullable Object was, @Nullable Object is) {
    Map<String, Object> one = byPlaceAndName(was, before);
    Map<String, Object> other = byPlaceAndName(is, after);
    for (String key : Rule.names(one, other)) {
      Object old = one.get(key);
      Object now = other.get(key);
      String name =
          text(before.resolved(old) == null ? after.resolved(now) : before.resolved(old), "name");
      Rule.part(
              value -> always(isRequired(after.resolved(value)) ? BREAKING : ADDITION),
              always(BREAKING),
              referable(header))
          .compare(place.at(key).named(name), old, now);
    }
  }

  private static Map<String, Object> byPlaceAndName(
      @Nullable Object parameters, References references) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Object parameter : Tree.items(parameters)) {
      Object meant = references.resolved(parameter);
      // An operation's own comes first, and counts.
      named.putIfAbsent(text(meant, "in") + " " + text(meant, "name"), parameter);
    }
    return named;
  }

  private Map<String, Rule> parameterMembers() {
    Map<String, Rule> rules = new HashMap<>();
    rules.put("examples", Rule.words());
    rules.put("x-pattern-message", Rule.words());
    rules.put("x-sensitive", Rule.flag(always(CORRECTION), always(BREAKING)));
    rules.put("required", DEMANDED);
    rules.put("deprecated", DEPRECATED);
    rules.put("schema", Rule.part(BREAKING, BREAKING, schema));
    rules.put("x-media-type", Rule.map(Rule.part(ADDITION, BREAKING, Rule.any(BREAKING))));
    return described(rules);
  }

  private Rule headers() {
    return Rule.map(Rule.part(ADDITION, BREAKING, referable(header)));
  }

  /** The first content of a response, or the last that goes, changes what a call returns. */
  private void responseContent(Place place, @Nullable Object was, @Nullable Object is) {
    boolean had = !Tree.members(was).isEmpty();
    boolean has = !Tree.members(is).isEmpty();
    if (had && has) {
      content.compare(place, was, is);
    } else if (had != has) {
      place.differs(BREAKING, has ? "is new" : "is gone");
    }
  }

  private Rule components() {
    Map<String, Rule> kinds = new HashMap<>();
    kinds.put("schemas", shared(Rule.part(ADDITION, BREAKING, schema)));
    kinds.put("parameters", shared(Rule.part(CORRECTION, CORRECTION, header)));
    kinds.put("headers", shared(Rule.part(CORRECTION, CORRECTION, header)));
    kinds.put("requestBodies", shared(Rule.part(CORRECTION, CORRECTION, body)));
    kinds.put("responses", shared(Rule.part(CORRECTION, CORRECTION, response)));
    kinds.put("examples", Rule.words());
    kinds.put("securitySchemes", Rule.map(Rule.part(ADDITION, BREAKING, object(Map.of()))));
    return Rule.object(kinds);
  }

  /** What is compared by its name, for all who refer to it; what is not referred to, as both. */
  private Rule shared(Rule rule) {
    return (place, was, is) -> {
      Map<String, @Nullable Object> one = Tree.members(was);
      Map<String, @Nullable Object> other = Tree.members(is);
      for (String name : Rule.names(one, other)) {
        Place at = place.at(name).named(name);
        Set<Side> writers = EnumSet.noneOf(Side.class);
        writers.addAll(before.writersOf(at.pointer()));
        writers.addAll(after.writersOf(at.pointer()));
        Place written = writers.isEmpty() ? at : at.by(writers);
        rule.compare(written, one.get(name), other.get(name));
      }
    };
  }

  /**
   * What is no schema may stand in place or be referred to, which is the same; what is referred to
   * by the same name is compared once, where it stands.
   */
  private Rule referable(Rule rule) {
    return (place, was, is) -> {
      String from = References.reference(was);
      if (from == null || !Objects.equals(from, References.reference(is))) {
        rule.compare(place, before.resolved(was), after.resolved(is));
      }
    };
  }

  /** The first server is the one that is called. */
  private static void servers(Place place, @Nullable Object was, @Nullable Object is) {
    List<String> before = urls(was);
    List<String> after = urls(is);
    Place at = place.named("servers");
    if (after.size() < before.size() || !after.subList(0, before.size()).equals(before)) {
      at.differs(BREAKING, "were " + before + " and are " + after);
    } else if (after.size() > before.size()) {
      at.differs(before.isEmpty() ? BREAKING : ADDITION, "are now " + after);
    } else {
      Rule.keyed(server -> text(server, "url"), Rule.object(Map.of("description", Rule.words())))
          .compare(at, was, is);
    }
  }

  private static List<String> urls(@Nullable Object servers) {
    List<String> urls = new ArrayList<>();
    Tree.items(servers).forEach(server -> urls.add(text(server, "url")));
    return urls;
  }

  /** The values of a credential are one method's arguments, and so have an order. */
  private static void credentialValues(Place place, @Nullable Object was, @Nullable Object is) {
    List<String> before = new ArrayList<>();
    Tree.items(was).forEach(value -> before.add(text(value, "name")));
    List<String> after = new ArrayList<>();
    Tree.items(is).forEach(value -> after.add(text(value, "name")));
    if (before.equals(after)) {
      Rule.keyed(value -> text(value, "name"), Rule.object(Map.of("description", Rule.words())))
          .compare(place, was, is);
    } else {
      place.differs(BREAKING, "were " + before + " and are " + after);
    }
  }

  /** An object that is described and has its evidence, as most have. */
  private static Rule object(Map<String, Rule> members) {
    return Rule.object(described(members));
  }

  private static Map<String, Rule> described(Map<String, Rule> members) {
    Map<String, Rule> all = new HashMap<>(members);
    all.put("description", Rule.words());
    all.put("externalDocs", Rule.words());
    all.put("example", Rule.words());
    all.put("examples", Rule.words());
    all.put("x-evidence", Rule.any(CORRECTION));
    all.put("x-source", Rule.any(CORRECTION));
    return all;
  }

  private static boolean isRequired(@Nullable Object value) {
    return Boolean.TRUE.equals(Tree.members(value).get("required"));
  }

  private static String text(@Nullable Object value, String member) {
    return String.valueOf(Tree.members(value).get(member));
  }
}
