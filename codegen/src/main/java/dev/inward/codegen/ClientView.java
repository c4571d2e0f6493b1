package dev.inward.codegen;

import java.util.List;
import java.util.Objects;

/** The client and its Retrofit interface, as the templates show them. */
record ClientView(
    String name,
    String vendor,
    String server,
    String javadoc,
    List<Credentials.Group> credentials,
    List<Credentials.Value> values,
    List<ApiView> apis,
    List<OperationView> operations) {

  /** The Retrofit interface at one server; the first is the contract's own. */
  record ApiView(String variable, String serverArgument) {}

  String apiType() {
    return name + "Api";
  }

  /** What is computed from credentials. */
  List<Credentials.Derived> derived() {
    return credentials.stream().map(Credentials.Group::derived).filter(Objects::nonNull).toList();
  }

  String credentialParameters() {
    return String.join(
        ", ", values.stream().map(value -> value.stored() + " " + value.name()).toList());
  }

  String credentialArguments() {
    return String.join(", ", values.stream().map(Credentials.Value::given).toList());
  }

  boolean secured() {
    return !credentials.isEmpty();
  }

  String serverLiteral() {
    return Java.literal(server);
  }

  String vendorLiteral() {
    return Java.literal(vendor);
  }
}
