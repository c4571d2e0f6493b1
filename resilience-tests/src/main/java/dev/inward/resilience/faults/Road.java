package dev.inward.resilience.faults;

import okhttp3.OkHttpClient;

/**
 * How a client comes to a server.
 *
 * @param url makes the base URL of the server's port
 * @param vehicle what a client needs to take this road, which is nothing for most
 */
record Road(Url url, Vehicle vehicle, boolean needsVehicle) {

  @FunctionalInterface
  interface Url {
    String of(int port);
  }

  @FunctionalInterface
  interface Vehicle {
    OkHttpClient.Builder equip(OkHttpClient.Builder client, int port);
  }

  static Road straight() {
    return new Road(port -> "http://localhost:" + port, (client, port) -> client, false);
  }

  static Road by(Url url, Vehicle vehicle) {
    return new Road(url, vehicle, true);
  }
}
