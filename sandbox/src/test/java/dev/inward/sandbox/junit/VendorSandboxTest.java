package dev.inward.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extension as users have it: this class is a test of their kind. */
@VendorSandbox
final class VendorSandboxTest {

  private static final String NUMBER = "18003863003";

  private final Sandbox ofConstructor;
  private Sandbox ofBeforeEach;

  VendorSandboxTest(Sandbox sandbox) {
    this.ofConstructor = sandbox;
  }

  @BeforeEach
  void keep(Sandbox sandbox) {
    ofBeforeEach = sandbox;
  }

  @AfterEach
  void compare(Sandbox sandbox) {
    assertThat(sandbox).isSameAs(ofConstructor).isSameAs(ofBeforeEach);
  }

  @Test
  void sandbox_whenAskedForByTheTest_isThatOfItsConstructor(Sandbox sandbox) {
    assertThat(sandbox).isSameAs(ofConstructor);
  }

  @Test
  void clients_whenAskedFor_areReady(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo, Sandbox sandbox) {
    multitel.buyNumbers(BuyNumbersRequest.builder().number(NUMBER).build());
    assertThat(crazytel.listAvailableNumbers().items()).isNotEmpty();
    anveo.orderDids(
        DidOrderRequest.builder()
            .didType(DidType.GEOGRAPHIC)
            .areaId("123.123.123.123.123.123.123.123.123")
            .build());

    assertThat(sandbox.control(Vendor.MULTITEL).sold()).containsExactly(NUMBER);
    assertThat(sandbox.control(Vendor.CRAZYTEL).journal()).hasSize(1);
    assertThat(sandbox.control(Vendor.ANVEO).sold()).containsExactly("12121111111");
  }

  @Test
  void client_whenAskedForTwice_isTheSame(CrazytelClient one, CrazytelClient other) {
    assertThat(one).isSameAs(other);
  }

  @Test
  void forVendor_givesWhatIsOfThatVendor(
      @ForVendor(Vendor.ANVEO) String text,
      @ForVendor(Vendor.CRAZYTEL) URI uri,
      @ForVendor(Vendor.MULTITEL) VendorControl control,
      Sandbox sandbox) {
    assertThat(text).isEqualTo(sandbox.baseUrl(Vendor.ANVEO));
    assertThat(uri).hasToString(sandbox.baseUrl(Vendor.CRAZYTEL));
    assertThat(control).isSameAs(sandbox.control(Vendor.MULTITEL));
  }

  @RepeatedTest(2)
  void number_whenBoughtInEachRepetition_isInStockAgain(
      MultitelClient multitel, @ForVendor(Vendor.MULTITEL) VendorControl vendor) {
    multitel.buyNumbers(BuyNumbersRequest.builder().number(NUMBER).build());

    assertThat(vendor.sold()).containsExactly(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {NUMBER, "18003863009"})
  void number_whenOtherNumbersAreArguments_isTheOnlyOneSold(
      String number, MultitelClient multitel, @ForVendor(Vendor.MULTITEL) VendorControl vendor) {
    multitel.buyNumbers(BuyNumbersRequest.builder().number(number).build());

    assertThat(vendor.sold()).isEqualTo(List.of(number));
  }

  /** Has the extension of the class around it. */
  @Nested
  final class Inside {

    private final Sandbox ofNestedConstructor;

    Inside(Sandbox sandbox) {
      this.ofNestedConstructor = sandbox;
    }

    @Test
    void sandbox_whenNested_isThatOfTheOuterInstance(Sandbox sandbox) {
      assertThat(sandbox)
          .isSameAs(ofConstructor)
          .isSameAs(ofBeforeEach)
          .isSameAs(ofNestedConstructor);
    }
  }
}
