package example.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonReader;
import dev.inward.Scalar;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;

/** Tries what has broken generators. */
public final class TortureDriver {

  /** One of everything, in the order of the contract. */
  private static final String EVERYTHING =
      "{\"required\":\"a\",\"requiredList\":[\"b\"],\"note\":null,"
          + "\"name\":\"1\",\"Name\":\"2\",\"NAME\":\"3\","
          + "\"other\":\"4\",\"that\":\"5\",\"builder\":\"6\",\"value\":\"7\",\"reader\":\"8\","
          + "\"writer\":\"9\",\"class\":\"10\",\"default\":\"11\",\"hashCode\":12,"
          + "\"toString\":\"13\",\"getClass\":\"14\",\"equals\":\"15\",\"wait\":16,"
          + "\"notify\":\"17\",\"check\":\"18\",\"build\":\"19\",\"read\":\"20\","
          + "\"rawBody\":\"21\",\"additionalProperties\":\"22\",\"true\":true,\"_\":\"23\","
          + "\"$ref_\":\"24\",\"@type\":\"25\",\"with space\":\"26\",\"quote\\\"d\":\"27\","
          + "\"back\\\\slash\":\"28\",\"größe\":\"29\",\"1st\":\"30\",\"\":\"31\","
          + "\"binary\":\"AA==\",\"date\":\"2020-01-02\",\"int32\":-2147483648,"
          + "\"int64\":9223372036854775807,\"number\":0.10,\"decimal\":\"1.50\",\"flag\":false,"
          + "\"any\":[1.0,{\"x\":null}],\"anyObject\":{\"x\":1e2},\"anyList\":[\"a\",2.50],"
          + "\"matrix\":[[1.0],[]],\"cube\":[[[\"a\"],[]],[]],\"map\":{\"a\":1.10},"
          + "\"mapOfLists\":{\"a\":[{\"x\":1}]},\"mapOfMaps\":{\"a\":{\"b\":\"c\"}},"
          + "\"listOfMaps\":[{\"a\":1}],\"inline\":{\"deep\":{\"deeper\":\"x\"}},"
          + "\"inlineList\":[{\"a\":\"x\"}],\"inlineEnum\":\"z\",\"color\":\"blue\","
          + "\"colors\":[\"red\",\"blue\"],\"level\":3,\"bigLevel\":4000000000,\"rate\":0.75,"
          + "\"scalar\":\"0012\",\"scalars\":[\"1\",1.10,true],\"scalarRefs\":\"red\","
          + "\"union\":{\"kind\":\"ring\",\"radius\":1.0,\"more\":1},"
          + "\"unions\":[{\"kind\":\"square\"},{\"kind\":\"star\",\"n\":5.0}],"
          + "\"inlineUnion\":{\"x\":1,\"kind\":\"Point\"},\"untold\":{\"z\":1.0},"
          + "\"node\":{\"value\":\"v\",\"next\":{\"value\":\"w\"},"
          + "\"children\":[{\"value\":\"x\"}],\"index\":{\"i\":{}}},"
          + "\"derived\":{\"id\":\"1\",\"own\":\"o\"},\"stricter\":{\"x\":1},"
          + "\"counts\":{\"total\":1,\"others\":2},\"empty\":{},"
          + "\"object3d\":{\"object\":{\"a\":\"1\"},\"map\":{\"m\":1},\"closeable\":\"class\"},"
          + "\"described\":{\"y\":2},\"secret\":\"hush\",\"pattern\":\"a\",\"old\":\"x\","
          + "\"unknown\":{\"b\":1.000,\"a\":null}}";

  public void everything_whenWrittenBack_isTheSame() throws IOException {
    Everything everything = everything(EVERYTHING);

    // Numbers are exact: what was written as 1e2 is written in full.
    assertThat(JsonOutput.text(EverythingJsonAdapter.INSTANCE, everything))
        .isEqualTo(EVERYTHING.replace("1e2", "1E+2"));
    assertThat(everything.toBuilder().build())
        .isEqualTo(everything)
        .hasSameHashCodeAs(everything)
        .hasToString(everything.toString());
    assertThat(everything.toString()).contains("secret=***").doesNotContain("hush");
  }

  public void json_isReadAsItWasWritten() {
    Everything everything = Everything.fromJson(EVERYTHING);

    assertThat(everything.toJson()).isEqualTo(EVERYTHING.replace("1e2", "1E+2"));
    assertThat(Everything.fromJson(everything.toJson()))
        .isEqualTo(everything)
        .hasSameHashCodeAs(everything);
    for (String star : List.of("{\"kind\":\"star\",\"n\":5.0}", "{\"kind\":\"square\"}")) {
      Shape shape = Shape.fromJson(star);

      assertThat(shape.toJson()).isEqualTo(star);
      assertThat(Shape.fromJson(shape.toJson())).isEqualTo(shape);
    }
    assertThat(Color.of("\"").toJson()).isEqualTo("\"\\\"\"");
    assertThat(Level.of(3).toJson()).isEqualTo("3");
  }

  public void json_keepsWhatIsOfAnotherKind() {
    // Required and nullable, but not text: it must not be written twice.
    String odd =
        "{\"required\":\"a\",\"requiredList\":[],\"note\":[1.0],\"int32\":\"unlimited\","
            + "\"x\":null,\"y\":0.70}";

    assertThat(Everything.fromJson(odd).toJson()).isEqualTo(odd);
    assertThat(Everything.fromJson("{\"required\":\"a\",\"requiredList\":[]}").toJson())
        .isEqualTo("{\"required\":\"a\",\"requiredList\":[],\"note\":null}");
  }

  public void json_whenItLacksARequiredMember_isRefusedWithoutItsText() {
    for (String text :
        List.of("", "no JSON", "[]", "null", "{\"required\":\"no JSON\"}", "{} no JSON")) {
      assertThatThrownBy(() -> Everything.fromJson(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("no JSON");
    }
    assertThatThrownBy(() -> Everything.fromJson("{\"required\":\"a\"}"))
        .hasMessageContaining("requiredList");
  }

  public void request_whenWrittenAndRead_isEqual() {
    PutBytesRequest bytes = PutBytesRequest.builder().body(ByteString.of((byte) 0, (byte) -1)).build();

    assertThat(bytes.toJson()).isEqualTo("{\"body\":\"AP8=\"}");
    assertThat(PutBytesRequest.fromJson(bytes.toJson())).isEqualTo(bytes);
    assertThatThrownBy(() -> PutBytesRequest.fromJson("{\"body\":\"?\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("body");
    for (String lost :
        List.of("{\"body\":\"AP8=\",\"lost\":1}", "{\"body\":\"AP8=\",\"body\":\"AP8=\"}", "{}")) {
      assertThatThrownBy(() -> PutBytesRequest.fromJson(lost))
          .as(lost)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  public void names_areThoseOfJava() throws IOException {
    Everything everything = everything(EVERYTHING);

    assertThat(
            List.of(
                everything.name(),
                everything.name2(),
                everything.name3(),
                everything.classValue(),
                everything.defaultValue(),
                everything.toStringValue(),
                everything.value1st()))
        .containsExactly("1", "2", "3", "10", "11", "13", "30");
    assertThat(everything.trueValue()).isTrue();
  }

  public void values_keepTheirForm() throws IOException {
    Everything everything = everything(EVERYTHING);

    assertThat(everything.scalar()).isEqualTo(Scalar.of("0012"));
    assertThat(everything.scalars())
        .containsExactly(
            Scalar.of("1"), Scalar.of(Scalar.Kind.NUMBER, "1.10"), Scalar.of(true));
    assertThat(everything.number()).isEqualTo(new BigDecimal("0.10"));
    assertThat(everything.level()).isEqualTo(Level.of(3));
    assertThat(everything.level().isKnown()).isFalse();
    assertThat(everything.bigLevel().value()).isEqualTo(4_000_000_000L);
    assertThat(everything.inlineUnion()).isEqualTo(Point.builder().additionalProperty("kind", "Point").x(1L).build());
    assertThat(everything.union()).isInstanceOf(Circle.class);
    assertThat(everything.unions().get(1)).isInstanceOf(Shape.Unknown.class);
    assertThat(everything.counts().additionalProperties()).isEqualTo(Map.of("others", 2L));
  }

  public void scalars_whenOfAnotherKind_areRead() throws IOException {
    Everything everything =
        everything(
            "{\"required\":1.10,\"requiredList\":[1],\"int32\":\"7\",\"flag\":\"true\","
                + "\"number\":\"1.50\",\"node\":\"\",\"map\":[],\"cube\":null,\"int64\":\"\"}");

    assertThat(everything.required()).isEqualTo("1.10");
    assertThat(everything.int32()).isEqualTo(7);
    assertThat(everything.flag()).isTrue();
    assertThat(everything.number()).isEqualTo(new BigDecimal("1.50"));
    assertThat(everything.node()).isNull();
    assertThat(everything.map()).isEmpty();
    assertThat(everything.cube()).isEmpty();
    assertThat(everything.int64()).isNull();
  }

  public void nullable_whenRequired_isWrittenAsNull() throws IOException {
    Everything least = everything("{\"required\":\"a\",\"requiredList\":[],\"map\":null}");

    assertThat(JsonOutput.text(EverythingJsonAdapter.INSTANCE, least))
        .isEqualTo("{\"required\":\"a\",\"requiredList\":[],\"note\":null}");
  }

  public void members_whenTwice_areTheFirstUnlessTheyDecide() throws IOException {
    for (String twice :
        List.of(
            "\"x\":\"1\",\"x\":null",
            "\"x\":{\"y\":\"1\",\"y\":\"2\"}",
            "\"int32\":7,\"int32\":8",
            "\"map\":{\"a\":\"1\",\"a\":\"2\"}",
            "\"counts\":{\"a\":1,\"a\":2}")) {
      String first = twice.replaceAll(",\"[xay]\":(null|\"2\"|2)|,\"int32\":8", "");

      assertThat(everything("{\"required\":1,\"requiredList\":[]," + twice + "}"))
          .as(twice)
          .isEqualTo(everything("{\"required\":1,\"requiredList\":[]," + first + "}"));
    }
    assertThatThrownBy(
            () -> everything("{\"required\":1,\"required\":1,\"requiredList\":[]}"))
        .isInstanceOf(MalformedResponseException.class);
  }

  public void members_whenOfAnotherKind_areAbsentAndKept() throws IOException {
    Everything everything =
        everything(
            "{\"required\":1,\"requiredList\":[],\"int32\":\"unlimited\",\"flag\":[\"yes\"],"
                + "\"number\":\"0,70\",\"node\":false,\"map\":7,\"int64\":{\"n\":1},"
                + "\"derived\":\"none\"}");

    assertThat(everything.int32()).isNull();
    assertThat(everything.flag()).isNull();
    assertThat(everything.number()).isNull();
    assertThat(everything.node()).isNull();
    assertThat(everything.map()).isEmpty();
    assertThat(everything.int64()).isNull();
    assertThat(everything.derived()).isNull();
    assertThat(everything.additionalProperties())
        .isEqualTo(
            Map.of(
                "int32",
                "unlimited",
                "flag",
                List.of("yes"),
                "number",
                "0,70",
                "node",
                false,
                "map",
                new BigDecimal(7),
                "int64",
                Map.of("n", BigDecimal.ONE),
                "derived",
                "none"));

    Everything mended = everything.toBuilder().int32(7).build();
    assertThat(mended.additionalProperties()).doesNotContainKey("int32");
    assertThat(JsonOutput.text(EverythingJsonAdapter.INSTANCE, mended))
        .contains("\"int32\":7", "\"number\":\"0,70\"")
        .doesNotContain("unlimited");
  }

  public void members_whenRequired_areNamed() throws IOException {
    assertThatThrownBy(() -> everything("{\"required\":\"a\"}"))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("requiredList");
    // An object that decides nothing is absent if it is not complete.
    assertThat(everything("{\"required\":\"a\",\"requiredList\":[],\"derived\":{\"id\":1}}").derived())
        .isNull();
    assertThatThrownBy(() -> Stricter.builder().y(1L).build()).hasMessageContaining("x");
    assertThatThrownBy(() -> Everything.builder().requiredList(List.of()).build())
        .hasMessageContaining("required");
  }

  public void bounds_areChecked() {
    Everything.Builder builder = Everything.builder().required("a").requiredList(List.of());

    assertThatThrownBy(() -> builder.number(new BigDecimal("-1.51")).build())
        .hasMessage("number must be at least -1.5");
    assertThatThrownBy(() -> builder.number(new BigDecimal("100")).build())
        .hasMessage("number must be less than 100");
    assertThat(builder.number(new BigDecimal("-1.5")).check("ab").build()).isNotNull();
    assertThatThrownBy(() -> builder.check("a").build()).hasMessageContaining("check");
    assertThatThrownBy(() -> builder.check("ab").pattern("a\n").build())
        .hasMessage("pattern must match ^[a-z\"\\\\]+$");
  }

  public void parameters_areWrittenInTheirStyles() throws Exception {
    Point point = Point.builder().x(1L).y(100L).build();
    StylesRequest request =
        StylesRequest.builder()
            .simple("a/b c")
            .label("l,")
            .matrix(5L)
            .list(List.of("a", "b/c"))
            .labels(List.of("a", "b"))
            .labelsExploded(List.of("a", "b"))
            .matrices(List.of("a", "b"))
            .matricesExploded(List.of("a", "b"))
            .object(point)
            .objectExploded(point)
            .labelObject(point)
            .matrixObject(point)
            .value2nd("2")
            .form(List.of("a,b", "c"))
            .joined(List.of("a,b", "c"))
            .spaced(List.of("a", "b"))
            .piped(List.of("a", "b"))
            .deep(point)
            .members(point)
            .flat(point)
            .number(new BigDecimal("1E+2"))
            .plus("+49 1")
            .filterName("n")
            .xList(List.of("a", "b"))
            .xObject(point)
            .session("s;1")
            .theme("dark")
            .build();

    RecordedRequest sent = sent(204, "", client -> client.styles(request));

    assertThat(sent.getTarget())
        .isEqualTo(
            "/base/v1/styles/a%2Fb%20c/.l%2C/;matrix=5/a,b%2Fc/.a,b/.a.b/;matrices=a,b"
                + "/;matricesExploded=a;matricesExploded=b/x,1,y,100/x=1,y=100/.x,1,y,100"
                + "/;x=1;y=100/2"
                + "?form=a%2Cb&form=c&joined=a%2Cb,c&spaced=a%20b&piped=a%7Cb"
                + "&deep%5Bx%5D=1&deep%5By%5D=100&x=1&y=100&flat=x,1,y,100&number=100"
                + "&plus=%2B49%201&filter%5Bname%5D=n");
    assertThat(sent.getHeaders().get("X-List")).isEqualTo("a,b");
    assertThat(sent.getHeaders().get("X-Object")).isEqualTo("x=1,y=100");
    assertThat(sent.getHeaders().values("Cookie"))
        .containsExactly("key=the-key; session=s%3B1; theme=dark");
  }

  public void parameters_whenTheyCannotBeWritten_areRefused() {
    Map<String, Object> nested = Map.of("x", List.of(1));
    StylesRequest.Builder deep = StylesRequest.builder().simple("..");

    assertThatThrownBy(() -> deep.build()).hasMessageContaining("simple");
    assertThatThrownBy(() -> dev.inward.runtime.Parameters.members(nested))
        .hasMessageContaining("x");
  }

  public void security_isThatOfTheOperation() throws Exception {
    RecordedRequest imported =
        sent(
            200,
            "x",
            client ->
                client.importCall(ImportRequest.builder().operation("o").body(1).build()));
    assertThat(imported.getTarget()).isEqualTo("/base/v1/names/o?body=1");
    assertThat(imported.getHeaders().get("Authorization")).isEqualTo("Bearer token");
    assertThat(imported.getHeaders().get("X-Key")).isNull();
    assertThat(imported.getBodySize()).isZero();

    RecordedRequest closed = sent(200, "x", TortureClient::closeCall);
    assertThat(closed.getTarget()).isEqualTo("/base/v1/close?key=the-key");
    assertThat(closed.getHeaders().get("Authorization")).isNull();
  }

  public void bodies_areOfTheirMediaTypes() throws Exception {
    RecordedRequest deleted =
        sent(200, "", client -> client.transportCall(TransportRequest.builder().x(1L).build()));
    assertThat(deleted.getMethod()).isEqualTo("DELETE");
    assertThat(deleted.getHeaders().get("Content-Type")).isEqualTo("application/vnd.torture+json");
    assertThat(deleted.getBody().utf8()).isEqualTo("{\"x\":1}");

    ByteString bytes = ByteString.decodeHex("00ff");
    RecordedRequest put =
        sent(
            200,
            "",
            client -> client.putBytes(PutBytesRequest.builder().body(bytes).build()));
    assertThat(put.getBody()).isEqualTo(bytes);
    assertThat(put.getHeaders().get("Content-Type")).isEqualTo("application/octet-stream");

    RecordedRequest text =
        sent(
            200,
            "",
            client ->
                client.importCall(ImportRequest.builder().operation("o").body2("hé").build()));
    assertThat(text.getBody().utf8()).isEqualTo("hé");
  }

  public void value_whenItContainsItself_isRefusedByItsName() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    Map<String, Object> map = new HashMap<>();
    map.put("canary", map);
    String why = " must not be nested more than 200 deep, nor contain itself";

    assertThatThrownBy(() -> Everything.builder().any(map))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("any" + why);
    assertThatThrownBy(() -> EverythingRequest.builder().any(list)).hasMessage("any" + why);
    assertThatThrownBy(() -> EverythingRequest.builder().anyList(list)).hasMessage("anyList" + why);
    assertThatThrownBy(() -> EverythingRequest.builder().anyObject(map))
        .hasMessage("anyObject" + why);
    assertThatThrownBy(() -> EverythingRequest.builder().additionalProperty("more", list))
        .hasMessage("additionalProperty more" + why);
  }

  public void body_whenOptional_isWholeOrNotThere() throws Exception {
    RecordedRequest none =
        sent(
            200,
            "{\"required\":1,\"requiredList\":[]}",
            client -> client.patchElsewhere(PatchElsewhereRequest.builder().build()));
    assertThat(none.getBodySize()).isZero();
    RecordedRequest some =
        sent(
            202,
            "{\"required\":1,\"requiredList\":[]}",
            client -> client.patchElsewhere(PatchElsewhereRequest.builder().needed("n").build()));
    assertThat(some.getBody().utf8()).isEqualTo("{\"needed\":\"n\"}");
    assertThatThrownBy(() -> PatchElsewhereRequest.builder().extra("e").build())
        .hasMessageContaining("needed");
    assertThatThrownBy(() -> PatchElsewhereRequest.builder().additionalProperty("e", 1).build())
        .hasMessageContaining("needed");
  }

  @SuppressWarnings("deprecation") // That is what is tried.
  public void success_whenSeveralStatusesAreOne_stillNeedsItsBody() throws Exception {
    for (int status : List.of(200, 201)) {
      RecordedRequest sent =
          sent(
              status,
              "{\"status\":{\"code\":0}}",
              client -> client.judged(JudgedRequest.builder().flags(List.of(true)).build()));
      assertThat(sent.getBody().utf8()).isEqualTo("flags=true");
      assertThatThrownBy(() -> sent(status, "{\"status\":{\"code\":-1}}", TortureClient::judged))
          .isInstanceOf(dev.inward.RejectedException.class);
    }
  }

  public void lists_ofListsAreResults() throws Exception {
    sent(
        200,
        "[[1.0,2],[]]",
        client ->
            assertThat(client.call404Elsewhere())
                .isEqualTo(List.of(List.of(new BigDecimal("1.0"), new BigDecimal("2")), List.of())));
  }

  private static RecordedRequest sent(int status, String response, Consumer<TortureClient> call)
      throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().code(status).body(response).build());
      server.start();
      try (TortureClient client =
          TortureClient.builder()
              .apiKey("the-key")
              .bearer("token")
              .baseUrl("http://localhost:" + server.getPort())
              .build()) {
        call.accept(client);
      }
      return server.takeRequest();
    }
  }

  private static Everything everything(String json) throws IOException {
    return EverythingJsonAdapter.INSTANCE.fromJson(
        JsonReader.of(new Buffer().writeUtf8(json)));
  }
}
