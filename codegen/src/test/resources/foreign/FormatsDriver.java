package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.ByteString;

/** Uses types of Java in place of text. */
public final class FormatsDriver {

  private static final UUID ID = UUID.fromString("0c8b1a4e-0000-4000-8000-00000000002a");
  private static final OffsetDateTime NOON =
      OffsetDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.ofHours(2));
  private static final String ENTRY =
      "{\"id\":\"" + ID + "\",\"at\":\"2026-01-31T12:00:00+02:00\",\"day\":\"2026-01-31\","
          + "\"link\":\"https://a.example/x?y=1\",\"photo\":\"AP8=\","
          + "\"seen\":[\"2026-01-31T12:00:00Z\",\"yesterday\"],\"price\":\"1.50\","
          + "\"lunch\":\"12:30\",\"mark\":\"2026-01-31\"}";

  public void response_hasTypesOfJava() {
    try (Stub stub = new Stub().json(200, ENTRY); DiaryClient client = client(stub)) {
      Entry entry = client.getEntry(GetEntryRequest.builder().id(ID).since(NOON).days(List.of("2026-01-31")).build());
      assertThat(stub.sent())
          .isEqualTo("GET /entries/" + ID + "?since=2026-01-31T12%3A00%3A00%2B02%3A00&days=2026-01-31");
      assertThat(entry.id()).isEqualTo(ID);
      assertThat(entry.at()).isEqualTo(NOON);
      assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 1, 31));
      assertThat(entry.link()).isEqualTo(URI.create("https://a.example/x?y=1"));
      assertThat(entry.photo()).isEqualTo(ByteString.of((byte) 0, (byte) -1));
      assertThat(entry.seen()).containsExactly("2026-01-31T12:00:00Z", "yesterday");
      assertThat(entry.price()).isEqualTo(new BigDecimal("1.50"));
      assertThat(entry.lunch()).isEqualTo("12:30");
      assertThat(entry.toJson()).isEqualTo(ENTRY);
    }
  }

  public void value_whenItCannotBeParsed_isKeptAndHidesNothing() {
    String odd =
        "{\"id\":\"42\",\"at\":\"2026-01-31 12:00\",\"day\":20260131,\"link\":\"a b\","
            + "\"photo\":\"!\",\"price\":\"1.50\"}";
    Entry entry = Entry.fromJson(odd);
    assertThat(entry.id()).isNull();
    assertThat(entry.at()).isNull();
    assertThat(entry.day()).isNull();
    assertThat(entry.link()).isNull();
    assertThat(entry.photo()).isNull();
    assertThat(entry.additionalProperties())
        .isEqualTo(
            Map.of(
                "id", "42",
                "at", "2026-01-31 12:00",
                "day", new BigDecimal("20260131"),
                "link", "a b",
                "photo", "!"));
    assertThat(Entry.fromJson(entry.toJson())).isEqualTo(entry);
    try (Stub stub = new Stub().json(200, odd).json(200, "{}"); DiaryClient client = client(stub)) {
      GetEntryRequest request = GetEntryRequest.builder().id(ID).build();
      assertThat(client.getEntry(request)).isEqualTo(entry);
      assertThat(client.getEntry(request).at()).isNull();
    }
  }

  public void request_isWrittenInTheFormatsOwnForm() {
    try (Stub stub = new Stub().json(200, "\"soon\"").json(200, "\"soon\"");
        DiaryClient client = client(stub)) {
      PutEntryRequest request =
          PutEntryRequest.builder()
              .id(ID)
              .day(LocalDate.of(2026, 2, 1))
              .at(NOON.withOffsetSameInstant(ZoneOffset.UTC))
              .photo(ByteString.encodeUtf8("?"))
              .build();
      assertThat(client.putEntry(request)).isEqualTo("soon");
      assertThat(stub.sent())
          .isEqualTo(
              "PUT /entries/" + ID
                  + " {\"day\":\"2026-02-01\",\"at\":\"2026-01-31T10:00:00Z\",\"photo\":\"Pw==\"}");
      assertThat(PutEntryRequest.fromJson(request.toJson())).isEqualTo(request);
      client.putEntry(PutEntryRequest.builder().id(ID).day(LocalDate.EPOCH).at(null).build());
      assertThat(stub.sent()).endsWith(" {\"day\":\"1970-01-01\",\"at\":null}");
    }
    assertThatThrownBy(() -> PutEntryRequest.builder().id(ID).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day");
    assertThatThrownBy(() -> PutEntryRequest.fromJson("{\"id\":\"" + ID + "\",\"day\":\"soon\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day")
        .hasMessageNotContaining("soon");
  }

  private static DiaryClient client(Stub stub) {
    return DiaryClient.builder().baseUrl(stub.url()).build();
  }
}
