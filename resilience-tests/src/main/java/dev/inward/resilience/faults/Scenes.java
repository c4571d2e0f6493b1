package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import okio.ByteString;

/** What servers do. Each reads a request to its end first, where nothing else is said. */
final class Scenes {

  /** Takes a while to decompress, and little to make and to send. */
  private static final byte[] BOMB = gzip(new byte[20 << 20]);

  private Scenes() {}

  /** Responses whatever comes on the connection, and then keeps it open. */
  static Scene responding(Function<Received, String> response) {
    return conversation -> {
      while (true) {
        conversation.send(response.apply(conversation.request()));
      }
    };
  }

  static Scene responding(String response) {
    return responding(request -> response);
  }

  /** A status with an HTML page that repeats the whole request. */
  static Scene status(String statusAndHeaders) {
    return responding(request -> Body.html(request.text()).response(statusAndHeaders));
  }

  /** A status without any body. */
  static Scene bare(String statusAndHeaders) {
    return responding(Body.none().response(statusAndHeaders));
  }

  static Scene yes() {
    return responding(Scenes::yesTo);
  }

  static String yesTo(Received request) {
    return request.purchase().yes(request.number()).response("200 OK");
  }

  /** The vendor's yes under another status. */
  static Scene yes(String statusAndHeaders) {
    return responding(
        request -> request.purchase().yes(request.number()).response(statusAndHeaders));
  }

  static Scene no(String statusAndHeaders) {
    return responding(request -> request.purchase().no(Canaries.EMAIL).response(statusAndHeaders));
  }

  static Scene trouble(String statusAndHeaders) {
    return responding(
        request -> request.purchase().trouble(Canaries.EMAIL).response(statusAndHeaders));
  }

  /** A response in bytes of our own making, and the end of the connection. */
  static Scene saying(Function<Received, String> bytes) {
    return conversation -> {
      conversation.send(bytes.apply(conversation.request()));
      conversation.close();
    };
  }

  static Scene saying(String bytes) {
    return saying(request -> bytes);
  }

  /** The same without the end. */
  static Scene stallingAfter(Function<Received, String> bytes) {
    return conversation -> {
      conversation.send(bytes.apply(conversation.request()));
      conversation.stall();
    };
  }

  /** Half of the vendor's yes after the whole of its head. */
  static String halfOfYes(Received request) {
    Body yes = request.purchase().yes(request.number());
    return yes.head("200 OK", yes.text().length())
        + yes.text().substring(0, yes.text().length() / 2);
  }

  /** The vendor's yes, or the first part of it, with nothing that says how long it is. */
  static String yesWithoutLength(Received request, int divisor) {
    Body yes = request.purchase().yes(request.number());
    return yes.headOfAnyLength("200 OK")
        + "\r\n"
        + yes.text().substring(0, yes.text().length() / divisor);
  }

  /** The vendor's yes as one chunk, and whatever follows. */
  static Scene chunked(String after) {
    return saying(
        request -> {
          Body yes = request.purchase().yes(request.number());
          return yes.headOfAnyLength("200 OK")
              + "Transfer-Encoding: chunked\r\n\r\n"
              + Integer.toHexString(yes.text().length())
              + "\r\n"
              + yes.text()
              + after;
        });
  }

  static Scene encoded(String encoding, Function<byte[], byte[]> bytes) {
    return conversation -> {
      Received request = conversation.request();
      Body yes = request.purchase().yes(request.number());
      byte[] body = bytes.apply(yes.text().getBytes(UTF_8));
      conversation.send(yes.head("200 OK\r\nContent-Encoding: " + encoding, body.length));
      conversation.send(body);
      conversation.close();
    };
  }

  static Scene bomb() {
    return encoded("gzip", yes -> BOMB);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  static byte[] half(byte[] bytes) {
    return ByteString.of(bytes, 0, bytes.length / 2).toByteArray();
  }

  /** A redirect to the server itself. */
  static Scene redirectHere(String status) {
    return conversation -> {
      while (true) {
        conversation.request();
        conversation.send(Body.none().response(status + "\r\nLocation: " + conversation.here()));
      }
    };
  }

  /** A redirect to another server, with the secrets in its address. */
  static Scene redirectElsewhere(String status) {
    return conversation -> {
      while (true) {
        Received request = conversation.request();
        String location =
            conversation.elsewhere() + "/" + request.number() + "?key=" + Canaries.EMAIL;
        conversation.send(Body.html(request.text()).response(status + "\r\nLocation: " + location));
      }
    };
  }

  /** Talks in TLS from the first byte. */
  static Scene tls(SSLSocketFactory certificate, Scene scene) {
    return conversation -> {
      conversation.startTls(certificate);
      scene.play(conversation);
    };
  }

  /** XML that would have a reader fetch something from the other server. */
  static Scene externalEntity() {
    return conversation -> {
      while (true) {
        Received request = conversation.request();
        String yes = request.purchase().yes(request.number()).text();
        String entity = conversation.elsewhere() + "/" + request.number();
        conversation.send(
            Body.xml("<!DOCTYPE DATA [<!ENTITY a SYSTEM \"" + entity + "\">]>" + yes)
                .response("200 OK"));
      }
    };
  }

  static Scene inOtherLetters(String charset, Function<String, byte[]> encoding) {
    return responding(
        request -> {
          Body yes = request.purchase().yes(request.number());
          String text = new String(encoding.apply(yes.text()), ISO_8859_1);
          return new Body(yes.contentType() + charset, "").head("200 OK", text.length()) + text;
        });
  }
}
