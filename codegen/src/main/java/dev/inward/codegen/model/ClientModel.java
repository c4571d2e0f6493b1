package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client of a contract.
 *
 * @param name the name that its types begin with
 * @param vendor the vendor's name in lower case
 * @param requestsPerMinute how many requests a minute the vendor allows, or null
 * @param description its description
 * @param credentials its credentials
 * @param server the contract's servers
 * @param servers the origins of all servers, or {@link #BASE_URL}; the first is the contract's own,
 *     which may be empty
 * @param operations its operations
 * @param types the types of its values, apart from the requests
 * @param mappings the mappings of its XML documents
 * @param reconciliations how its purchases are reconciled
 * @param groups the operations by their tags; none if the client has all of them itself
 */
public record ClientModel(
    String name,
    String vendor,
    @Nullable Integer requestsPerMinute,
    Description description,
    List<CredentialModel.Group> credentials,
    ServerModel server,
    List<String> servers,
    List<OperationModel> operations,
    List<TypeModel> types,
    List<XmlMapping> mappings,
    List<ReconciliationModel> reconciliations,
    List<Group> groups) {

  /** The server of operations that are sent to the user's own server, or not at all. */
  public static final String BASE_URL = "/";

  /**
   * The operations of a tag.
   *
   * @param name the name of their class
   * @param method the client's method that returns them
   * @param tag the tag in the contract
   * @param description its description, or null
   */
  public record Group(
      String name,
      String method,
      String tag,
      @Nullable String description,
      List<OperationModel> operations) {}

  /** The title and the description of a contract. */
  public record Description(@Nullable String title, @Nullable String text) {}

  /** Returns the name of the class that has the method of an operation. */
  public String owner(OperationModel operation) {
    return groups.stream()
        .filter(
            group ->
                group.operations().stream().anyMatch(each -> each.type().equals(operation.type())))
        .map(Group::name)
        .findFirst()
        .orElse(name + "Client");
  }

  /** Returns the values of all credentials. */
  public List<CredentialModel.Value> credentialValues() {
    return credentials.stream().flatMap(group -> group.values().stream()).toList();
  }
}
