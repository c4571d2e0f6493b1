package example.torture;

import dev.inward.Secret;
import org.jspecify.annotations.Nullable;

/** The credentials of a client. */
final class TortureCredentials {

  final Secret apiKey;
  final @Nullable Secret token;
  final @Nullable Secret user;
  final @Nullable Secret password;

  TortureCredentials(
      Secret apiKey, @Nullable Secret token, @Nullable Secret user, @Nullable Secret password) {
    this.apiKey = apiKey;
    this.token = token;
    this.user = user;
    this.password = password;
  }

  @Nullable String tokenText() {
    return token == null ? null : token.reveal();
  }

  @Nullable String userText() {
    return user == null ? null : user.reveal();
  }

  @Nullable String passwordText() {
    return password == null ? null : password.reveal();
  }
}
