package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client of a contract.
 *
 * @param name the name that its types begin with
 * @param vendor the vendor's name in lower case
 * @param description its description
 * @param credentials its credentials
 * @param server the contract's servers
 * @param servers the origins of all servers; the first is the contract's own, which may be empty
 * @param operations its operations
 * @param types the types of its values, apart from the requests
 * @param mappings the mappings of its XML documents
 * @param reconciliations how its purchases are reconciled
 */
public record ClientModel(
    String name,
    String vendor,
    Description description,
    List<CredentialModel.Group> credentials,
    ServerModel server,
    List<String> servers,
    List<OperationModel> operations,
    List<TypeModel> types,
    List<XmlMapping> mappings,
    List<ReconciliationModel> reconciliations) {

  /** The title and the description of a contract. */
  public record Description(@Nullable String title, @Nullable String text) {}

  /** Returns the values of all credentials. */
  public List<CredentialModel.Value> credentialValues() {
    return credentials.stream().flatMap(group -> group.values().stream()).toList();
  }
}
