package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.testing.InMemoryCompiler.CompilationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledClientTest {

  @Test
  void errors_ofLongLines_areNotShownWhole() {
    String line = "class A { int a = b; } // " + "long ".repeat(100_000);
    CompilationException error =
        catchThrowableOfType(
            CompilationException.class, () -> new CompiledClient(Map.of("A.java", line)));
    assertThat(error).hasMessageContaining("cannot find symbol");
    assertThat(error.getMessage()).hasSizeLessThanOrEqualTo(100_000);
  }
}
