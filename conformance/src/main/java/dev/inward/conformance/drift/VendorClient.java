package dev.inward.conformance.drift;

import dev.inward.InwardException;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's generated client, called by operationId, and the responses that it receives. It sends
 * each request once: the client follows no redirect, and retries are off.
 */
final class VendorClient implements AutoCloseable {

  static final int MAX_BYTES = 1 << 20;

  /** A response; the body is cut behind {@link #MAX_BYTES}. */
  @SuppressWarnings("ArrayRecordComponent") // Made once per response, and never compared.
  record Received(int status, Headers headers, byte[] body) {}

  /** An outcome: the response if one came whole, and the client's exception if it threw one. */
  record Outcome(@Nullable Received response, @Nullable InwardException failure) {}

  private final AutoCloseable client;
  private final Set<String> secrets = new HashSet<>();
  private @Nullable Received received;

  /**
   * Makes the client.
   *
   * @throws RefusedException if a credential is missing, or a setting is invalid
   */
  VendorClient(
      VendorContract contract,
      Map<String, String> environment,
      @Nullable String baseUrl,
      Duration timeout)
      throws RefusedException {
    YamlNode meta = contract.root().node().node("x-client");
    Object builder = invoke(type(meta), "builder", null);
    for (YamlNode credential : meta.nodes("credentials")) {
      set(builder, credential.text("method"), credentials(credential, environment).toArray());
    }
    if (baseUrl != null) {
      set(builder, "baseUrl", baseUrl);
    }
    set(builder, "callTimeout", timeout);
    set(builder, "retryReads", false);
    set(builder, "okHttpClient", new OkHttpClient.Builder().addInterceptor(this::record).build());
    this.client = (AutoCloseable) invoke(builder.getClass(), "build", builder);
  }

  private List<String> credentials(YamlNode credential, Map<String, String> environment)
      throws RefusedException {
    List<String> variables =
        credential.nodes("values").stream().map(value -> value.text("environment")).toList();
    List<String> missing =
        variables.stream().filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
    if (!missing.isEmpty()) {
      throw new RefusedException("environment variable not set: " + String.join(" and ", missing));
    }
    List<String> values = variables.stream().map(environment::get).toList();
    secrets.addAll(values);
    return values;
  }

  /** Calls an operation that takes no argument. */
  Outcome call(Operation operation) {
    received = null;
    try {
      Object unused = invoke(client.getClass(), operation.id(), client);
      return new Outcome(received, null);
    } catch (InwardException failure) {
      return new Outcome(received, failure);
    }
  }

  private Response record(Interceptor.Chain chain) throws IOException {
    if (!chain.request().method().equals("GET")) {
      throw new IOException("only GET requests may be sent");
    }
    Response response = chain.proceed(chain.request());
    byte[] body = response.peekBody(MAX_BYTES + 1L).bytes();
    received = new Received(response.code(), response.headers(), body);
    return response;
  }

  /** Returns the credentials, which must not be printed. */
  Set<String> secrets() {
    return Set.copyOf(secrets);
  }

  @Override
  public void close() {
    Object unused = invoke(client.getClass(), "close", client);
  }

  private static Class<?> type(YamlNode meta) {
    String name = "dev.inward.%s.%sClient".formatted(meta.text("vendor"), meta.text("name"));
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not on the class path", e);
    }
  }

  /** Calls a setter; its exceptions name the setting and do not repeat the value. */
  private static void set(Object builder, String name, Object... values) throws RefusedException {
    Method setter =
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(name))
            .filter(method -> method.getParameterCount() == values.length)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the client has no setter " + name));
    try {
      Object unused = invoke(setter, builder, values);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private static Object invoke(Class<?> type, String name, @Nullable Object target) {
    try {
      return invoke(type.getMethod(name), target);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getSimpleName() + " has no method " + name + "()", e);
    }
  }

  private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(method.getName() + " failed", e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.getName() + " is not public", e);
    }
  }
}
