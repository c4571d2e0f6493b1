package dev.inward.conformance.checks;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import java.io.IOException;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A response to a recorded request, which is sent unchanged and once, without a generated client.
 * The JDK's HTTP client is not used, since it repeats a GET.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record ReplayedResponse(int status, String contentType, byte[] body) {

  private static final OkHttpClient HTTP =
      new OkHttpClient.Builder().retryOnConnectionFailure(false).followRedirects(false).build();

  /** Returns the response to a recorded request. */
  static ReplayedResponse to(Interaction interaction, String baseUrl) throws IOException {
    return to(interaction, interaction.requestBody(), baseUrl);
  }

  /** Returns the response to a recorded request with another body. */
  static ReplayedResponse to(Interaction interaction, @Nullable Sample body, String baseUrl)
      throws IOException {
    Map<String, String> headers = interaction.headers();
    String contentType = headers.remove("Content-Type");
    Request.Builder request =
        new Request.Builder()
            .url(baseUrl + interaction.target())
            .method(
                interaction.method(),
                body == null
                    ? null
                    : RequestBody.create(
                        body.body(), contentType == null ? null : MediaType.get(contentType)));
    headers.forEach(request::header);
    try (Response response = HTTP.newCall(request.build()).execute()) {
      return new ReplayedResponse(
          response.code(),
          String.valueOf(response.header("Content-Type")),
          response.body().bytes());
    }
  }
}
