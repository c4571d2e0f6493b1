package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.RejectedException;
import dev.inward.Scalar;
import dev.inward.codegen.Stub;
import java.util.List;
import java.util.function.Function;

/** Reads and sends values of unions. */
public final class UnionsDriver {

  public void arms_withoutDiscriminator_areToldApartByWhatIsRequired() {
    String started = "{\"request_id\":\"abc\",\"status\":\"0\",\"more\":[1]}";
    assertThat(verify(started))
        .isInstanceOfSatisfying(
            Started.class,
            value -> {
              assertThat(value.requestId()).isEqualTo("abc");
              assertThat(value.rawBody()).isEqualTo(started);
              assertThat(value.toJson()).isEqualTo(started);
            });
    assertThat(verify("{\"status\":\"7\",\"error_text\":\"blacklisted\"}"))
        .isInstanceOfSatisfying(
            Failed.class, value -> assertThat(value.errorText()).isEqualTo("blacklisted"));
    for (String neither :
        List.of(
            "{\"status\":\"7\"}",
            "{\"status\":\"7\",\"error_text\":\"a\",\"request_id\":\"b\"}",
            "{\"status\":{},\"error_text\":\"a\"}",
            "[{\"a\":1}]",
            "\"down\"",
            "3.50")) {
      assertThat(verify(neither))
          .isInstanceOfSatisfying(
              VerifyResult.Unknown.class, value -> assertThat(value.json()).isEqualTo(neither));
      assertThat(VerifyResult.fromJson(neither).toJson()).isEqualTo(neither);
    }
  }

  public void longNumber_inAUnion_isWrittenAsItCame() {
    String number = "9".repeat(401);
    for (String json :
        List.of(
            "{\"request_id\":\"abc\",\"status\":\"0\",\"more\":[" + number + "]}",
            "[{\"a\":" + number + "}]",
            number)) {
      assertThat(VerifyResult.fromJson(json).toJson()).isEqualTo(json);
      assertThat(verify(json)).extracting(VerifyResult::toJson).isEqualTo(json);
    }
  }

  public void errorBody_whenItIsAUnion_isOneOfItsArms() {
    try (Stub stub =
            new Stub()
                .json(422, "{\"status\":\"1\",\"error_text\":\"no\"}")
                .json(422, "[\"a\",\"b\"]");
        GalleryClient client = client(stub)) {
      assertThat(refusal(client).errorBody(Failed.class))
          .contains(Failed.builder().status("1").errorText("no").build());
      assertThat(refusal(client).errorBody(VerifyError422.class))
          .contains(VerifyError422.ofTextList(List.of("a", "b")));
    }
  }

  public void arms_thatOnlyDemandMembers_areTheObjectItself() {
    try (Stub stub = new Stub().json(200, "{}"); GalleryClient client = client(stub)) {
      client.verify(VerifyRequest.builder().width(3L).wood("oak").build());
      assertThat(stub.sent()).isEqualTo("POST /verify {\"width\":3,\"wood\":\"oak\"}");
    }
  }

  public void inlineArms_haveNamesAndValues() {
    String works =
        "[{\"kind\":\"oil\",\"title\":\"Sea\"},{\"kind\":\"print\",\"edition\":7},"
            + "{\"kind\":\"Statue\",\"weight\":1.50},{\"kind\":\"film\",\"a\":null}]";
    try (Stub stub = new Stub().json(200, works); GalleryClient client = client(stub)) {
      List<Work> read = client.listWorks();
      assertThat(((WorkOil) read.get(0)).title()).isEqualTo("Sea");
      assertThat(((WorkPrint) read.get(1)).edition()).isEqualTo(7);
      assertThat(((Statue) read.get(2)).weight()).isEqualByComparingTo("1.5");
      assertThat(read.get(3)).isInstanceOf(Work.Unknown.class);
      assertThat("[" + String.join(",", read.stream().map(Work::toJson).toList()) + "]")
          .isEqualTo(works);
    }
  }

  public void union_isARequestAndAResponse() {
    Work print = WorkPrint.builder().kind(WorkPrintKind.PRINT).edition(2L).build();
    String json = "{\"kind\":\"print\",\"edition\":2}";
    try (Stub stub = new Stub().json(200, json).json(200, "{\"kind\":\"new\"}");
        GalleryClient client = client(stub)) {
      AddWorkRequest request = AddWorkRequest.builder().body(print).build();
      assertThat(client.addWork(request)).isEqualTo(print);
      assertThat(stub.sent()).isEqualTo("POST /works " + json);
      assertThat(client.addWork(request)).isInstanceOf(Work.Unknown.class);
      assertThat(AddWorkRequest.fromJson(request.toJson())).isEqualTo(request);
    }
  }

  public void children_ofAParentWithADiscriminator_areItsArms() {
    assertThat(animal("{\"species\":\"cat\",\"name\":\"Tom\",\"lives\":9}"))
        .isInstanceOfSatisfying(
            Cat.class,
            cat -> {
              assertThat(cat.name()).isEqualTo("Tom");
              assertThat(cat.lives()).isEqualTo(9);
            });
    String dog =
        "{\"species\":\"Dog\",\"name\":\"Rex\",\"friend\":{\"species\":\"cat\",\"name\":\"Tom\"}}";
    assertThat(animal(dog))
        .isInstanceOfSatisfying(
            Dog.class,
            value -> {
              assertThat(value.friend())
                  .isEqualTo(Cat.builder().species("cat").name("Tom").build());
              assertThat(value.toJson()).isEqualTo(dog);
            });
    String other = "{\"species\":\"emu\",\"name\":\"Edi\",\"speed\":50}";
    assertThat(animal(other))
        .isInstanceOfSatisfying(
            OtherAnimal.class,
            value -> {
              assertThat(value.name()).isEqualTo("Edi");
              assertThat(value.toJson()).isEqualTo(other);
            });
  }

  public void propertiesBesideAUnion_belongToEachArm() {
    String rooms =
        "{\"a\":{\"floor\":1,\"seats\":30},\"b\":{\"floor\":2,\"shelves\":[\"x\"]},\"c\":{\"floor\":3}}";
    try (Stub stub = new Stub().json(200, rooms); GalleryClient client = client(stub)) {
      var read = client.rooms();
      assertThat(((RoomWithSeats) read.get("a")).floor()).isEqualTo(1);
      assertThat(((RoomWithSeats) read.get("a")).seats()).isEqualTo(30);
      assertThat(((RoomDepot) read.get("b")).floor()).isEqualTo(2);
      assertThat(((RoomDepot) read.get("b")).shelves()).containsExactly("x");
      assertThat(read.get("c").toJson()).isEqualTo("{\"floor\":3}");
    }
  }

  public void valueOfAnArm_isNotShown() {
    assertThat(Tags.ofText("perhaps a password")).hasToString("TextValue");
  }

  public void propertiesBesideAUnionWithAMapping_leaveTheMapping() {
    TicketYearTicket year =
        (TicketYearTicket) Ticket.fromJson("{\"sort\":\"y\",\"price\":9.5,\"year\":2031}");
    assertThat(year.year()).isEqualTo(2031);
    assertThat(year.price()).isEqualByComparingTo("9.5");
    assertThat(Ticket.fromJson("{\"sort\":\"d\",\"price\":1}")).isInstanceOf(TicketDayTicket.class);
    assertThat(Ticket.fromJson("{\"sort\":\"x\",\"price\":1}")).isInstanceOf(Ticket.Unknown.class);
  }

  public void arms_ofOtherKinds_areToldApartByTheirJson() {
    String json = "[\"a\",{\"tag\":\"b\"},[\"c\",3],{\"request_id\":\"d\",\"status\":\"0\"}]";
    Tags tags =
        Tags.ofTagsList(
            List.of(
                Tags.ofText("a"),
                TagsWithTag.builder().tag("b").build(),
                Tags.ofTagsList(List.of(Tags.ofText("c"), Tags.fromJson("3"))),
                Started.builder().requestId("d").status("0").build()));
    try (Stub stub = new Stub().json(200, json).json(200, "\"x\"").json(200, "true");
        GalleryClient client = client(stub)) {
      AddNoteRequest request = AddNoteRequest.builder().body(tags).build();
      assertThat(client.addNote(request)).isEqualTo(tags).hasSameHashCodeAs(tags);
      assertThat(stub.sent()).isEqualTo("POST /notes " + json);
      assertThat(client.addNote(request)).isEqualTo(Tags.ofText("x"));
      assertThat(client.addNote(request).toJson()).isEqualTo("true");
      assertThat(AddNoteRequest.fromJson(request.toJson())).isEqualTo(request);
    }
    assertThat(Tags.fromJson(json)).isEqualTo(tags);
  }

  public void arms_thatNothingTellsApart_areViewsOfTheJson() {
    String json = "{\"mark\":{\"x\":1.0,\"text\":\"here\",\"z\":[]}}";
    Exhibit exhibit = exhibit(json);
    assertThat(exhibit.toJson()).isEqualTo(json);
    assertThat(exhibit.mark().asPoint().x()).isEqualByComparingTo("1");
    assertThat(exhibit.mark().asLabel().text()).isEqualTo("here");
    assertThat(Mark.fromJson("[]").asPoint()).isNull();
    assertThat(Mark.ofLabel(Label.builder().text("a").build()).toJson())
        .isEqualTo("{\"text\":\"a\"}");
    Exhibit lists = Exhibit.fromJson("{\"lists\":[{\"x\":1}]}");
    assertThat(lists.lists()).isInstanceOf(ExhibitLists.PointListValue.class);
    assertThat(Exhibit.fromJson("{\"lists\":[\"a\"]}").lists())
        .isEqualTo(ExhibitLists.ofTextList(List.of("a")));
  }

  public void union_withNull_isTheOtherTypeOrNull() {
    for (String json :
        List.of(
            "{\"nobody\":null,\"animal\":null}",
            "{}",
            "{\"nobody\":\"a\",\"animal\":{\"species\":\"cat\",\"name\":\"Tom\"},\"size\":3}")) {
      assertThat(Exhibit.fromJson(json).toJson()).isEqualTo(json);
    }
    Exhibit exhibit = Exhibit.builder().nobody(null).size(Scalar.of(3)).build();
    assertThat(exhibit.hasNobody()).isTrue();
    assertThat(exhibit.hasAnimal()).isFalse();
    assertThat(exhibit.toJson()).isEqualTo("{\"nobody\":null,\"size\":3}");
  }

  public void union_inAnAllOf_givesItsArmsToTheWhole() {
    Exhibit exhibit =
        Exhibit.fromJson("{\"labelled\":{\"x\":1,\"request_id\":\"a\",\"status\":\"0\"}}");
    assertThat(exhibit.labelled())
        .isInstanceOfSatisfying(
            ExhibitLabelledStarted.class,
            value -> {
              assertThat(value.x()).isEqualByComparingTo("1");
              assertThat(value.requestId()).isEqualTo("a");
            });
  }

  private static VerifyResult verify(String response) {
    return of(
        response, client -> client.verify(VerifyRequest.builder().width(1L).metal("tin").build()));
  }

  private static Animal animal(String response) {
    return of(response, client -> client.getAnimal(GetAnimalRequest.builder().id("1").build()));
  }

  private static Exhibit exhibit(String response) {
    return of(response, client -> client.getExhibit(GetExhibitRequest.builder().id("1").build()));
  }

  private static RejectedException refusal(GalleryClient client) {
    return catchThrowableOfType(
        RejectedException.class,
        () -> client.verify(VerifyRequest.builder().width(1L).metal("tin").build()));
  }

  private static <T> T of(String response, Function<GalleryClient, T> call) {
    try (Stub stub = new Stub().json(200, response); GalleryClient client = client(stub)) {
      return call.apply(client);
    }
  }

  private static GalleryClient client(Stub stub) {
    return GalleryClient.builder().baseUrl(stub.url()).build();
  }

  public void arms_mayBeCalledLikeComponents() {
    TextListValue list = TextListValue.ofTextList(List.of("a"));
    TextValue deep = TextValue.ofTextListValueListList(List.of(List.of(list)));
    assertThat(deep.toJson()).isEqualTo("[[[\"a\"]]]");
    assertThat(TextValue.fromJson("\"a\"")).isEqualTo(TextValue.ofText("a"));
    assertThat(IntegerValue.fromJson("\"east\"")).isEqualTo(IntegerValue.ofUnion(Union.EAST));
  }

  public void lists_withNulls_areTheArmThatKeepsThem() {
    assertThat(Sizes.fromJson("[null,\"a\"]"))
        .isEqualTo(Sizes.ofTextList(java.util.Arrays.asList(null, "a")));
    assertThat(Sizes.fromJson("[3,null]"))
        .isEqualTo(Sizes.ofIntegerList(java.util.Arrays.asList(3L, null)));
    for (String json : List.of("[null,\"a\"]", "[3,null]", "[true]", "[true,null]", "[null,true]")) {
      assertThat(Sizes.fromJson(json).toJson()).isEqualTo(json);
    }
    assertThat(Sizes.fromJson("[true,null]")).isInstanceOf(Sizes.Unknown.class);
  }

  public void webhook_mayBeAUnion() {
    byte[] body = "{\"kind\":\"oil\",\"title\":\"Sea\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(Work.parse(body, "application/json")).isInstanceOf(WorkOil.class);
    assertThat(Mark.parse("{\"x\":1}").asPoint()).isNotNull();
  }
}
