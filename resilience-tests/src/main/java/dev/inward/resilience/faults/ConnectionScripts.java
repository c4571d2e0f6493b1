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

/** The scripts of the fault table. Unless stated otherwise, each reads a whole request first. */
final class ConnectionScripts {

  /** Large to decompress, small to send. */
  private static final byte[] BOMB = gzip(new byte[20 << 20]);

  private ConnectionScripts() {}

  /** Responds to every request on the connection, and keeps it open. */
  static ConnectionScript responding(Function<ReceivedRequest, String> response) {
    return conversation -> {
      while (true) {
        conversation.send(response.apply(conversation.request()));
      }
    };
  }

  static ConnectionScript responding(String response) {
    return responding(request -> response);
  }

  /** Responds with a status and an HTML page that repeats the whole request. */
  static ConnectionScript status(String statusAndHeaders) {
    return responding(request -> Body.html(request.text()).response(statusAndHeaders));
  }

  /** Responds with a status and no body. */
  static ConnectionScript statusOnly(String statusAndHeaders) {
    return responding(Body.none().response(statusAndHeaders));
  }

  static ConnectionScript success() {
    return responding(ConnectionScripts::successFor);
  }

  static String successFor(ReceivedRequest request) {
    return request.purchase().success(request.number()).response("200 OK");
  }

  /** Responds with the vendor's success and another status. */
  static ConnectionScript success(String statusAndHeaders) {
    return responding(
        request -> request.purchase().success(request.number()).response(statusAndHeaders));
  }

  static ConnectionScript refusal(String statusAndHeaders) {
    return responding(
        request -> request.purchase().refusal(CanarySecrets.EMAIL).response(statusAndHeaders));
  }

  static ConnectionScript vendorError(String statusAndHeaders) {
    return responding(
        request -> request.purchase().vendorError(CanarySecrets.EMAIL).response(statusAndHeaders));
  }

  /** Sends bytes, which need not be HTTP, and closes the connection. */
  static ConnectionScript sendingAndClosing(Function<ReceivedRequest, String> bytes) {
    return conversation -> {
      conversation.send(bytes.apply(conversation.request()));
      conversation.close();
    };
  }

  static ConnectionScript sendingAndClosing(String bytes) {
    return sendingAndClosing(request -> bytes);
  }

  /** Sends bytes, and keeps the connection open without sending more. */
  static ConnectionScript stallingAfter(Function<ReceivedRequest, String> bytes) {
    return conversation -> {
      conversation.send(bytes.apply(conversation.request()));
      conversation.stall();
    };
  }

  /** Returns the whole head and half of the body of the vendor's success. */
  static String halfOfSuccess(ReceivedRequest request) {
    Body success = request.purchase().success(request.number());
    return success.head("200 OK", success.text().length())
        + success.text().substring(0, success.text().length() / 2);
  }

  /** Returns the vendor's success, or the first part of it, without a length. */
  static String successWithoutLength(ReceivedRequest request, int divisor) {
    Body success = request.purchase().success(request.number());
    return success.headWithoutLength("200 OK")
        + "\r\n"
        + success.text().substring(0, success.text().length() / divisor);
  }

  /** Sends the vendor's success as one chunk, followed by a given text. */
  static ConnectionScript chunked(String after) {
    return sendingAndClosing(
        request -> {
          Body success = request.purchase().success(request.number());
          return success.headWithoutLength("200 OK")
              + "Transfer-Encoding: chunked\r\n\r\n"
              + Integer.toHexString(success.text().length())
              + "\r\n"
              + success.text()
              + after;
        });
  }

  static ConnectionScript encoded(String encoding, Function<byte[], byte[]> bytes) {
    return conversation -> {
      ReceivedRequest request = conversation.request();
      Body success = request.purchase().success(request.number());
      byte[] body = bytes.apply(success.text().getBytes(UTF_8));
      conversation.send(success.head("200 OK\r\nContent-Encoding: " + encoding, body.length));
      conversation.send(body);
      conversation.close();
    };
  }

  static ConnectionScript bomb() {
    return encoded("gzip", success -> BOMB);
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

  /** Redirects to the same server. */
  static ConnectionScript redirectHere(String status) {
    return conversation -> {
      while (true) {
        conversation.request();
        conversation.send(Body.none().response(status + "\r\nLocation: " + conversation.here()));
      }
    };
  }

  /** Redirects to the other server, with a secret in the URL. */
  static ConnectionScript redirectElsewhere(String status) {
    return conversation -> {
      while (true) {
        ReceivedRequest request = conversation.request();
        String location =
            conversation.elsewhere() + "/" + request.number() + "?key=" + CanarySecrets.EMAIL;
        conversation.send(Body.html(request.text()).response(status + "\r\nLocation: " + location));
      }
    };
  }

  /** Runs a script over TLS. */
  static ConnectionScript tls(SSLSocketFactory certificate, ConnectionScript script) {
    return conversation -> {
      conversation.startTls(certificate);
      script.run(conversation);
    };
  }

  /** Responds with XML that has an external entity on the other server. */
  static ConnectionScript externalEntity() {
    return conversation -> {
      while (true) {
        ReceivedRequest request = conversation.request();
        String success = request.purchase().success(request.number()).text();
        String entity = conversation.elsewhere() + "/" + request.number();
        conversation.send(
            Body.xml("<!DOCTYPE DATA [<!ENTITY a SYSTEM \"" + entity + "\">]>" + success)
                .response("200 OK"));
      }
    };
  }

  static ConnectionScript recoded(String charset, Function<String, byte[]> encoding) {
    return responding(
        request -> {
          Body success = request.purchase().success(request.number());
          String text = new String(encoding.apply(success.text()), ISO_8859_1);
          return new Body(success.contentType() + charset, "").head("200 OK", text.length()) + text;
        });
  }
}
