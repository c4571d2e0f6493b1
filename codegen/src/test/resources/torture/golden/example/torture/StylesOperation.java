package example.torture;

import dev.inward.RawResponse;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code styles} and maps its responses to outcomes. */
final class StylesOperation {

  private static final Operation OPERATION =
      Operation.read(
          "torture",
          "styles",
          "GET "
              + "/styles/{simple}/{label}/{matrix}/{list}/{labels}/{labelsExploded}/{matrices}/{matricesExploded}/{object}/{objectExploded}/{labelObject}/{matrixObject}/{2nd}");

  private final TortureApi api;
  private final TortureCredentials credentials;

  StylesOperation(TortureApi api, TortureCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RawResponse call(StylesRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<RawResponse> callAsync(StylesRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(StylesRequest request) {
    Objects.requireNonNull(request, "request");
    return api.styles(
        OPERATION,
        Scalars.write(request.simple),
        Parameters.path("label", false, "label", request.label),
        Parameters.path("matrix", false, "matrix", request.matrix),
        Parameters.path("simple", false, "list", request.list),
        Parameters.path("label", false, "labels", request.labels),
        Parameters.path("label", true, "labelsExploded", request.labelsExploded),
        Parameters.path("matrix", false, "matrices", request.matrices),
        Parameters.path("matrix", true, "matricesExploded", request.matricesExploded),
        Parameters.path(
            "simple",
            false,
            "object",
            Parameters.flat(request.object, PointJsonAdapter.INSTANCE::toJson)),
        Parameters.path(
            "simple",
            true,
            "objectExploded",
            Parameters.flat(request.objectExploded, PointJsonAdapter.INSTANCE::toJson)),
        Parameters.path(
            "label",
            false,
            "labelObject",
            Parameters.flat(request.labelObject, PointJsonAdapter.INSTANCE::toJson)),
        Parameters.path(
            "matrix",
            true,
            "matrixObject",
            Parameters.flat(request.matrixObject, PointJsonAdapter.INSTANCE::toJson)),
        Scalars.write(request.value2nd),
        Parameters.texts(request.form),
        Parameters.joined("form", request.joined),
        Parameters.joined("spaceDelimited", request.spaced),
        Parameters.joined("pipeDelimited", request.piped),
        Parameters.deepObject(
            "deep", JsonOutput.tree(request.deep, PointJsonAdapter.INSTANCE::toJson)),
        Parameters.members(Parameters.flat(request.members, PointJsonAdapter.INSTANCE::toJson)),
        Parameters.joined("form", Parameters.flat(request.flat, PointJsonAdapter.INSTANCE::toJson)),
        Scalars.text(request.number),
        Scalars.text(request.plus),
        Scalars.text(request.filterName),
        Parameters.simple(false, request.xList),
        Parameters.simple(
            true, Parameters.flat(request.xObject, PointJsonAdapter.INSTANCE::toJson)),
        Parameters.cookies(
            Parameters.cookie("key", credentials.apiKey.reveal()),
            Parameters.cookie("session", Scalars.text(request.session)),
            Parameters.cookie("theme", Scalars.text(request.theme))));
  }

  private RawResponse judge(VendorResponse response) {
    if (response.status() == 204) {
      return response.raw();
    }
    throw response.failureByStatus(Map.of());
  }
}
