package dev.inward.codegen.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the responses of an operation become outcomes. */
public sealed interface OutcomeModel {

  /** Each successful response is returned as it came. */
  record Unchecked() implements OutcomeModel {}

  /**
   * The HTTP status decides.
   *
   * @param success the statuses of a success
   * @param result the result of a success
   * @param mappings the outcomes of other statuses
   * @param messages the members of a JSON error that may hold the vendor's message
   * @param errors the types of error bodies
   * @param withHeaders the result with the headers that the contract describes; null if there are
   *     none
   * @param streamed whether the caller may read the body of a success by stream
   */
  record ByStatus(
      Success success,
      Result result,
      List<StatusMapping> mappings,
      List<String> messages,
      List<ErrorBody> errors,
      @Nullable ResponseWithHeaders withHeaders,
      boolean streamed)
      implements OutcomeModel {

    /** Returns the results of all successes. */
    List<Result> results() {
      return something() instanceof Result.Sealed sealed
          ? sealed.cases().stream().map(Case::result).filter(Objects::nonNull).toList()
          : List.of(something());
    }

    /** Returns the result of a success that is not empty. */
    public Result something() {
      return result instanceof Result.OrNothing either ? either.result() : result;
    }
  }

  /**
   * A result with the headers of its response.
   *
   * @param name the name of its class
   */
  record ResponseWithHeaders(String name, List<HeaderModel> headers) {}

  /**
   * A header of a response.
   *
   * @param name its name in Java
   * @param wire its name in the contract
   */
  record HeaderModel(String name, String wire, ValueType type, String description) {}

  /**
   * The type of the body of a response that is no success.
   *
   * @param status the status, its first digit for all that begin with it, or 0 for all
   */
  record ErrorBody(int status, Reader.Json reader) {}

  /**
   * The body decides.
   *
   * @param success the statuses of a success
   * @param type the type of the result
   * @param readers the reader of each value that selects a route; one without a value is the only
   * @param rules the conditions on the body
   * @param mappings the outcomes of statuses whose body says nothing
   * @param withHeaders the result with the headers that the contract describes; null if there are
   *     none
   */
  record ByBody(
      Success success,
      ValueType type,
      List<SelectedReader> readers,
      BodyRules rules,
      List<StatusMapping> mappings,
      @Nullable ResponseWithHeaders withHeaders)
      implements OutcomeModel {

    /** Returns the members that decide. */
    Set<Member> deciding() {
      Set<Member> members = new LinkedHashSet<>();
      Stream.concat(rules.success().stream(), rules.refusal().stream())
          .forEach(condition -> members.addAll(condition.members()));
      rules.code().forEach(path -> members.addAll(path.members()));
      if (rules.shortfall() != null) {
        members.add(new Member(type.name(), rules.shortfall().wire()));
      }
      return members;
    }

    /** Returns the members without which a condition is met, too. */
    Set<Member> orAbsent() {
      Set<Member> members = new LinkedHashSet<>();
      Stream.concat(rules.success().stream(), rules.refusal().stream())
          .filter(Condition::orAbsent)
          .forEach(condition -> members.addAll(condition.members()));
      return members;
    }
  }

  /**
   * Conditions on a body.
   *
   * @param catalogue the catalogue of codes, or null
   * @param success the conditions of a success
   * @param refusal the conditions of a rejection
   * @param evidence on what evidence such a response is a rejection, unless its code has its own
   * @param code the paths of the vendor's code, of which the first one with a value counts
   * @param message the path of the vendor's message, or null
   * @param shortfall how a success may be smaller than requested, or null
   */
  record BodyRules(
      @Nullable String catalogue,
      List<Condition> success,
      List<Condition> refusal,
      Evidence.Kind evidence,
      List<ValuePath> code,
      @Nullable ValuePath message,
      @Nullable RequestedNumber shortfall) {}

  /** The steps that lead from the result to a value. */
  record ValuePath(List<Step> steps) {

    private List<Member> members() {
      return steps.stream().map(Step::member).toList();
    }

    /** Returns the step of a path of one. */
    Step only() {
      return steps.get(0);
    }
  }

  /**
   * A step to a member of an object.
   *
   * @param field the name of the member's field
   * @param member the member
   * @param kept whether an outcome can wait for a value of another kind, which is kept
   * @param open whether a value of another kind is among the additional properties
   */
  record Step(String field, Member member, boolean kept, boolean open) {}

  /** A member of the objects of a model, by its name in the contract. */
  record Member(String model, String wire) {}

  /**
   * A condition on a value of a body.
   *
   * @param negated whether the opposite must be true
   * @param orAbsent whether it is also met if there is no value
   */
  record Condition(ValuePath path, Test test, boolean negated, boolean orAbsent) {

    private List<Member> members() {
      List<Member> members = new ArrayList<>(path.members());
      if (test instanceof Test.NoneStartsWith none) {
        members.add(none.item().member());
      }
      return members;
    }
  }

  /** What is tested of a value. */
  sealed interface Test {

    /** The value has this text. */
    record EqualsText(String text) implements Test {}

    /** The value has the text of an argument. */
    record EqualsArgument(FieldModel argument) implements Test {}

    /** The value is absent, blank or an empty list. */
    record Empty() implements Test {}

    /** There is a value, which may be empty. */
    record Present() implements Test {}

    /** The value is a list, and in no item a member lacks a value or has one with this start. */
    record NoneStartsWith(String text, Step item) implements Test {}

    /** The value is a code of the catalogue that rules a purchase out. */
    record RulesOut() implements Test {}
  }

  /**
   * How many were requested.
   *
   * @param argument the argument that says it
   * @param otherwise the number without the argument
   * @param wire the name of the list with the delivered items in the contract
   */
  record RequestedNumber(
      FieldModel argument, String otherwise, String wire, TypeModel.Shortfall shortfall) {}

  /**
   * The statuses of a success.
   *
   * @param statuses statuses; none for all of 2xx
   */
  record Success(List<Status> statuses) {}

  /** A status; null for all of 2xx. */
  record Status(@Nullable String code) {}

  /** The outcome of a status. */
  record StatusMapping(String status, ErrorMappingModel mapping) {}

  /**
   * The result of one of several successes.
   *
   * @param name the name of its class
   * @param result its result; null if it has no content
   */
  record Case(String name, Status status, @Nullable Result result) {}

  /** The result of a success. */
  sealed interface Result {

    /** A result that is null if the response is an empty success. */
    record OrNothing(Result result, List<Status> empty) implements Result {}

    /**
     * One of several results, each of which has a status of its own.
     *
     * @param name the name of their type
     */
    record Sealed(String name, List<Case> cases) implements Result {}

    /** The response as it came. */
    record Raw() implements Result {}

    /** The body as text. */
    record Text() implements Result {}

    /** The body as bytes. */
    record Bytes() implements Result {}

    /** A value that is read from the body. */
    record Read(Reader reader) implements Result {}
  }

  /** The reader of the responses to one value of the argument that selects the route. */
  record SelectedReader(@Nullable String value, Reader reader) {}

  /** Reads a result from a body. */
  sealed interface Reader {

    /** Returns the type of the result. */
    ValueType type();

    /** Reads a JSON document. */
    record Json(ValueType type) implements Reader {}

    /**
     * Reads a member of a JSON document.
     *
     * @param single whether the member is a list with one entry, which is the result
     */
    record JsonMember(ValueType document, FieldModel member, boolean single, ValueType type)
        implements Reader {}

    /**
     * Reads an XML document.
     *
     * @param element the name of the root element
     * @param rootClass xjc's class of the root element
     * @param single the elements that may occur once
     * @param textOnly the elements that must not have children
     */
    record Xml(
        ValueType type,
        String element,
        String rootClass,
        List<String> single,
        List<String> textOnly)
        implements Reader {}
  }

  /** Returns the result with its headers, or null. */
  default @Nullable ResponseWithHeaders withHeaders() {
    return null;
  }

  /** Returns the outcomes of statuses that are no success. */
  default List<StatusMapping> mappings() {
    return List.of();
  }

  /** Returns whether a response may be JSON. */
  default boolean readsJson() {
    return allReaders().stream().anyMatch(reader -> !(reader instanceof Reader.Xml));
  }

  /** Returns the readers of successful responses. */
  default List<Reader> allReaders() {
    if (this instanceof ByBody body) {
      return body.readers().stream().map(SelectedReader::reader).toList();
    }
    return this instanceof ByStatus status
        ? status.results().stream()
            .filter(Result.Read.class::isInstance)
            .map(result -> ((Result.Read) result).reader())
            .toList()
        : List.of();
  }
}
