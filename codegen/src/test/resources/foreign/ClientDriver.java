package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.codegen.Stub;
import mockwebserver3.MockResponse;

/** Buys tickets. */
public final class ClientDriver {

  private static final BuyTicketRequest REQUEST = BuyTicketRequest.builder().port("Ems").build();

  private static MockResponse ticket(String json) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json")
        .setHeader("x-left", "3")
        .body(json)
        .build();
  }

  private static FerryClient client(Stub stub) {
    return FerryClient.builder().baseUrl(stub.url()).build();
  }

  public void headers_whenTheBodyDecides_areReturned() {
    try (Stub stub =
            new Stub()
                .respond(ticket("{\"status\":\"done\",\"port\":\"Ems\"}"))
                .respond(ticket("{\"status\":\"done\",\"port\":\"Ems\"}"))
                .respond(ticket("{\"status\":\"done\",\"port\":\"Eider\"}"))
                .respond(ticket("{\"status\":\"sold out\"}"));
        FerryClient client = client(stub)) {
      BuyTicketResponse response = client.buyTicketWithHeaders(REQUEST);
      assertThat(response.xLeft()).isEqualTo(3L);
      assertThat(response.result()).isEqualTo(Ticket.builder().status("done").port("Ems").build());
      assertThat(client.buyTicketWithHeadersAsync(REQUEST).join().xLeft()).isEqualTo(3L);
      assertThatThrownBy(() -> client.buyTicketWithHeaders(REQUEST))
          .isInstanceOf(OutcomeUnknownException.class);
      assertThatThrownBy(() -> client.buyTicketWithHeaders(REQUEST))
          .isInstanceOf(RejectedException.class);
    }
  }

  public void successes_withContentOfTheirOwn_areOneSealedType() {
    try (Stub stub = new Stub().json(202, "{\"place\":4}").json(200, "{\"status\":\"done\"}");
        FerryClient client = client(stub)) {
      assertThat(client.bookTripWithHeaders().result())
          .isInstanceOfSatisfying(
              BookTripResult.Accepted.class, each -> assertThat(each.body().place()).isEqualTo(4L));
      assertThat(client.bookTrip())
          .isEqualTo(new BookTripResult.Ok(Ticket.builder().status("done").build()));
    }
  }
}
