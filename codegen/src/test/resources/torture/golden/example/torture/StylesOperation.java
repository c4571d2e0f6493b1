package example.torture;

import dev.inward.RawResponse;
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
        Parameters.path("simple", false, "object", request.object),
        Parameters.path("simple", true, "objectExploded", request.objectExploded),
        Parameters.path("label", false, "labelObject", request.labelObject),
        Parameters.path("matrix", true, "matrixObject", request.matrixObject),
        Scalars.write(request.value2nd),
        Parameters.texts(request.form),
        Parameters.joined("form", request.joined),
        Parameters.joined("spaceDelimited", request.spaced),
        Parameters.joined("pipeDelimited", request.piped),
        Parameters.deepObject("deep", request.deep),
        Parameters.members(request.members),
        Parameters.joined("form", request.flat),
        Scalars.text(request.number),
        Scalars.text(request.plus),
        Scalars.text(request.filterName),
        Parameters.simple(false, request.xList),
        Parameters.simple(true, request.xObject),
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
