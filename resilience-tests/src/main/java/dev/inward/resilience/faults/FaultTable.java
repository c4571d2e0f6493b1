package dev.inward.resilience.faults;

import static dev.inward.Reason.AUTHENTICATION;
import static dev.inward.Reason.INSUFFICIENT_FUNDS;
import static dev.inward.Reason.INVALID_REQUEST;
import static dev.inward.Reason.NUMBER_UNAVAILABLE;
import static dev.inward.Reason.RATE_LIMITED;
import static dev.inward.Reason.VENDOR_FAULT;
import static dev.inward.resilience.Outcome.NOT_SENT;
import static dev.inward.resilience.Outcome.REJECTED;
import static dev.inward.resilience.Outcome.RESULT;
import static dev.inward.resilience.Outcome.UNKNOWN;
import static dev.inward.resilience.Outcome.UNREADABLE;
import static dev.inward.resilience.faults.ConnectionScripts.encoded;
import static dev.inward.resilience.faults.ConnectionScripts.redirectElsewhere;
import static dev.inward.resilience.faults.ConnectionScripts.redirectHere;
import static dev.inward.resilience.faults.ConnectionScripts.refusal;
import static dev.inward.resilience.faults.ConnectionScripts.responding;
import static dev.inward.resilience.faults.ConnectionScripts.sendingAndClosing;
import static dev.inward.resilience.faults.ConnectionScripts.stallingAfter;
import static dev.inward.resilience.faults.ConnectionScripts.status;
import static dev.inward.resilience.faults.ConnectionScripts.statusOnly;
import static dev.inward.resilience.faults.ConnectionScripts.success;
import static dev.inward.resilience.faults.ConnectionScripts.tls;
import static dev.inward.resilience.faults.ConnectionScripts.vendorError;
import static dev.inward.resilience.faults.Fault.when;
import static dev.inward.resilience.faults.OutcomeRule.HTTP_STATUS;
import static dev.inward.resilience.faults.OutcomeRule.HTTP_STATUS_OF_A_CHANGE;
import static dev.inward.resilience.faults.OutcomeRule.MARKERS;
import static dev.inward.resilience.faults.OutcomeRule.NONE;
import static dev.inward.resilience.faults.OutcomeRule.STATUS_CATALOGUE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every fault that a purchase or a change is exposed to, with its outcome. */
final class FaultTable {

  private static final String BASIC = "\r\nWWW-Authenticate: Basic realm=\"vendor\"";
  private static final String PROXY_BASIC = "\r\nProxy-Authenticate: Basic realm=\"proxy\"";

  private FaultTable() {}

  /** Returns the rows by heading, in the order of the documentation. */
  static Map<String, List<Fault>> sections() {
    Map<String, List<Fault>> sections = new LinkedHashMap<>();
    sections.put("Before the request", beforeTheRequest());
    sections.put("The connection is lost or stalls", lostConnections());
    sections.put("The head of the response", heads());
    sections.put("Status codes", statuses());
    sections.put("Redirects", redirects());
    sections.put("Challenges and proxies", challenges());
    sections.put("The body of the response", bodies());
    sections.put("TLS", tlsFaults());
    return sections;
  }

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    sections().values().forEach(all::addAll);
    return List.copyOf(all);
  }

  private static List<Fault> beforeTheRequest() {
    return List.of(
        when("the connection is refused", success()).on(NetworkPaths.refused()).ends(NOT_SENT),
        when("the host name cannot be resolved", success())
            .on(NetworkPaths.unresolved())
            .ends(NOT_SENT),
        when("the first of two addresses is refused", success())
            .on(NetworkPaths.secondAddress())
            .ends(RESULT)
            .whenResent(UNREADABLE),
        when("the connection is closed immediately after it is opened", ServerConnection::close)
            .ends(UNKNOWN),
        when(
                "the connection is reset at the request's first byte",
                c -> {
                  c.read(1);
                  c.reset();
                })
            .ends(UNKNOWN),
        when(
                "the connection is reset while the request is sent",
                c -> {
                  c.read(20);
                  c.reset();
                })
            .ends(UNKNOWN),
        when(
                "the response is sent before the request was read",
                c -> {
                  c.send(Body.none().response("503 Busy\r\nRetry-After: 0"));
                  c.request();
                })
            .ends(UNKNOWN, VENDOR_FAULT)
            .whenResent(UNKNOWN, VENDOR_FAULT));
  }

  private static List<Fault> lostConnections() {
    return List.of(
        when("the connection is closed after the request", sendingAndClosing("")).ends(UNKNOWN),
        when(
                "the connection is closed after the request, and a second request would get a response",
                c -> {
                  ReceivedRequest request = c.request();
                  c.send(c.isRepeated(request) ? ConnectionScripts.successFor(request) : "");
                  c.close();
                })
            .ends(UNKNOWN),
        when(
                "the connection is reset after the request",
                c -> {
                  c.request();
                  c.reset();
                })
            .ends(UNKNOWN),
        when(
                "the connection is reset within the response's head",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\nContent-");
                  c.reset();
                })
            .ends(UNKNOWN),
        when(
                "a kept-alive connection is lost when it is reused",
                c -> {
                  c.send(ConnectionScripts.successFor(c.request()));
                  c.request();
                  c.close();
                })
            .ends(RESULT)
            .whenResent(UNREADABLE),
        when(
                "a kept-alive connection is closed after the response",
                c -> {
                  c.send(ConnectionScripts.successFor(c.request()));
                  c.close();
                })
            .ends(RESULT)
            .whenResent(UNREADABLE),
        when("the connection is lost, and the host has a second address", sendingAndClosing(""))
            .on(NetworkPaths.twoAddresses())
            .ends(UNKNOWN),
        when(
                "the connection is lost, and the host's second address would respond",
                c -> {
                  ReceivedRequest request = c.request();
                  c.send(c.isRepeated(request) ? ConnectionScripts.successFor(request) : "");
                  c.close();
                })
            .on(NetworkPaths.twoAddresses())
            .ends(UNKNOWN),
        when("the server never responds", stallingAfter(request -> ""))
            .untilTimeout()
            .ends(UNKNOWN),
        when("the server stalls in the status line", stallingAfter(request -> "HTTP/1.1 2"))
            .untilTimeout()
            .ends(UNKNOWN),
        when(
                "the server stalls after the status line",
                stallingAfter(request -> "HTTP/1.1 200 OK\r\n"))
            .untilTimeout()
            .ends(UNKNOWN),
        when(
                "the server stalls half way through the body",
                stallingAfter(ConnectionScripts::halfOfSuccess))
            .untilTimeout()
            .ends(UNREADABLE),
        when(
                "the server stalls half way through the body of a refusal",
                stallingAfter(request -> Body.none().head("400 Bad Request", 9) + "abc"))
            .untilTimeout()
            .ends(UNKNOWN));
  }

  private static List<Fault> heads() {
    return List.of(
        when("half a status line", sendingAndClosing("HTTP/1.1 20")).ends(UNKNOWN),
        when("no HTTP, but the request repeated", sendingAndClosing(ReceivedRequest::text))
            .ends(UNKNOWN),
        when("a head that is cut off", sendingAndClosing("HTTP/1.1 200 OK\r\nX: y")).ends(UNKNOWN),
        when(
                "a header without a colon, repeating a secret",
                sendingAndClosing("HTTP/1.1 200 OK\r\n" + CanarySecrets.EMAIL + "\r\n\r\n"))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("a header of 1 MiB", sendingAndClosing("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20)))
            .ends(UNKNOWN),
        when(
                "endless headers",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\n");
                  c.sendUntilClosed("X-Filler: " + "x".repeat(1000) + "\r\n");
                })
            .ends(UNKNOWN),
        when(
                "an endless status line",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 ");
                  c.sendUntilClosed("x".repeat(1000));
                })
            .ends(UNKNOWN),
        when("100 Continue and no response", sendingAndClosing("HTTP/1.1 100 Continue\r\n\r\n"))
            .ends(UNKNOWN),
        when(
                "103 Early Hints and no response",
                sendingAndClosing("HTTP/1.1 103 Early Hints\r\n\r\n"))
            .ends(UNKNOWN),
        when(
                "101 Switching Protocols",
                sendingAndClosing("HTTP/1.1 101 Go\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"))
            .ends(UNKNOWN),
        when(
                "two contradictory lengths",
                sendingAndClosing(
                    request -> {
                      Body success = request.purchase().success(request.number());
                      int length = success.text().length();
                      return success.head("200 OK\r\nContent-Length: " + length, length + 7)
                          + success.text();
                    }))
            .ends(UNREADABLE),
        when(
                "a length that is not a number",
                sendingAndClosing(
                    "HTTP/1.1 200 OK\r\nContent-Length: " + CanarySecrets.EMAIL + "\r\n\r\n"))
            .ends(UNREADABLE)
            .except(NONE, RESULT));
  }

  private static List<Fault> statuses() {
    return List.of(
        when("201 with the vendor's success body", success("201 Created"))
            .ends(UNKNOWN)
            .except(NONE, RESULT)
            .whenResent(UNREADABLE),
        when("202 with an HTML page", status("202 Accepted"))
            .ends(UNREADABLE)
            .except(HTTP_STATUS, UNKNOWN)
            .except(NONE, RESULT),
        when("204 without a body", responding("HTTP/1.1 204 No Content\r\n\r\n"))
            .ends(UNREADABLE)
            .except(HTTP_STATUS, UNKNOWN)
            .except(NONE, RESULT),
        when(
                "204 with a body",
                sendingAndClosing("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"))
            .ends(UNKNOWN),
        when(
                "205 with a body",
                sendingAndClosing("HTTP/1.1 205 Reset\r\nContent-Length: 5\r\n\r\nhello"))
            .ends(UNKNOWN),
        when("400 with an HTML page", status("400 Bad Request"))
            .ends(UNKNOWN)
            .except(HTTP_STATUS, REJECTED)
            .except(HTTP_STATUS_OF_A_CHANGE, UNKNOWN)
            .whenResent(UNKNOWN),
        when("400 with the vendor's refusal", refusal("400 Bad Request"))
            .ends(UNKNOWN)
            .except(STATUS_CATALOGUE, REJECTED, INSUFFICIENT_FUNDS)
            .except(MARKERS, REJECTED)
            .except(HTTP_STATUS, REJECTED)
            .except(HTTP_STATUS_OF_A_CHANGE, UNKNOWN)
            .whenResent(UNKNOWN),
        when("402 without a body", statusOnly("402 Payment Required")).ends(UNKNOWN),
        when("403 with an HTML page", status("403 Forbidden"))
            .ends(REJECTED, AUTHENTICATION)
            .except(NONE, UNKNOWN, AUTHENTICATION)
            .whenResent(UNKNOWN, AUTHENTICATION),
        when("404 with an HTML page", status("404 Not Found"))
            .ends(REJECTED)
            .except(HTTP_STATUS, REJECTED, NUMBER_UNAVAILABLE)
            .except(HTTP_STATUS_OF_A_CHANGE, REJECTED, INVALID_REQUEST)
            .except(NONE, UNKNOWN)
            .whenResent(UNKNOWN),
        when("404 with the vendor's success body", success("404 Not Found"))
            .ends(UNKNOWN)
            .except(HTTP_STATUS, REJECTED, NUMBER_UNAVAILABLE)
            .except(HTTP_STATUS_OF_A_CHANGE, REJECTED, INVALID_REQUEST)
            .whenResent(UNKNOWN),
        when("405 with an HTML page", status("405 Method Not Allowed"))
            .ends(REJECTED)
            .except(NONE, UNKNOWN)
            .whenResent(UNKNOWN),
        when("415 without a body", statusOnly("415 Unsupported Media Type"))
            .ends(REJECTED)
            .except(NONE, UNKNOWN)
            .whenResent(UNKNOWN),
        when("422 with an HTML page", status("422 Unprocessable Content"))
            .ends(REJECTED)
            .except(NONE, UNKNOWN)
            .whenResent(UNKNOWN),
        when("408", statusOnly("408 Request Timeout")).ends(UNKNOWN),
        when("408 with `Retry-After: 0`", status("408 Request Timeout\r\nRetry-After: 0"))
            .ends(UNKNOWN),
        when(
                "408 and `Connection: close`",
                sendingAndClosing("HTTP/1.1 408 Slow\r\nConnection: close\r\n\r\n"))
            .ends(UNKNOWN),
        when("421", status("421 Misdirected Request")).ends(UNKNOWN),
        when("425", status("425 Too Early")).ends(UNKNOWN),
        when("429 with `Retry-After: 0`", status("429 Slow Down\r\nRetry-After: 0"))
            .ends(UNKNOWN, RATE_LIMITED)
            .except(HTTP_STATUS, REJECTED, RATE_LIMITED)
            .whenResent(UNKNOWN, RATE_LIMITED),
        when("500 without a body", statusOnly("500 Internal Server Error"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("500 with the vendor's success body", success("500 Internal Server Error"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("502 with an HTML page that repeats the request", status("502 Bad Gateway"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("503", statusOnly("503 Service Unavailable")).ends(UNKNOWN, VENDOR_FAULT),
        when("503 with `Retry-After: 0`", status("503 Busy\r\nRetry-After: 0"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when(
                "503 with `Retry-After: 0` twice",
                statusOnly("503 Busy\r\nRetry-After: 0\r\nRetry-After: 0"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("504 with an HTML page", status("504 Gateway Timeout")).ends(UNKNOWN, VENDOR_FAULT),
        when("an unassigned status", status("599 " + CanarySecrets.EMAIL))
            .ends(UNKNOWN, VENDOR_FAULT));
  }

  private static List<Fault> redirects() {
    List<Fault> redirects = new ArrayList<>();
    for (int status : new int[] {300, 301, 302, 303, 307, 308}) {
      redirects.add(
          when(status + " to the same host", redirectHere(status + " Moved")).ends(UNKNOWN));
      redirects.add(
          when(status + " to another host", redirectElsewhere(status + " Moved")).ends(UNKNOWN));
    }
    redirects.add(
        when(
                "307 to an unknown host",
                statusOnly("307 Moved\r\nLocation: https://nowhere.invalid/"))
            .ends(UNKNOWN));
    redirects.add(
        when("302 with the vendor's refusal", refusal("302 Found\r\nLocation: /"))
            .ends(UNKNOWN)
            .except(STATUS_CATALOGUE, UNKNOWN, INSUFFICIENT_FUNDS));
    redirects.add(
        when(
                "200 with the headers `Location` and `Refresh`",
                success("200 OK\r\nLocation: /a\r\nRefresh: 0; url=/a"))
            .ends(RESULT)
            .whenResent(UNREADABLE));
    return redirects;
  }

  private static List<Fault> challenges() {
    return List.of(
        when("401 with a challenge", status("401 Unauthorized" + BASIC))
            .ends(REJECTED, AUTHENTICATION)
            .except(NONE, UNKNOWN, AUTHENTICATION)
            .whenResent(UNKNOWN, AUTHENTICATION),
        when("401 without a challenge", statusOnly("401 Unauthorized"))
            .ends(REJECTED, AUTHENTICATION)
            .except(NONE, UNKNOWN, AUTHENTICATION)
            .whenResent(UNKNOWN, AUTHENTICATION),
        when("407 from the vendor itself", status("407 Authenticate" + PROXY_BASIC))
            .ends(UNKNOWN, AUTHENTICATION),
        when("407 from a proxy", status("407 Authenticate" + PROXY_BASIC))
            .on(NetworkPaths.proxy())
            .ends(UNKNOWN, AUTHENTICATION),
        when("a proxy that drops the request", sendingAndClosing(""))
            .on(NetworkPaths.proxy())
            .ends(UNKNOWN),
        when("502 from a proxy", status("502 Bad Gateway"))
            .on(NetworkPaths.proxy())
            .ends(UNKNOWN, VENDOR_FAULT),
        when("a proxy that refuses the tunnel", statusOnly("403 Forbidden"))
            .on(NetworkPaths.tunnel())
            .ends(NOT_SENT),
        when("a proxy that drops the tunnel", sendingAndClosing(""))
            .on(NetworkPaths.tunnel())
            .ends(NOT_SENT),
        when(
                "a proxy that challenges the tunnel and then refuses it",
                c -> {
                  c.request();
                  c.send(Body.none().response("407 Authenticate" + PROXY_BASIC));
                  c.request();
                  c.send(Body.none().response("403 Forbidden"));
                })
            .on(NetworkPaths.tunnel())
            .ends(NOT_SENT),
        when(
                "a tunnel that is closed at once",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\n\r\n");
                  c.close();
                })
            .on(NetworkPaths.tunnel())
            .ends(NOT_SENT));
  }

  private static List<Fault> bodies() {
    return List.of(
        when("200 without a body", statusOnly("200 OK")).ends(UNREADABLE).except(NONE, RESULT),
        when("200 with an HTML page that repeats the request", status("200 OK"))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("200 with the vendor's code for an internal error", vendorError("200 OK"))
            .ends(UNKNOWN)
            .except(STATUS_CATALOGUE, UNKNOWN, VENDOR_FAULT)
            .except(MARKERS, REJECTED)
            .except(HTTP_STATUS, UNREADABLE)
            .except(HTTP_STATUS_OF_A_CHANGE, RESULT)
            .except(NONE, RESULT)
            .whenResent(UNREADABLE),
        when("200 with the vendor's refusal", refusal("200 OK"))
            .ends(UNKNOWN)
            .except(STATUS_CATALOGUE, REJECTED, INSUFFICIENT_FUNDS)
            .except(MARKERS, REJECTED)
            .except(HTTP_STATUS, UNREADABLE)
            .except(HTTP_STATUS_OF_A_CHANGE, RESULT)
            .except(NONE, RESULT)
            .whenResent(UNREADABLE),
        when(
                "500 with the vendor's code for an internal error",
                vendorError("500 Internal Server Error"))
            .ends(UNKNOWN, VENDOR_FAULT)
            .except(MARKERS, REJECTED, VENDOR_FAULT)
            .whenResent(UNKNOWN, VENDOR_FAULT),
        when("an empty JSON object", responding(Body.json("{}").response("200 OK")))
            .ends(UNREADABLE)
            .except(HTTP_STATUS_OF_A_CHANGE, RESULT)
            .except(NONE, RESULT)
            .whenResent(UNREADABLE),
        when("an empty JSON array", responding(Body.json("[]").response("200 OK")))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("the JSON value `null`", responding(Body.json("null").response("200 OK")))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "100,000 nested JSON arrays",
                responding(Body.json("[".repeat(100_000)).response("200 OK")))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "100,000 nested XML elements",
                responding(Body.xml("<DATA>".repeat(100_000)).response("200 OK")))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("an external XML entity on another host", ConnectionScripts.externalEntity())
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "an XML declaration with a secret as its version",
                responding(
                    request ->
                        Body.xml(
                                "<?xml version=\""
                                    + CanarySecrets.EMAIL
                                    + "\"?>"
                                    + request.purchase().success(request.number()).text())
                            .response("200 OK")))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "an unclosed XML element with a secret as its name",
                responding(Body.xml("<DATA><canary-proxy-3c7></DATA>").response("200 OK")))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "the vendor's success body twice",
                responding(
                    request -> {
                      Body success = request.purchase().success(request.number());
                      return new Body(success.contentType(), success.text() + success.text())
                          .response("200 OK");
                    }))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "the vendor's success body as `text/plain`",
                responding(
                    request ->
                        new Body("text/plain", request.purchase().success(request.number()).text())
                            .response("200 OK")))
            .ends(RESULT)
            .whenResent(UNREADABLE),
        when(
                "a body in UTF-16 that is declared as UTF-8",
                ConnectionScripts.recoded(
                    "; charset=utf-8", text -> text.getBytes(StandardCharsets.UTF_16LE)))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("a body that is cut off", sendingAndClosing(ConnectionScripts::halfOfSuccess))
            .ends(UNREADABLE),
        when(
                "a body without a length that is cut off",
                sendingAndClosing(request -> ConnectionScripts.successWithoutLength(request, 2)))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "a refusal that is cut off",
                sendingAndClosing(Body.none().head("400 Bad Request", 9) + "abc"))
            .ends(UNKNOWN),
        when("chunks that are cut off", ConnectionScripts.chunked("\r\n")).ends(UNREADABLE),
        when(
                "a chunk whose length is not a number",
                ConnectionScripts.chunked("\r\n" + CanarySecrets.EMAIL + "\r\n"))
            .ends(UNREADABLE),
        when(
                "endless chunks",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                  c.sendUntilClosed("400\r\n" + " ".repeat(1024) + "\r\n");
                })
            .ends(UNREADABLE),
        when(
                "an endless body without a length",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\n\r\n");
                  c.sendUntilClosed(" ".repeat(1024));
                })
            .ends(UNREADABLE),
        when(
                "an endless refusal",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 400 Bad Request\r\n\r\n");
                  c.sendUntilClosed(" ".repeat(1024));
                })
            .ends(UNKNOWN),
        when("a body that is declared as gzip but is not", encoded("gzip", success -> success))
            .ends(UNREADABLE),
        when(
                "gzip that is cut off",
                encoded("gzip", success -> ConnectionScripts.half(ConnectionScripts.gzip(success))))
            .ends(UNREADABLE),
        when(
                "gzip with a wrong checksum",
                encoded(
                    "gzip",
                    success -> {
                      byte[] bytes = ConnectionScripts.gzip(success);
                      bytes[bytes.length - 6] ^= 1;
                      return bytes;
                    }))
            .ends(UNREADABLE),
        when(
                "gzip within gzip",
                encoded("gzip", success -> ConnectionScripts.gzip(ConnectionScripts.gzip(success))))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("20 MiB in 20 KiB of gzip", ConnectionScripts.bomb()).ends(UNREADABLE),
        when("an encoding that was not requested", encoded("br", ConnectionScripts::gzip))
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when("valid gzip", encoded("gzip", ConnectionScripts::gzip))
            .ends(RESULT)
            .whenResent(UNREADABLE));
  }

  private static List<Fault> tlsFaults() {
    return List.of(
        when("a certificate of an unknown authority", tls(Certificates.UNTRUSTED, success()))
            .on(NetworkPaths.tls())
            .ends(NOT_SENT),
        when("a certificate of another host", tls(Certificates.WRONG_NAME, success()))
            .on(NetworkPaths.tls())
            .ends(NOT_SENT),
        when("a certificate that has expired", tls(Certificates.EXPIRED, success()))
            .on(NetworkPaths.tls())
            .ends(NOT_SENT),
        when("plain HTTP on the TLS port", plainHttpError()).on(NetworkPaths.tls()).ends(NOT_SENT),
        when(
                "the connection is reset within the handshake",
                c -> {
                  c.read(1);
                  c.reset();
                })
            .on(NetworkPaths.tls())
            .ends(NOT_SENT),
        when("the handshake stalls", ServerConnection::stall)
            .on(NetworkPaths.tls())
            .untilTimeout()
            .ends(NOT_SENT),
        when("TLS on the plain port", sendingAndClosing("\u0015\u0003\u0003\u0000\u0002\u0002("))
            .ends(UNKNOWN),
        when(
                "TLS is cut off after the request",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.request();
                      c.drop();
                    }))
            .on(NetworkPaths.tls())
            .ends(UNKNOWN),
        when(
                "TLS is cut off within the body",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.send(ConnectionScripts.halfOfSuccess(c.request()));
                      c.drop();
                    }))
            .on(NetworkPaths.tls())
            .ends(UNREADABLE),
        when(
                "TLS is cut off half way through a body without a length",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.send(ConnectionScripts.successWithoutLength(c.request(), 2));
                      c.drop();
                    }))
            .on(NetworkPaths.tls())
            .ends(UNREADABLE)
            .except(NONE, RESULT),
        when(
                "TLS is cut off after the whole of a body without a length",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.send(ConnectionScripts.successWithoutLength(c.request(), 1));
                      c.drop();
                    }))
            .on(NetworkPaths.tls())
            .ends(RESULT)
            .whenResent(UNREADABLE),
        when(
                "421 over TLS that offers HTTP/2 first",
                tls(Certificates.GOOD, status("421 Misdirected")))
            .on(NetworkPaths.tls())
            .ends(UNKNOWN),
        when("307 from TLS to plain HTTP", tls(Certificates.GOOD, redirectElsewhere("307 Moved")))
            .on(NetworkPaths.tls())
            .ends(UNKNOWN),
        when("valid TLS that offers HTTP/2 first", tls(Certificates.GOOD, success()))
            .on(NetworkPaths.tls())
            .ends(RESULT)
            .whenResent(UNREADABLE));
  }

  private static ConnectionScript plainHttpError() {
    return conversation -> {
      conversation.read(1);
      conversation.send(Body.html("plain HTTP here").response("400 Bad Request"));
      conversation.close();
    };
  }
}
