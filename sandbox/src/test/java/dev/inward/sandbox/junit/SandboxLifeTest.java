package dev.inward.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.NotSentException;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Whose a sandbox is, and how long it lives. */
final class SandboxLifeTest {

  @Test
  void sandboxOfATest_whenTheTestHasEnded_isClosedWithItsClients() {
    passes(EachItsOwn.class, 2);

    assertThat(Cases.at("one")).isNotSameAs(Cases.at("other"));
    assertThat(Cases.isRunning(Cases.at("one"))).isFalse();
    assertThat(Cases.isRunning(Cases.at("other"))).isFalse();
    assertThatThrownBy(EachItsOwn.CLIENTS.remove()::listOwners)
        .isInstanceOf(NotSentException.class);
  }

  @VendorSandbox
  static final class EachItsOwn {

    static final Queue<CrazytelClient> CLIENTS = new ConcurrentLinkedQueue<>();

    @Test
    void one(Sandbox sandbox, CrazytelClient crazytel) {
      Cases.keep("one", sandbox);
      CLIENTS.add(crazytel);
      assertThat(crazytel.listOwners().items()).isNotEmpty();
    }

    @Test
    void other(Sandbox sandbox) {
      Cases.keep("other", sandbox);
    }
  }

  @Test
  void sandboxOfBeforeAll_isTheClassesUntilItEnds() {
    passes(OfTheClass.class, 2);

    assertThat(Cases.isRunning(Cases.at("class"))).isFalse();
  }

  @VendorSandbox
  static final class OfTheClass {

    @BeforeAll
    static void start(Sandbox sandbox) {
      Cases.keep("class", sandbox);
    }

    @Test
    void test_usesIt(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(Cases.at("class"));
    }

    @Nested
    final class Inside {

      @Test
      void nestedTest_usesIt(Sandbox sandbox) {
        assertThat(sandbox).isSameAs(Cases.at("class"));
      }
    }

    @AfterAll
    static void stillRuns(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(Cases.at("class"));
      assertThat(Cases.isRunning(sandbox)).isTrue();
    }
  }

  @Test
  void sandboxOfTheConstructor_whenTheInstanceIsTheClasses_isToo() {
    passes(OneInstance.class, 3);

    assertThat(Cases.isRunning(Cases.at("class"))).isFalse();
  }

  @TestInstance(Lifecycle.PER_CLASS)
  @VendorSandbox
  static final class OneInstance {

    private final Sandbox ofConstructor;

    OneInstance(Sandbox sandbox) {
      ofConstructor = sandbox;
      Cases.keep("class", sandbox);
    }

    @Test
    void one(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(ofConstructor);
    }

    @Test
    void other(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(ofConstructor);
    }

    @Nested
    final class Inside {

      @Test
      void nestedTest(Sandbox sandbox) {
        assertThat(sandbox).isSameAs(ofConstructor);
        assertThat(Cases.isRunning(sandbox)).isTrue();
      }
    }
  }

  @Test
  void sandboxOfATest_whenTheInstanceIsTheClasses_isItsOwn() {
    passes(OneInstanceWithoutOne.class, 2);

    assertThat(Cases.at("one")).isNotSameAs(Cases.at("other"));
    assertThat(Cases.isRunning(Cases.at("one"))).isFalse();
  }

  @TestInstance(Lifecycle.PER_CLASS)
  @VendorSandbox
  static final class OneInstanceWithoutOne {

    private Sandbox ofBeforeEach;

    @BeforeEach
    void keep(Sandbox sandbox) {
      ofBeforeEach = sandbox;
    }

    @Test
    void one(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(ofBeforeEach);
      Cases.keep("one", sandbox);
    }

    @Test
    void other(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(ofBeforeEach);
      Cases.keep("other", sandbox);
    }

    @AfterEach
    void stillRuns(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(ofBeforeEach);
      assertThat(Cases.isRunning(sandbox)).isTrue();
    }
  }

  @Test
  void tests_whenAtTheSameTime_buyTheSameNumber() {
    passes(AtTheSameTime.class, 2);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @VendorSandbox
  static final class AtTheSameTime {

    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    @Test
    void one(MultitelClient multitel, @ForVendor(Vendor.MULTITEL) VendorControl vendor)
        throws Exception {
      buy(multitel, vendor);
    }

    @Test
    void other(MultitelClient multitel, @ForVendor(Vendor.MULTITEL) VendorControl vendor)
        throws Exception {
      buy(multitel, vendor);
    }

    private static void buy(MultitelClient multitel, VendorControl vendor) throws Exception {
      BOTH.await(30, TimeUnit.SECONDS);
      multitel.buyNumbers(BuyNumbersRequest.builder().number("18003863003").build());
      BOTH.await(30, TimeUnit.SECONDS);
      assertThat(vendor.sold()).containsExactly("18003863003");
    }
  }

  @Test
  void annotation_whenItStandsOnAnAnnotationOrASuperclass_counts() {
    passes(Indirect.class, 1);
    passes(Heir.class, 1);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @VendorSandbox
  @interface ShopTest {}

  @ShopTest
  static class Indirect {

    @Test
    void sandbox_isThere(Sandbox sandbox) {
      assertThat(Cases.isRunning(sandbox)).isTrue();
    }
  }

  @VendorSandbox
  abstract static class Ancestor {}

  static final class Heir extends Ancestor {

    @Test
    void sandbox_isThere(Sandbox sandbox) {
      assertThat(Cases.isRunning(sandbox)).isTrue();
    }
  }

  private static void passes(Class<?> testClass, int tests) {
    EngineExecutionResults results = Cases.run(testClass);
    results.allEvents().failed().assertThatEvents().isEmpty();
    results.testEvents().assertStatistics(statistics -> statistics.succeeded(tests));
  }
}
