package dev.inward.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.runtime.ClientBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that a credential cannot have in a client's builder. */
class BuilderMethodsTest {

  @Test
  void names_areThoseOfTheBuilder_andOfItsBaseClass() {
    Set<String> names = new HashSet<>(Set.of("build", "fromEnv", "server"));
    Stream.of(ClientBuilder.class.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .filter(method -> isInherited(method.getModifiers()))
        .map(Method::getName)
        .forEach(names::add);

    assertThat(CredentialReader.BUILDER_METHODS).containsExactlyInAnyOrderElementsOf(names);
  }

  /** Returns whether a class of another package has the method, too. */
  private static boolean isInherited(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
