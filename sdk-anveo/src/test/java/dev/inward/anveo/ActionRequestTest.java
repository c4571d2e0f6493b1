package dev.inward.anveo;

import static dev.inward.testing.FakeVendor.body;
import static dev.inward.testing.FakeVendor.response;
import static dev.inward.testing.FakeVendor.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.OutcomeUnknownException;
import dev.inward.testing.VendorCall;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for a list, a change, a release and a question for the balance, and what is not. */
class ActionRequestTest {

  private static final String SUCCESS =
      "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS></RESPONSE>";

  private final FakeAnveo anveo = new FakeAnveo();

  @AfterEach
  void stop() {
    anveo.close();
  }

  private String sent(VendorCall<AnveoClient, ?> call, String response) {
    Object unused = anveo.result(xml(response), call);
    RecordedRequest request = anveo.request();
    assertThat(request.getRequestLine()).isEqualTo("POST /api/v3.asp HTTP/1.1");
    String body = body(request);
    return body.substring(body.indexOf("<ACTION"), body.indexOf("</REQUEST>"));
  }

  @Test
  void getBalance_sendsNoArgument() {
    assertThat(sent(AnveoCall.BALANCE, "<RESPONSE><RESULT>1</RESULT></RESPONSE>"))
        .isEqualTo("<ACTION NAME=\"ACCOUNT.GETBALANCE\"/>");
  }

  @Test
  void listDids_sendsItsFilters() {
    assertThat(sent(AnveoCall.DIDS, SUCCESS))
        .isEqualTo(
            "<ACTION NAME=\"DID.LIST\">"
                + "<PARAMETER NAME=\"FILTER.TITLE\">order-4711</PARAMETER></ACTION>");
  }

  @Test
  void updateDids_sendsFiltersAndChanges_andLeavesOffWhatItIsTold() {
    DidUpdateRequest request =
        DidUpdateRequest.builder()
            .filterE164("12125550101")
            .smsUrl("https://example.com/sms?a=1&b=2")
            .withoutSmsEmail()
            .callForwardType(CallForwardType.SIP_URI)
            .callForwardTo("$[E164]$@sip.example.com")
            .build();
    AnveoCall<DidUpdateResult> update =
        new AnveoCall<>(
            client -> client.updateDids(request), client -> client.updateDidsAsync(request));

    assertThat(sent(update, SUCCESS))
        .isEqualTo(
            "<ACTION NAME=\"DID.UPDATE\">"
                + "<PARAMETER NAME=\"FILTER.E164\">12125550101</PARAMETER>"
                + "<PARAMETER NAME=\"SMS_URL\">https://example.com/sms?a=1&amp;b=2</PARAMETER>"
                + "<PARAMETER NAME=\"CALL_FORWARD_TYPE\">SIP_URI</PARAMETER>"
                + "<PARAMETER NAME=\"CALL_FORWARD_TO\">$[E164]$@sip.example.com</PARAMETER>"
                + "</ACTION>");
  }

  @Test
  void updateDids_withoutAFilter_isRefusedByTheBuilder() {
    DidUpdateRequest.Builder all = DidUpdateRequest.builder().withoutSmsEmail().withoutSmsUrl();

    refused(all::build, "filterE164, ", "must be given: without a filter, all DIDs");
    refused(all.accountNumber("123")::build, "filterE164, ", "all DIDs would be changed");
    refused(all.filterTitle(" ")::build, "filterTitle", "");
    all.filterTitle("order-4711").build();
  }

  @Test
  void updates_thatDoNotSayWhatBecomesOfSms_areRefusedByTheBuilder() {
    DidUpdateRequest.Builder one = DidUpdateRequest.builder().filterE164("12125550101");
    refused(one::build, "smsEmail", "withoutSmsEmail()");
    refused(one.smsEmail("sms@example.com")::build, "smsUrl", "withoutSmsUrl()");
    one.withoutSmsUrl().build();

    AllDidsUpdateRequest.Builder all = AllDidsUpdateRequest.builder();
    refused(all::build, "smsEmail", "withoutSmsEmail()");
    refused(all.withoutSmsEmail()::build, "smsUrl", "withoutSmsUrl()");
    all.smsUrl("https://example.com/sms").build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+12125550101", "1212", "1212555010112345", "12125550101\n"})
  void e164_thatCannotBeOne_isRefusedByTheBuilder(String number) {
    refused(DidCancelRequest.builder().e164(number)::build, "e164", "");
    refused(DidMoveRequest.builder().e164(number).toAccountNumber("1")::build, "e164", "");
    refused(DidListRequest.builder().filterE164(number)::build, "filterE164", "");
  }

  @Test
  void listAreas_isOfACountryOrOfAState() {
    AreasRequest.Builder areas = AreasRequest.builder().didType(DidType.MOBILE);

    refused(areas::build, "countryId or stateId", "must be given");
    refused(areas.countryId("1").stateId("33")::build, "countryId or stateId", "given alone");
    areas.countryId(null).build();
  }

  private static void refused(ThrowingCallable build, String field, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(build)
        .withMessageStartingWith(field)
        .withMessageContaining(why);
  }

  @Test
  void changesAndReleases_areSentOnce_andReadsAgain() {
    for (VendorCall<AnveoClient, ?> call :
        List.of(AnveoCall.CANCEL, AnveoCall.MOVE, AnveoCall.UPDATE)) {
      assertThat(anveo.failure(response(503, "text/plain", "later"), call))
          .isExactlyInstanceOf(OutcomeUnknownException.class);
    }
    int before = anveo.server.getRequestCount();
    anveo.server.enqueue(response(503, "text/plain", "later"));
    anveo.server.enqueue(xml(SUCCESS));

    assertThat(AnveoCall.DIDS.blocking(anveo.client).dids()).hasSize(1);
    assertThat(anveo.server.getRequestCount() - before).isEqualTo(2);
  }
}
