package dev.inward.multitel;

import dev.inward.testing.FakeVendor;
import dev.inward.testing.VendorCall;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;

/** The ways to buy a number with the same outcomes: by POST or GET, as JSON or XML. */
enum BuyingCall implements VendorCall<MultitelClient, BuyNumbersResult> {
  POST_JSON(false, true),
  POST_XML(true, true),
  GET_JSON(false, false),
  GET_XML(true, false);

  static final String NUMBER = "18003863003";

  private final boolean xml;
  private final boolean post;

  BuyingCall(boolean xml, boolean post) {
    this.xml = xml;
    this.post = post;
  }

  String operation() {
    return post ? "buyNumbers" : "buyNumbersByGet";
  }

  boolean isXml() {
    return xml;
  }

  private BuyNumbersOutput output() {
    return xml ? BuyNumbersOutput.XML : BuyNumbersOutput.JSON;
  }

  /** Returns a response with these three values, each written as in JSON. */
  MockResponse response(String number, String status, String description) {
    return response(200, number, status, description);
  }

  MockResponse response(int httpStatus, String number, String status, String description) {
    return isXml()
        ? FakeVendor.response(
            httpStatus,
            "application/xml",
            "<?xml version=\"1.0\"?>\n<DATA>\n  <RETURN>"
                + unquoted(number)
                + "</RETURN>\n  <STATUS>"
                + unquoted(status)
                + "</STATUS>\n  <DESCRIPTION>"
                + unquoted(description)
                + "</DESCRIPTION>\n</DATA>\n")
        : FakeVendor.response(
            httpStatus,
            "application/json",
            "{\"DATA\": [{\"RETURN\": "
                + number
                + ", \"STATUS\": "
                + status
                + ", \"DESCRIPTION\": "
                + description
                + "}]}");
  }

  private static String unquoted(String json) {
    return json.replace("\"", "");
  }

  @Override
  public BuyNumbersResult blocking(MultitelClient client) {
    return post ? client.buyNumbers(byPost()) : client.buyNumbersByGet(byGet());
  }

  @Override
  public CompletableFuture<BuyNumbersResult> asynchronous(MultitelClient client) {
    return post ? client.buyNumbersAsync(byPost()) : client.buyNumbersByGetAsync(byGet());
  }

  private BuyNumbersRequest byPost() {
    return BuyNumbersRequest.builder().number(NUMBER).output(output()).build();
  }

  private BuyNumbersByGetRequest byGet() {
    return BuyNumbersByGetRequest.builder().number(NUMBER).output(output()).build();
  }
}
