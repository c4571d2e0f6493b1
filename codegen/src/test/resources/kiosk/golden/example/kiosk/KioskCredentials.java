package example.kiosk;

import dev.inward.Secret;
import dev.inward.runtime.Hmac;
import org.jspecify.annotations.Nullable;

/** The credentials of a client. */
final class KioskCredentials {

  final Secret username;
  final Secret password;
  final @Nullable Secret email;
  final @Nullable Secret phrase;

  KioskCredentials(
      Secret username, Secret password, @Nullable Secret email, @Nullable Secret phrase) {
    this.username = username;
    this.password = password;
    this.email = email;
    this.phrase = phrase;
  }

  @Nullable String emailText() {
    return email == null ? null : email.reveal();
  }

  @Nullable String phraseText() {
    return phrase == null ? null : phrase.reveal();
  }

  @Nullable String signature() {
    return phrase == null || email == null ? null : Hmac.hex("HmacSHA1", phrase, email.reveal());
  }
}
