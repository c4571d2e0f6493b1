package dev.inward.codegen.java;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.model.BodyModel;
import dev.inward.codegen.model.ClientModel;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.OutcomeModel;
import dev.inward.codegen.model.TypeModel;
import dev.inward.codegen.model.TypeModel.AmbiguousUnionModel;
import dev.inward.codegen.model.TypeModel.EnumModel;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.OpenListModel;
import dev.inward.codegen.model.TypeModel.UnionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lists the files of a client. */
public final class SourceFiles {

  private final ClientModel client;
  private final List<SourceFile> files = new ArrayList<>();

  private SourceFiles(ClientModel client) {
    this.client = client;
  }

  /**
   * Returns the files of a client, by the name of their type, in the order of these names.
   *
   * @throws ContractException if two types would have one name
   */
  public static Map<String, SourceFile> of(ClientModel client) {
    SourceFiles files = new SourceFiles(client);
    files.client();
    client.operations().forEach(files::operation);
    client
        .groups()
        .forEach(group -> files.add(group.name(), "group", in -> new GroupView(group, client, in)));
    client
        .reconciliations()
        .forEach(
            model ->
                files.add(
                    model.className(),
                    "reconciliation",
                    in -> new ReconciliationView(model, client.name(), in)));
    client.types().forEach(files::type);
    client
        .mappings()
        .forEach(
            mapping ->
                files.add(mapping.model() + "Xml", "xml_mapping", in -> new XmlView(mapping, in)));
    return files.byName();
  }

  /** Returns the Javadoc of the client's package. */
  public static String packageJavadoc(ClientModel client) {
    return new Javadoc()
        .text(
            "A client of the vendor, generated from its contract: " + client.description().title())
        .comment(0);
  }

  private void add(String name, String template, Function<Imports, Object> view) {
    files.add(new SourceFile(name, template, view));
  }

  private void client() {
    add(client.name() + "Client", "client", in -> new ClientView(client, in));
    add(client.name() + "Api", "api", in -> new ClientView(client, in));
    if (!client.credentials().isEmpty()) {
      add(client.name() + "Credentials", "credentials", in -> new ClientView(client, in));
    }
  }

  private void operation(OperationModel operation) {
    add(operation.className(), "operation", in -> new OperationView(operation, client, in));
    outcome(operation);
    ObjectModel request = operation.request().type();
    if (request == null) {
      return;
    }
    String method = client.owner(operation) + "#" + operation.name();
    add(request.name(), "model", in -> ObjectView.request(request, method, in));
    add(
        request.name() + "JsonAdapter",
        "json_adapter",
        in -> ObjectView.request(request, method, in));
    if (operation.request().body() instanceof BodyModel.JsonMembers body && !body.isEmpty()) {
      add(request.name() + "Json", "request_json", in -> new BodyView(request.name(), body, in));
    }
  }

  private void outcome(OperationModel operation) {
    String method = client.owner(operation) + "#" + operation.name();
    if (operation.outcome() instanceof OutcomeModel.ByStatus status
        && status.result() instanceof OutcomeModel.Result.Sealed sealed) {
      add(sealed.name(), "sealed_result", in -> new SealedResultView(sealed, method, in));
    }
    OutcomeModel.ResponseWithHeaders withHeaders = operation.outcome().withHeaders();
    if (withHeaders != null) {
      add(
          withHeaders.name(),
          "response_with_headers",
          in ->
              new ResponseWithHeadersView(
                  withHeaders, new OperationView(operation, client, in).result(), method, in));
    }
  }

  /** The body of a request, as its template shows it. */
  record BodyView(String name, BodyModel.JsonMembers body, Imports in) {

    List<FieldView> fields() {
      return ObjectView.views(body.fields(), in);
    }

    boolean open() {
      return body.additional() != null;
    }

    String additionalWriter() {
      return body.additional() == null ? "" : new TypeCode(body.additional(), in).jsonWriter();
    }
  }

  private void type(TypeModel type) {
    String adapter = type.name() + "JsonAdapter";
    if (type instanceof EnumModel model) {
      add(type.name(), "enum", in -> new EnumView(model, in));
    } else if (type instanceof UnionModel model) {
      add(type.name(), "union", in -> new UnionView(model, in));
      add(adapter, "union_adapter", in -> new UnionView(model, in));
    } else if (type instanceof AmbiguousUnionModel model) {
      add(type.name(), "ambiguous_union", in -> new AmbiguousUnionView(model, in));
      add(adapter, "ambiguous_union_adapter", in -> new AmbiguousUnionView(model, in));
    } else if (type instanceof OpenListModel model) {
      add(type.name(), "open_list", in -> new OpenListView(model, in));
      add(adapter, "open_list_adapter", in -> new OpenListView(model, in));
    } else if (type instanceof ObjectModel model) {
      add(type.name(), "model", in -> ObjectView.model(model, in));
      add(adapter, "json_adapter", in -> ObjectView.model(model, in));
    }
  }

  private Map<String, SourceFile> byName() {
    Map<String, SourceFile> byName = new TreeMap<>();
    Map<String, String> lower = new HashMap<>();
    for (SourceFile file : files) {
      if (byName.put(file.name(), file) != null) {
        throw new ContractException(
            "contract",
            "two types would be called "
                + file.name()
                + " in Java; rename a schema, or a request by x-request");
      }
      String other = lower.put(file.name().toLowerCase(Locale.ROOT), file.name());
      if (other != null) {
        throw new ContractException(
            file.name(), "differs from " + other + " only in case; rename one of them");
      }
    }
    return byName;
  }
}
