package dev.inward.crazytel;

import dev.inward.testing.VendorCall;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The four lists, whose responses are read alike. */
enum ListCall implements VendorCall<CrazytelClient, ListCall.Listing> {
  AVAILABLE_NUMBERS("listAvailableNumbers", "available-numbers", "did_number") {
    @Override
    public Listing blocking(CrazytelClient client) {
      return listing(client.listAvailableNumbers());
    }

    @Override
    public CompletableFuture<Listing> asynchronous(CrazytelClient client) {
      return client.listAvailableNumbersAsync().thenApply(ListCall::listing);
    }
  },
  ADDRESSES("listAddresses", "addresses", "id") {
    @Override
    public Listing blocking(CrazytelClient client) {
      return listing(client.listAddresses());
    }

    @Override
    public CompletableFuture<Listing> asynchronous(CrazytelClient client) {
      return client.listAddressesAsync().thenApply(ListCall::listing);
    }
  },
  OWNERS("listOwners", "owners", "id") {
    @Override
    public Listing blocking(CrazytelClient client) {
      return listing(client.listOwners());
    }

    @Override
    public CompletableFuture<Listing> asynchronous(CrazytelClient client) {
      return client.listOwnersAsync().thenApply(ListCall::listing);
    }
  },
  DESTINATIONS("listDestinations", "destinations", "id") {
    @Override
    public Listing blocking(CrazytelClient client) {
      return listing(client.listDestinations());
    }

    @Override
    public CompletableFuture<Listing> asynchronous(CrazytelClient client) {
      return client.listDestinationsAsync().thenApply(ListCall::listing);
    }
  };

  /** The members that all lists have. */
  record Listing(List<Item> items, Map<String, @Nullable Object> others, @Nullable String raw) {}

  /** The members that all entries have. */
  record Item(@Nullable String id, Map<String, @Nullable Object> others) {}

  final String operation;
  final String path;
  final String idName;

  ListCall(String operation, String segment, String idName) {
    this.operation = operation;
    this.path = "/api/v1/phone-numbers/" + segment + "/";
    this.idName = idName;
  }

  private static Listing listing(AvailableNumbers list) {
    return new Listing(
        list.items().stream()
            .map(item -> new Item(item.didNumber(), item.additionalProperties()))
            .toList(),
        list.additionalProperties(),
        list.rawBody());
  }

  private static Listing listing(Addresses list) {
    return new Listing(
        list.items().stream()
            .map(item -> new Item(item.id(), item.additionalProperties()))
            .toList(),
        list.additionalProperties(),
        list.rawBody());
  }

  private static Listing listing(Owners list) {
    return new Listing(
        list.items().stream()
            .map(item -> new Item(item.id(), item.additionalProperties()))
            .toList(),
        list.additionalProperties(),
        list.rawBody());
  }

  private static Listing listing(Destinations list) {
    return new Listing(
        list.items().stream()
            .map(item -> new Item(item.id(), item.additionalProperties()))
            .toList(),
        list.additionalProperties(),
        list.rawBody());
  }
}
