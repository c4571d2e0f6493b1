package dev.inward.conformance.checks;

import org.junit.jupiter.api.Nested;

/** The chain holds, link by link. One alone is run by its id: {@code -Dtest='ChainTest$C5'}. */
class ChainTest {

  @Nested
  class CD extends LinkTest {
    CD() {
      super(new CdFacts());
    }
  }

  @Nested
  class CX extends LinkTest {
    CX() {
      super(new CxXmlMetadata());
    }
  }

  @Nested
  class C0 extends LinkTest {
    C0() {
      super(new C0Manifest());
    }
  }

  @Nested
  class C1 extends LinkTest {
    C1() {
      super(new C1Contract());
    }
  }

  @Nested
  class C2 extends LinkTest {
    C2() {
      super(new C2JsonSamples());
    }
  }

  @Nested
  class C3 extends LinkTest {
    C3() {
      super(new C3XmlSamples());
    }
  }

  @Nested
  class C4 extends LinkTest {
    C4() {
      super(new C4CsvSamples());
    }
  }

  @Nested
  class C5 extends LinkTest {
    C5() {
      super(new C5Requests());
    }
  }

  @Nested
  class C7 extends LinkTest {
    C7() {
      super(new C7RoundTrip());
    }
  }

  @Nested
  class C8 extends LinkTest {
    C8() {
      super(new C8SentRequests());
    }
  }

  @Nested
  class C10 extends LinkTest {
    C10() {
      super(new C10Outcomes());
    }
  }

  @Nested
  class C9 extends LinkTest {
    C9() {
      super(new C9Pact());
    }
  }

  @Nested
  class C11 extends LinkTest {
    C11() {
      super(new C11PactAndContract());
    }
  }

  @Nested
  class C12 extends LinkTest {
    C12() {
      super(new C12Sandbox());
    }
  }

  @Nested
  class C13 extends LinkTest {
    C13() {
      super(new C13Validation());
    }
  }

  @Nested
  class C14 extends LinkTest {
    C14() {
      super(new C14State());
    }
  }
}
