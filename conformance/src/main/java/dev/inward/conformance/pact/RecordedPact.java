package dev.inward.conformance.pact;

import static java.util.Objects.requireNonNull;

import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.support.json.JsonValue;
import dev.inward.conformance.Sha256;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a pact of one of the manifest's interactions. */
public final class RecordedPact {

  public static final String CONSUMER = "inward";

  private static final String CONTENT_TYPE = "Content-Type";

  private final Interaction interaction;
  private final YamlNode contract;

  private RecordedPact(Interaction interaction, YamlNode contract) {
    this.interaction = interaction;
    this.contract = contract;
  }

  /** Makes one pact of a vendor's, which says of which contract it is. */
  static V4Pact of(String vendor, List<au.com.dius.pact.core.model.Interaction> interactions) {
    Map<String, Object> metadata = new LinkedHashMap<>(BasePact.metaData(null, PactSpecVersion.V4));
    metadata.put(
        CONSUMER, Map.of("openapi.yaml.sha256", Sha256.of(Specs.of(vendor).bytes("openapi.yaml"))));
    return new V4Pact(new Consumer(CONSUMER), new Provider(vendor), interactions, metadata);
  }

  /** Makes a pact of one interaction. */
  public static V4Pact of(Interaction interaction, String vendor, YamlNode contract) {
    RecordedPact recorded = new RecordedPact(interaction, contract);
    V4Pact pact =
        new PactBuilder(CONSUMER, vendor, PactSpecVersion.V4)
            .expectsToReceiveHttpInteraction(
                interaction.description(),
                http ->
                    http.key(interaction.id())
                        .state(interaction.state())
                        .withRequest(recorded::request)
                        .willRespondWith(recorded::response))
            .toPact();
    pact.getInteractions().forEach(recorded::comment);
    return pact;
  }

  private HttpRequestBuilder request(HttpRequestBuilder request) {
    request.method(interaction.method()).path(interaction.path());
    if (!interaction.query().isEmpty()) {
      request.queryParameters(interaction.query());
    }
    Map<String, String> headers = interaction.headers();
    Sample body = interaction.requestBody();
    if (body != null) {
      // It brings the header; where that is there first, Pact guesses what the body is.
      String contentType = requireNonNull(headers.remove(CONTENT_TYPE));
      request.body(new SampleBody(body, contentType, List.of()));
    }
    request.headers(headers);
    return request;
  }

  private HttpResponseBuilder response(HttpResponseBuilder response) {
    Sample body = interaction.responseBody();
    List<String> unions = ScalarUnions.in(body, contract);
    response.status(interaction.status());
    response.body(new SampleBody(body, interaction.contentType(), unions));
    return response;
  }

  /** Ties the bytes by their hashes, because a pact stores bodies in a form of its own. */
  private void comment(au.com.dius.pact.core.model.Interaction interaction) {
    Map<String, JsonValue> comments = interaction.asV4Interaction().getComments();
    Sample requestBody = this.interaction.requestBody();
    if (requestBody != null) {
      comments.put("request", tie(requestBody));
    }
    comments.put("response", tie(this.interaction.responseBody()));
  }

  private static JsonValue tie(Sample sample) {
    JsonValue.Object tie = new JsonValue.Object();
    tie.add("sample", new JsonValue.StringValue(sample.file()));
    tie.add("sha256", new JsonValue.StringValue(sample.sha256()));
    return tie;
  }
}
