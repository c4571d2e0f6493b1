package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credentials of a client. */
public final class CredentialModel {

  private CredentialModel() {}

  /**
   * Credentials that one method of the client's builder sets together.
   *
   * @param method the name of the method
   * @param description the description as plain text
   * @param values the credentials
   * @param derived a value that is computed from them, or null
   * @param fetched how the client fetches the token that the only value is, or null
   */
  public record Group(
      String method,
      String description,
      boolean required,
      List<Value> values,
      @Nullable Derived derived,
      @Nullable Fetched fetched) {}

  /**
   * How a client fetches access tokens with its own credentials.
   *
   * @param url where they are; null if only the user can say it
   * @param inForm whether id and secret are fields of the form
   */
  public record Fetched(@Nullable String url, boolean inForm) {}

  /**
   * A credential.
   *
   * @param environment the environment variable that may hold it
   * @param inHeader whether an operation sends it in a header as it is
   * @param token whether it is an access token, which may change while the client is used
   */
  public record Value(
      String name,
      String environment,
      String description,
      boolean required,
      boolean inHeader,
      boolean token) {}

  /** Alternatives of which an operation sends the first one that the client has. */
  public record Choice(List<Alternative> alternatives) {}

  /**
   * Credentials that are sent together.
   *
   * @param settings the methods of the client's builder that set them; empty if nothing is sent
   * @param needed the credentials that the client may lack
   */
  public record Alternative(String settings, List<Reference> needed) {

    /** Returns whether the client may lack it. */
    public boolean isConditional() {
      return !needed.isEmpty();
    }
  }

  /** A value that is computed from credentials. */
  public record Derived(String name, String algorithm, String key, String data) {}

  /** A reference to a credential. */
  public record Reference(String name, Kind kind) {

    /** The kinds of credentials. */
    public enum Kind {
      REQUIRED,
      OPTIONAL,
      DERIVED
    }

    /** Returns whether the credential may be missing. */
    public boolean optional() {
      return kind != Kind.REQUIRED;
    }
  }

  /**
   * Credentials that an operation sends outside of its body.
   *
   * @param wire the name of the parameter; empty for a scheme of HTTP, and the scope of a token
   *     that the client may fetch
   * @param references one credential, or user name and password
   * @param alternatives the alternatives of the operation that it is a part of; empty if it is
   *     always sent
   */
  public record Sent(
      Place place, String wire, List<Reference> references, List<Integer> alternatives) {

    Sent(Place place, String wire, List<Reference> references) {
      this(place, wire, references, List.of());
    }

    Sent in(List<Integer> chosen) {
      return new Sent(place, wire, references, List.copyOf(chosen));
    }

    /** Where credentials are sent. */
    public enum Place {
      PATH,
      QUERY,
      HEADER,
      COOKIE,
      BASIC,
      BEARER,
      TOKEN
    }

    /** Returns the only credential, or the user name. */
    public Reference first() {
      return references.get(0);
    }

    /** Returns whether nothing may be sent. */
    public boolean optional() {
      return !alternatives.isEmpty() || references.stream().anyMatch(Reference::optional);
    }
  }
}
