package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inward.ClassPathException;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Missing classes and methods: before a client exists, before a request, and after a response. */
class ClassPathTest {

  private static final String OK = response("200 OK", "bought");
  private static final String WORDS = "'void okio.Buffer.gone()'";
  private static final String SECRET = "s3cr3t";

  private static OkHttpClient.Builder failingBeforeTheRequest(LinkageError error) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              throw error;
            });
  }

  private static OkHttpClient.Builder failingAfterTheResponse(Interceptor interceptor) {
    return new OkHttpClient.Builder().addNetworkInterceptor(interceptor);
  }

  private static LinkageError linkageError() {
    return new NoSuchMethodError(WORDS);
  }

  @Test
  void call_whenAMethodIsMissingBeforeTheRequest_isNoOutcomeAndNamesIt() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, failingBeforeTheRequest(linkageError()))) {
      assertThatThrownBy(shop::buy)
          .isExactlyInstanceOf(ClassPathException.class)
          .isNotInstanceOf(InwardException.class)
          .hasMessage(
              "acme buy: not sent: the program's class path does not fit:"
                  + " java.lang.NoSuchMethodError: "
                  + WORDS)
          .cause()
          .hasMessage("java.lang.NoSuchMethodError: " + WORDS);
      assertThatThrownBy(shop::list).isInstanceOf(ClassPathException.class);
      assertThat(server.requests()).isEmpty();
      assertThat(shop.log).hasSize(2).allMatch(line -> line.contains("ClassPathException"));
    }
  }

  @Test
  void asyncCall_whenAMethodIsMissingBeforeTheRequest_isNoOutcomeAndNamesIt() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, quietly(failingBeforeTheRequest(linkageError())))) {
      var future = shop.buying().executeAsync(Shop::map).orTimeout(5, TimeUnit.SECONDS);

      assertThatThrownBy(future::join)
          .isInstanceOf(CompletionException.class)
          .cause()
          .isExactlyInstanceOf(ClassPathException.class)
          .hasMessageContaining(WORDS);
      assertThat(server.requests()).isEmpty();
    }
  }

  /** OkHttp throws the error once more, on the dispatcher's thread. */
  private static OkHttpClient.Builder quietly(OkHttpClient.Builder client) {
    return client.dispatcher(
        new okhttp3.Dispatcher(
            java.util.concurrent.Executors.newCachedThreadPool(
                task -> {
                  Thread thread = new Thread(task);
                  thread.setDaemon(true);
                  thread.setUncaughtExceptionHandler((failed, error) -> {});
                  return thread;
                })));
  }

  @Test
  void call_whenAMethodIsMissingAfterTheResponse_isUnknownAndNamesIt() throws IOException {
    Interceptor failing =
        chain -> {
          chain.proceed(chain.request()).close();
          throw linkageError();
        };
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, failingAfterTheResponse(failing))) {
      assertUnknown(Shop.failure(shop::buy));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void asyncCall_whenAMethodIsMissingAfterTheResponse_isUnknownAndNamesIt() throws Exception {
    Interceptor failing =
        chain -> {
          chain.proceed(chain.request()).close();
          throw linkageError();
        };
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, quietly(failingAfterTheResponse(failing)))) {
      assertUnknown(Shop.failure(shop.buying().executeAsync(Shop::map)));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void mapping_whenAMethodIsMissing_isUnknownWithTheResponse() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      InwardException failure =
          Shop.failure(
              () ->
                  shop.buying()
                      .execute(
                          response -> {
                            throw linkageError();
                          }));

      assertUnknown(failure);
      assertThat(failure.rawBody()).isEqualTo("bought");
    }
  }

  @Test
  void reading_whenALibraryWrapsTheError_isUnknownAndNamesTheMethod() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      assertUnknown(
          Shop.failure(
              () ->
                  shop.buying()
                      .execute(
                          response ->
                              response.read(
                                  body -> {
                                    throw new IllegalStateException(linkageError());
                                  }))));
    }
  }

  private static void assertUnknown(InwardException failure) {
    assertThat(failure)
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessageEndingWith(
            "(HTTP 200): the program's class path does not fit: java.lang.NoSuchMethodError: "
                + WORDS)
        .cause()
        .hasMessage("java.lang.NoSuchMethodError: " + WORDS);
    assertThat(failure.mayHaveSpent()).isTrue();
  }

  @Test
  void call_whenAStaticInitializerFailed_doesNotRepeatItsMessage() throws IOException {
    LinkageError error = new ExceptionInInitializerError(new IllegalStateException(SECRET));
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, failingBeforeTheRequest(error))) {
      Throwable failure = catchThrowable(shop::buy);

      assertThat(failure).isExactlyInstanceOf(ClassPathException.class);
      assertThat(failure).hasStackTraceContaining("java.lang.ExceptionInInitializerError");
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        assertThat(cause.toString()).doesNotContain(SECRET);
      }
    }
  }

  @Test
  void client_whenAClassIsMissing_saysWhichJarToChange() {
    assertThatThrownBy(
            () ->
                ClassPath.guard(
                    "acme client",
                    () -> {
                      throw new NoClassDefFoundError("kotlin/enums/EnumEntriesKt");
                    }))
        .isInstanceOf(ClassPathException.class)
        .hasMessage(
            "acme client: the class path does not fit: java.lang.NoClassDefFoundError:"
                + " kotlin/enums/EnumEntriesKt");
    assertThat(Library.KOTLIN.remedy(List.of("kotlin-stdlib-1.6.21.jar")))
        .isEqualTo(
            "found kotlin-stdlib-1.6.21.jar, so set org.jetbrains.kotlin:kotlin-stdlib to %1$s"
                    .formatted(Library.KOTLIN.version())
                + " (with Spring Boot's parent: <kotlin.version>%s</kotlin.version>)"
                    .formatted(Library.KOTLIN.version()));
    assertThat(Library.OKIO.remedy(List.of()))
        .isEqualTo("found nothing, so set com.squareup.okio:okio-jvm to " + Library.OKIO.version());
  }

  @ParameterizedTest
  @EnumSource
  void library_isTheOneThatTheClientsAreBuiltWith(Library library) {
    assertThat(library.jars())
        .hasSize(1)
        .first()
        .asString()
        .endsWith("-" + library.version() + ".jar");
    assertThat(library.isExpected(library.jars())).isTrue();
    assertThat(library.isExpected(List.of(library.jars().get(0), "other-1.jar"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAXB_API", "JAXB_RUNTIME", "ACTIVATION"})
  void jaxb_isNamedTogether(Library library) {
    assertThat(library.isNamedIn("jakarta/xml/bind/JAXBException")).isTrue();
    assertThat(library.isNamedIn("okhttp3.Interceptor$Chain")).isFalse();
  }

  @Test
  void dryRun_passesAResponseThroughAllLibraries() throws IOException {
    InwardException failure = DryRun.exchange();

    assertThat(failure.httpStatus()).isEqualTo(500);
    assertThat(failure.vendorMessage()).isEqualTo("a");
  }

  @Test
  void xml_whenTheThreadSeesNoJar_findsItsProvider() throws Exception {
    for (ClassLoader foreign :
        new ClassLoader[] {
          null,
          ClassLoader.getPlatformClassLoader(),
          new URLClassLoader(new URL[] {Path.of("none").toUri().toURL()}, null)
        }) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(foreign);
      try {
        XmlCodec<XmlCodecTest.Order> codec = new XmlCodec<>(XmlCodecTest.Order.class);
        assertThat(XmlContext.create(XmlCodecTest.Order.class)).isNotNull();
        assertThat(codec.read(codec.write(new XmlCodecTest.Order()))).isNotNull();
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  /** Not a class that JAXB can map. */
  interface Unmappable {}

  @Test
  void xml_whenJaxbRefusesTheClass_saysSoBeforeTheFirstCall() {
    assertThatThrownBy(() -> new XmlCodec<>(Unmappable.class))
        .isInstanceOf(ClassPathException.class)
        .hasMessageStartingWith("JAXB cannot be used for " + Unmappable.class.getName());
  }
}
