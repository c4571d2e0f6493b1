package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.pigeon.ListMessagesRequest;
import com.example.pigeon.Message;
import com.example.pigeon.MessageState;
import com.example.pigeon.PigeonPostClient;
import com.example.pigeon.Problem;
import com.example.pigeon.SendMessageRequest;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls a stub that is made of the same contract as the client. */
class PigeonPostTest {

  private ContractStub vendor;
  private PigeonPostClient pigeons;

  @BeforeEach
  void start() throws IOException {
    vendor = new ContractStub(Path.of("openapi.json"));
    pigeons = PigeonPostClient.builder().apiKey("key").baseUrl(vendor.url()).build();
  }

  @AfterEach
  void stop() {
    pigeons.close();
    vendor.close();
  }

  private static SendMessageRequest hello() {
    return SendMessageRequest.builder().to("+15550102").text("Hello").build();
  }

  @Test
  void message_isSentOnce() {
    vendor.responding("POST", "/messages", 201);

    Message sent = pigeons.sendMessage(hello());

    assertEquals("m4", sent.id());
    assertEquals(MessageState.QUEUED, sent.state());
    assertEquals(
        List.of("POST /v1/messages key {\"to\":\"+15550102\",\"text\":\"Hello\"}"),
        vendor.requests());
  }

  @Test
  void message_whenTheBalanceIsTooLow_isRejected() {
    vendor.responding("POST", "/messages", 402);

    RejectedException rejected =
        assertThrows(RejectedException.class, () -> pigeons.sendMessage(hello()));

    assertFalse(rejected.mayHaveTakenEffect());
    Problem problem = rejected.errorBody(Problem.class).orElseThrow();
    assertEquals(new BigDecimal("0.03"), problem.balance());
  }

  @Test
  void message_whenTheResponseSaysNothing_mayHaveBeenSent() {
    assertThrows(OutcomeUnknownException.class, () -> pigeons.sendMessage(hello()));
    assertEquals(1, vendor.requests().size());
  }

  @Test
  void messages_areReadPageByPage() {
    vendor.responding("GET", "/messages", 200);

    List<Message> messages =
        pigeons.listMessagesInPages(ListMessagesRequest.builder().build()).stream().toList();

    assertEquals(List.of("m3", "m2", "m1"), messages.stream().map(Message::id).toList());
    assertEquals(OffsetDateTime.parse("2026-01-31T12:00:00Z"), messages.get(0).sentAt());
    // What the contract does not foresee is kept, and hides nothing.
    assertEquals("lost at sea", messages.get(1).state().value());
    assertNull(messages.get(1).sentAt());
    assertEquals("yesterday", messages.get(1).additionalProperties().get("sent_at"));
    assertEquals("9 g", messages.get(2).additionalProperties().get("weight"));
    assertEquals(
        List.of("GET /v1/messages key ", "GET /v1/messages?after=m2 key "), vendor.requests());
  }

  @Test
  void message_whenItsNumberIsNone_isRefusedBeforeItIsSent() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SendMessageRequest.builder().to("12").text("Hello").build());
    assertEquals(List.of(), vendor.requests());
  }
}
