package dev.inward.codegen.java;

import dev.inward.codegen.model.ClientModel;
import dev.inward.codegen.model.OperationModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The operations of a tag, as the templates of their class and of the client show them. */
record GroupView(ClientModel.Group group, ClientModel client, Imports in) {

  String javadoc() {
    return new Javadoc()
        .text("The operations of the tag \"" + group.tag() + "\"")
        .text(group.description())
        .html("A {@link " + client.name() + "Client} has them, and closes what they use.")
        .comment(0);
  }

  /** Returns the Javadoc of the client's method. */
  String description() {
    return new Javadoc()
        .html("Returns the operations of the tag \"" + Javadoc.escape(group.tag()) + "\".")
        .tag("@return the operations, which end with this client")
        .comment(2);
  }

  String name() {
    return group.name();
  }

  String method() {
    return group.method();
  }

  List<OperationView> own() {
    return group.operations().stream()
        .map(operation -> new OperationView(operation, client, in))
        .toList();
  }

  /** Returns the parameters of its constructor: the interfaces that it needs, and credentials. */
  String parameters() {
    return joined(client.name() + "Api ", client.name() + "Credentials ");
  }

  String arguments() {
    return joined("", "");
  }

  private String joined(String api, String credentials) {
    Stream<String> apis =
        IntStream.range(0, client.servers().size())
            .filter(
                i ->
                    group.operations().stream()
                        .map(OperationModel::server)
                        .anyMatch(client.servers().get(i)::equals))
            .mapToObj(i -> api + ClientView.variable(i));
    boolean needsCredentials =
        group.operations().stream().anyMatch(each -> each.request().usesCredentials());
    return Stream.concat(
            apis, needsCredentials ? Stream.of(credentials + "credentials") : Stream.of())
        .collect(Collectors.joining(", "));
  }
}
