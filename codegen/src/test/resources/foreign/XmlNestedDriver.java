package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.codegen.Stub;
import java.util.List;

/** Reads a text and a list that decide the outcome and stand below another element. */
public final class XmlNestedDriver {

  private static final String FULL = "<STATE>FULL</STATE>";
  private static final String APPLE = "<APPLE><SORT>Boskoop</SORT></APPLE>";
  private static final String APPLES = "<APPLES>" + APPLE + "</APPLES>";

  public void list_belowAnotherElement_decidesTheOutcome() {
    Harvest harvest = harvest("<CART>" + FULL + APPLES + "</CART>");
    assertThat(harvest.cart().apples()).extracting(Apple::sort).containsExactly("Boskoop");
    for (String without :
        List.of("", "<CART/>", "<CART>" + FULL + "<APPLES/></CART>", "<CART>" + APPLES + "</CART>")) {
      expect(OutcomeUnknownException.class, without);
    }
    expect(RejectedException.class, "<CART><NOTE>too early</NOTE></CART>");
  }

  public void list_belowAnotherElement_thatIsReadInPart_isUnreadable() {
    for (String list :
        List.of(
            "<APPLES>none</APPLES>",
            "<APPLES><PEAR/></APPLES>",
            "<APPLES>none</APPLES>" + APPLES,
            APPLES + APPLES)) {
      expect(UnreadableResponseException.class, "<CART>" + FULL + list + "</CART>");
    }
    expect(UnreadableResponseException.class, "<CART/><CART>" + FULL + APPLES + "</CART>");
  }

  public void text_belowAnotherElement_thatIsReadInPart_isUnreadable() {
    for (String state :
        List.of("<STATE><b/>FULL</STATE>", "<STATE>EMPTY<b/>FULL</STATE>", FULL + FULL)) {
      expect(UnreadableResponseException.class, "<CART>" + state + APPLES + "</CART>");
    }
  }

  private static void expect(Class<? extends InwardException> outcome, String children) {
    assertThatThrownBy(() -> harvest(children), children).isExactlyInstanceOf(outcome);
  }

  private static Harvest harvest(String children) {
    try (Stub stub =
            new Stub().respond(200, "application/xml", "<HARVEST>" + children + "</HARVEST>");
        OrchardClient client = OrchardClient.builder().baseUrl(stub.url()).build()) {
      return client.harvest();
    }
  }
}
