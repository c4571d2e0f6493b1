package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Scalar;
import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.CallNotification;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Sandbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Null where it is not meant to be is refused by the name of the parameter. */
final class NullArgumentsTest {

  /** A name, and at most that it is required; nothing of how the code reads. */
  private static final Pattern NAMED = Pattern.compile("[a-z][A-Za-z0-9]*( is required)?");

  /** What stands in for the other parameters. */
  private static final Map<Class<?>, Object> OTHERS =
      Map.of(
          String.class,
          "a",
          Object.class,
          "a",
          boolean.class,
          true,
          int.class,
          1,
          long.class,
          1L,
          BigDecimal.class,
          BigDecimal.ONE,
          Duration.class,
          Duration.ofSeconds(1),
          List.class,
          List.of(),
          Scalar.Kind.class,
          Scalar.Kind.STRING,
          OkHttpClient.class,
          new OkHttpClient());

  private final MultitelClient multitel = MultitelClient.builder().credentials("a", "b").build();
  private final CrazytelClient crazytel = CrazytelClient.builder().apiKey("a").build();
  private final AnveoClient anveo = AnveoClient.builder().userKey("a").build();
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void close() {
    multitel.close();
    crazytel.close();
    anveo.close();
    sandbox.close();
  }

  @Test
  void publicMethod_whenGivenNull_takesItOrNamesTheParameter() throws Exception {
    List<String> offences = new ArrayList<>();
    int calls = 0;
    for (Map.Entry<Class<?>, @Nullable Object> target : targets().entrySet()) {
      for (Method method : target.getKey().getMethods()) {
        Class<?> owner = method.getDeclaringClass();
        boolean ours = owner.getName().startsWith("dev.inward.") && !owner.isEnum();
        if (ours && (target.getValue() != null || Modifier.isStatic(method.getModifiers()))) {
          for (int i = 0; i < method.getParameterCount(); i++) {
            if (!method.getParameterTypes()[i].isPrimitive()) {
              calls++;
              offences.addAll(offence(target.getValue(), method, i));
            }
          }
        }
      }
    }

    assertThat(offences).isEmpty();
    assertThat(calls).isGreaterThan(150);
  }

  private static List<String> offence(@Nullable Object target, Method method, int index)
      throws IllegalAccessException {
    Class<?>[] types = method.getParameterTypes();
    @Nullable Object[] arguments = Arrays.stream(types).map(OTHERS::get).toArray();
    arguments[index] = null;
    try {
      method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean named =
          (thrown instanceof NullPointerException || thrown instanceof IllegalArgumentException)
              && NAMED.matcher(String.valueOf(thrown.getMessage())).matches();
      return named ? List.of() : List.of(method + ": " + thrown);
    }
    return List.of();
  }

  /**
   * The public types that users meet, each with an instance where its methods are called on one.
   */
  private Map<Class<?>, @Nullable Object> targets() throws ReflectiveOperationException {
    Map<Class<?>, @Nullable Object> targets = new LinkedHashMap<>();
    for (Object one : List.of(multitel, crazytel, anveo, sandbox)) {
      addReachable(one.getClass(), targets);
      targets.put(one.getClass(), one);
    }
    addReachable(CallNotification.class, targets);
    return targets;
  }

  private static void addReachable(Type type, Map<Class<?>, @Nullable Object> targets)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        addReachable(argument, targets);
      }
    }
    if (!(type instanceof Class<?> found)
        || !found.getName().startsWith("dev.inward.")
        || targets.containsKey(found)) {
      return;
    }
    targets.put(found, null);
    for (Method method : found.getMethods()) {
      for (Type parameter : method.getGenericParameterTypes()) {
        addReachable(parameter, targets);
      }
      addReachable(method.getGenericReturnType(), targets);
      if (method.getName().equals("builder")) {
        targets.put(method.getReturnType(), method.invoke(null));
      }
    }
  }
}
