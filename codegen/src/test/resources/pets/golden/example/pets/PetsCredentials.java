package example.pets;

import dev.inward.Secret;

/** The credentials of a client. */
final class PetsCredentials {

  final Secret apiKey;

  PetsCredentials(Secret apiKey) {
    this.apiKey = apiKey;
  }
}
