package example.pets;

import dev.inward.Secret;

/** What a client identifies itself with. */
final class PetsCredentials {

  final Secret apiKey;

  PetsCredentials(Secret apiKey) {
    this.apiKey = apiKey;
  }
}
