package dev.inward.runtime;

import dev.inward.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * How a client fetches access tokens.
 *
 * @param field the name of the credential
 * @param url where the tokens are, or null if nobody said it yet
 * @param exact whether the user named the URL
 * @param inForm whether id and secret are fields of the form
 */
record ClientCredentials(
    String field,
    Secret clientId,
    Secret clientSecret,
    @Nullable String url,
    boolean exact,
    boolean inForm) {

  ClientCredentials from(String url, boolean exact) {
    return new ClientCredentials(field, clientId, clientSecret, url, exact, inForm);
  }

  ClientCredentials sentInForm() {
    return new ClientCredentials(field, clientId, clientSecret, url, exact, true);
  }

  /** Returns the request for a token. */
  Request request(ClientSettings settings, String scope) {
    HttpUrl target = target(settings);
    FormBody.Builder form = new FormBody.Builder().add("grant_type", "client_credentials");
    if (!scope.isEmpty()) {
      form.add("scope", scope);
    }
    Request.Builder request =
        new Request.Builder()
            .url(target)
            .header("Accept", "application/json")
            .header("User-Agent", settings.userAgent())
            .tag(
                Operation.class,
                Operation.read(
                    settings.vendor(), field + " token", "POST " + target.encodedPath()));
    if (inForm) {
      form.add("client_id", clientId.reveal()).add("client_secret", clientSecret.reveal());
    } else {
      request.header(
          "Authorization",
          Credentials.basic(encoded(clientId.reveal()), encoded(clientSecret.reveal())));
    }
    return request.post(form.build()).build();
  }

  private HttpUrl target(ClientSettings settings) {
    String named = Objects.requireNonNull(url, "url");
    return exact ? HttpUrl.get(named) : settings.tokenUrl(named);
  }

  /** RFC 6749, section 2.3.1, encodes both before HTTP basic does. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
