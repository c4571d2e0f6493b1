package dev.inward.resilience.faults;

import static dev.inward.Reason.AUTHENTICATION;
import static dev.inward.Reason.INSUFFICIENT_FUNDS;
import static dev.inward.Reason.NUMBER_UNAVAILABLE;
import static dev.inward.Reason.RATE_LIMITED;
import static dev.inward.Reason.VENDOR_FAULT;
import static dev.inward.resilience.faults.Ending.NOT_SENT;
import static dev.inward.resilience.faults.Ending.REJECTED;
import static dev.inward.resilience.faults.Ending.RESULT;
import static dev.inward.resilience.faults.Ending.UNKNOWN;
import static dev.inward.resilience.faults.Ending.UNREADABLE;
import static dev.inward.resilience.faults.Fault.when;
import static dev.inward.resilience.faults.Judging.CATALOGUE;
import static dev.inward.resilience.faults.Judging.HTTP_STATUS;
import static dev.inward.resilience.faults.Judging.MARKS;
import static dev.inward.resilience.faults.Judging.NOTHING;
import static dev.inward.resilience.faults.Scenes.bare;
import static dev.inward.resilience.faults.Scenes.encoded;
import static dev.inward.resilience.faults.Scenes.no;
import static dev.inward.resilience.faults.Scenes.redirectElsewhere;
import static dev.inward.resilience.faults.Scenes.redirectHere;
import static dev.inward.resilience.faults.Scenes.responding;
import static dev.inward.resilience.faults.Scenes.saying;
import static dev.inward.resilience.faults.Scenes.stallingAfter;
import static dev.inward.resilience.faults.Scenes.status;
import static dev.inward.resilience.faults.Scenes.tls;
import static dev.inward.resilience.faults.Scenes.trouble;
import static dev.inward.resilience.faults.Scenes.yes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of a purchase: the one place where it is written down. */
final class FaultTable {

  private static final String BASIC = "\r\nWWW-Authenticate: Basic realm=\"vendor\"";
  private static final String PROXY_BASIC = "\r\nProxy-Authenticate: Basic realm=\"proxy\"";

  private FaultTable() {}

  /** The rows under their headings, in the order of documentation. */
  static Map<String, List<Fault>> chapters() {
    Map<String, List<Fault>> chapters = new LinkedHashMap<>();
    chapters.put("Before the request", beforeTheRequest());
    chapters.put("The connection is lost or goes silent", lostConnections());
    chapters.put("The head of the response", heads());
    chapters.put("Statuses", statuses());
    chapters.put("Redirects", redirects());
    chapters.put("Challenges and proxies", challenges());
    chapters.put("The body of the response", bodies());
    chapters.put("TLS", tlsFaults());
    return chapters;
  }

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    chapters().values().forEach(all::addAll);
    return List.copyOf(all);
  }

  private static List<Fault> beforeTheRequest() {
    return List.of(
        when("the connection is refused", yes()).on(Roads.refused()).ends(NOT_SENT),
        when("the host has no address", yes()).on(Roads.unresolved()).ends(NOT_SENT),
        when("the first of two addresses is refused", yes())
            .on(Roads.secondAddress())
            .ends(RESULT)
            .again(UNREADABLE),
        when("the connection is closed as soon as it is open", Conversation::close).ends(UNKNOWN),
        when(
                "the connection is reset at the request's first byte",
                c -> {
                  c.read(1);
                  c.reset();
                })
            .ends(UNKNOWN),
        when(
                "the connection is reset within the request",
                c -> {
                  c.read(20);
                  c.reset();
                })
            .ends(UNKNOWN),
        when(
                "the response comes before the request was read",
                c -> {
                  c.send(Body.none().response("503 Busy\r\nRetry-After: 0"));
                  c.request();
                })
            .ends(UNKNOWN, VENDOR_FAULT)
            .again(UNKNOWN, VENDOR_FAULT));
  }

  private static List<Fault> lostConnections() {
    return List.of(
        when("the connection is closed after the request", saying("")).ends(UNKNOWN),
        when(
                "the connection is closed after the request, and a second one would be responded to",
                c -> {
                  Received request = c.request();
                  c.send(c.isAgain(request) ? Scenes.yesTo(request) : "");
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
                "a kept connection dies when it is used again",
                c -> {
                  c.send(Scenes.yesTo(c.request()));
                  c.request();
                  c.close();
                })
            .ends(RESULT)
            .again(UNREADABLE),
        when(
                "a kept connection is closed after the response",
                c -> {
                  c.send(Scenes.yesTo(c.request()));
                  c.close();
                })
            .ends(RESULT)
            .again(UNREADABLE),
        when("the connection dies, and the host has a second address", saying(""))
            .on(Roads.twoAddresses())
            .ends(UNKNOWN),
        when(
                "the connection dies, and the host's second address would respond",
                c -> {
                  Received request = c.request();
                  c.send(c.isAgain(request) ? Scenes.yesTo(request) : "");
                  c.close();
                })
            .on(Roads.twoAddresses())
            .ends(UNKNOWN),
        when("nothing is responded to", stallingAfter(request -> "")).withoutEnd().ends(UNKNOWN),
        when("the head stops in the status line", stallingAfter(request -> "HTTP/1.1 2"))
            .withoutEnd()
            .ends(UNKNOWN),
        when(
                "the head stops after the status line",
                stallingAfter(request -> "HTTP/1.1 200 OK\r\n"))
            .withoutEnd()
            .ends(UNKNOWN),
        when("the body stops half way", stallingAfter(Scenes::halfOfYes))
            .withoutEnd()
            .ends(UNREADABLE),
        when(
                "the body of a refusal stops half way",
                stallingAfter(request -> Body.none().head("400 Bad Request", 9) + "abc"))
            .withoutEnd()
            .ends(UNKNOWN));
  }

  private static List<Fault> heads() {
    return List.of(
        when("half a status line", saying("HTTP/1.1 20")).ends(UNKNOWN),
        when("not HTTP at all, repeating the request", saying(Received::text)).ends(UNKNOWN),
        when("a head without its end", saying("HTTP/1.1 200 OK\r\nX: y")).ends(UNKNOWN),
        when(
                "a header without a colon, repeating a secret",
                saying("HTTP/1.1 200 OK\r\n" + Canaries.EMAIL + "\r\n\r\n"))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("a header of a megabyte", saying("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20)))
            .ends(UNKNOWN),
        when(
                "headers without end",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\n");
                  c.sendForEver("X-Filler: " + "x".repeat(1000) + "\r\n");
                })
            .ends(UNKNOWN),
        when(
                "a status line without end",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 ");
                  c.sendForEver("x".repeat(1000));
                })
            .ends(UNKNOWN),
        when("100 Continue, and then nothing", saying("HTTP/1.1 100 Continue\r\n\r\n"))
            .ends(UNKNOWN),
        when("103 Early Hints, and then nothing", saying("HTTP/1.1 103 Early Hints\r\n\r\n"))
            .ends(UNKNOWN),
        when(
                "101 Switching Protocols",
                saying("HTTP/1.1 101 Go\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"))
            .ends(UNKNOWN),
        when(
                "two lengths that contradict each other",
                saying(
                    request -> {
                      Body yes = request.purchase().yes(request.number());
                      int length = yes.text().length();
                      return yes.head("200 OK\r\nContent-Length: " + length, length + 7)
                          + yes.text();
                    }))
            .ends(UNREADABLE),
        when(
                "a length that is no number",
                saying("HTTP/1.1 200 OK\r\nContent-Length: " + Canaries.EMAIL + "\r\n\r\n"))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT));
  }

  private static List<Fault> statuses() {
    return List.of(
        when("201 with the vendor's yes", yes("201 Created"))
            .ends(UNKNOWN)
            .but(NOTHING, RESULT)
            .again(UNREADABLE),
        when("202 with a page", status("202 Accepted"))
            .ends(UNREADABLE)
            .but(HTTP_STATUS, UNKNOWN)
            .but(NOTHING, RESULT),
        when("204 without a body", responding("HTTP/1.1 204 No Content\r\n\r\n"))
            .ends(UNREADABLE)
            .but(HTTP_STATUS, UNKNOWN)
            .but(NOTHING, RESULT),
        when("204 with a body", saying("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"))
            .ends(UNKNOWN),
        when("205 with a length", saying("HTTP/1.1 205 Reset\r\nContent-Length: 5\r\n\r\nhello"))
            .ends(UNKNOWN),
        when("400 with a page", status("400 Bad Request"))
            .ends(UNKNOWN)
            .but(HTTP_STATUS, REJECTED)
            .again(UNKNOWN),
        when("400 with the vendor's no", no("400 Bad Request"))
            .ends(UNKNOWN)
            .but(CATALOGUE, REJECTED, INSUFFICIENT_FUNDS)
            .but(MARKS, REJECTED)
            .but(HTTP_STATUS, REJECTED)
            .again(UNKNOWN),
        when("402 without a body", bare("402 Payment Required")).ends(UNKNOWN),
        when("403 with a page", status("403 Forbidden")).ends(UNKNOWN, AUTHENTICATION),
        when("404 with a page", status("404 Not Found"))
            .ends(UNKNOWN)
            .but(HTTP_STATUS, REJECTED, NUMBER_UNAVAILABLE)
            .again(UNKNOWN),
        when("408", bare("408 Request Timeout")).ends(UNKNOWN),
        when("408 with `Retry-After: 0`", status("408 Request Timeout\r\nRetry-After: 0"))
            .ends(UNKNOWN),
        when(
                "408 and `Connection: close`",
                saying("HTTP/1.1 408 Slow\r\nConnection: close\r\n\r\n"))
            .ends(UNKNOWN),
        when("421", status("421 Misdirected Request")).ends(UNKNOWN),
        when("425", status("425 Too Early")).ends(UNKNOWN),
        when("429 with `Retry-After: 0`", status("429 Slow Down\r\nRetry-After: 0"))
            .ends(UNKNOWN, RATE_LIMITED)
            .but(HTTP_STATUS, REJECTED, RATE_LIMITED)
            .again(UNKNOWN, RATE_LIMITED),
        when("500 without a body", bare("500 Internal Server Error")).ends(UNKNOWN, VENDOR_FAULT),
        when("500 with the vendor's yes", yes("500 Internal Server Error"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("502 with a page that repeats the request", status("502 Bad Gateway"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("503", bare("503 Service Unavailable")).ends(UNKNOWN, VENDOR_FAULT),
        when("503 with `Retry-After: 0`", status("503 Busy\r\nRetry-After: 0"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when(
                "503 with `Retry-After: 0` twice",
                bare("503 Busy\r\nRetry-After: 0\r\nRetry-After: 0"))
            .ends(UNKNOWN, VENDOR_FAULT),
        when("504 with a page", status("504 Gateway Timeout")).ends(UNKNOWN, VENDOR_FAULT),
        when("a status that nobody knows", status("599 " + Canaries.EMAIL))
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
        when("307 to nowhere", bare("307 Moved\r\nLocation: https://nowhere.invalid/"))
            .ends(UNKNOWN));
    redirects.add(
        when("302 with the vendor's no", no("302 Found\r\nLocation: /"))
            .ends(UNKNOWN)
            .but(CATALOGUE, UNKNOWN, INSUFFICIENT_FUNDS));
    redirects.add(
        when(
                "200 with `Location` and `Refresh`",
                yes("200 OK\r\nLocation: /a\r\nRefresh: 0; url=/a"))
            .ends(RESULT)
            .again(UNREADABLE));
    return redirects;
  }

  private static List<Fault> challenges() {
    return List.of(
        when("401 with a challenge", status("401 Unauthorized" + BASIC))
            .ends(UNKNOWN, AUTHENTICATION),
        when("401 without a challenge", bare("401 Unauthorized")).ends(UNKNOWN, AUTHENTICATION),
        when("407 from the vendor itself", status("407 Authenticate" + PROXY_BASIC))
            .ends(UNKNOWN, AUTHENTICATION),
        when("407 from a proxy", status("407 Authenticate" + PROXY_BASIC))
            .on(Roads.proxy())
            .ends(UNKNOWN, AUTHENTICATION),
        when("a proxy that drops the request", saying("")).on(Roads.proxy()).ends(UNKNOWN),
        when("502 from a proxy", status("502 Bad Gateway"))
            .on(Roads.proxy())
            .ends(UNKNOWN, VENDOR_FAULT),
        when("a proxy that refuses the tunnel", bare("403 Forbidden"))
            .on(Roads.tunnel())
            .ends(NOT_SENT),
        when("a proxy that drops the tunnel", saying("")).on(Roads.tunnel()).ends(NOT_SENT),
        when(
                "a proxy that challenges the tunnel and then refuses it",
                c -> {
                  c.request();
                  c.send(Body.none().response("407 Authenticate" + PROXY_BASIC));
                  c.request();
                  c.send(Body.none().response("403 Forbidden"));
                })
            .on(Roads.tunnel())
            .ends(NOT_SENT),
        when(
                "a tunnel that leads nowhere",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\n\r\n");
                  c.close();
                })
            .on(Roads.tunnel())
            .ends(NOT_SENT));
  }

  private static List<Fault> bodies() {
    return List.of(
        when("200 without a body", bare("200 OK")).ends(UNREADABLE).but(NOTHING, RESULT),
        when("200 with a page that repeats the request", status("200 OK"))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("200 with the vendor's own trouble code", trouble("200 OK"))
            .ends(UNKNOWN)
            .but(CATALOGUE, UNKNOWN, VENDOR_FAULT)
            .but(MARKS, REJECTED)
            .but(HTTP_STATUS, UNREADABLE)
            .but(NOTHING, RESULT)
            .again(UNREADABLE),
        when("200 with the vendor's own no", no("200 OK"))
            .ends(UNKNOWN)
            .but(CATALOGUE, REJECTED, INSUFFICIENT_FUNDS)
            .but(MARKS, REJECTED)
            .but(HTTP_STATUS, UNREADABLE)
            .but(NOTHING, RESULT)
            .again(UNREADABLE),
        when("500 with the vendor's own trouble code", trouble("500 Internal Server Error"))
            .ends(UNKNOWN, VENDOR_FAULT)
            .but(MARKS, REJECTED, VENDOR_FAULT)
            .again(UNKNOWN, VENDOR_FAULT),
        when("an empty object", responding(Body.json("{}").response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("a list", responding(Body.json("[]").response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("`null`", responding(Body.json("null").response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "a hundred thousand brackets",
                responding(Body.json("[".repeat(100_000)).response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "elements a hundred thousand deep",
                responding(Body.xml("<DATA>".repeat(100_000)).response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("an XML entity that is another host's", Scenes.externalEntity())
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "an XML declaration whose version is a secret",
                responding(
                    request ->
                        Body.xml(
                                "<?xml version=\""
                                    + Canaries.EMAIL
                                    + "\"?>"
                                    + request.purchase().yes(request.number()).text())
                            .response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "an XML element that is a secret and is not closed",
                responding(Body.xml("<DATA><canary-proxy-3c7></DATA>").response("200 OK")))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "the vendor's yes twice",
                responding(
                    request -> {
                      Body yes = request.purchase().yes(request.number());
                      return new Body(yes.contentType(), yes.text() + yes.text())
                          .response("200 OK");
                    }))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "the vendor's yes as plain text",
                responding(
                    request ->
                        new Body("text/plain", request.purchase().yes(request.number()).text())
                            .response("200 OK")))
            .ends(RESULT)
            .again(UNREADABLE),
        when(
                "a body in UTF-16 that says UTF-8",
                Scenes.inOtherLetters(
                    "; charset=utf-8", text -> text.getBytes(StandardCharsets.UTF_16LE)))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("a body cut short", saying(Scenes::halfOfYes)).ends(UNREADABLE),
        when(
                "a body without length cut short",
                saying(request -> Scenes.yesWithoutLength(request, 2)))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("a refusal cut short", saying(Body.none().head("400 Bad Request", 9) + "abc"))
            .ends(UNKNOWN),
        when("chunks cut short", Scenes.chunked("\r\n")).ends(UNREADABLE),
        when("a chunk of no length", Scenes.chunked("\r\n" + Canaries.EMAIL + "\r\n"))
            .ends(UNREADABLE),
        when(
                "chunks without end",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                  c.sendForEver("400\r\n" + " ".repeat(1024) + "\r\n");
                })
            .ends(UNREADABLE),
        when(
                "a body without end and without length",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 200 OK\r\n\r\n");
                  c.sendForEver(" ".repeat(1024));
                })
            .ends(UNREADABLE),
        when(
                "a refusal without end",
                c -> {
                  c.request();
                  c.send("HTTP/1.1 400 Bad Request\r\n\r\n");
                  c.sendForEver(" ".repeat(1024));
                })
            .ends(UNKNOWN),
        when("a body that only says it is gzip", encoded("gzip", yes -> yes)).ends(UNREADABLE),
        when("gzip cut short", encoded("gzip", yes -> Scenes.half(Scenes.gzip(yes))))
            .ends(UNREADABLE),
        when(
                "gzip with a wrong sum",
                encoded(
                    "gzip",
                    yes -> {
                      byte[] bytes = Scenes.gzip(yes);
                      bytes[bytes.length - 6] ^= 1;
                      return bytes;
                    }))
            .ends(UNREADABLE),
        when("gzip within gzip", encoded("gzip", yes -> Scenes.gzip(Scenes.gzip(yes))))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("20 MiB in 20 KiB of gzip", Scenes.bomb()).ends(UNREADABLE),
        when("an encoding that nobody asked for", encoded("br", Scenes::gzip))
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when("good gzip", encoded("gzip", Scenes::gzip)).ends(RESULT).again(UNREADABLE));
  }

  private static List<Fault> tlsFaults() {
    return List.of(
        when("a certificate of an unknown authority", tls(Certificates.UNTRUSTED, yes()))
            .on(Roads.tls())
            .ends(NOT_SENT),
        when("a certificate of another host", tls(Certificates.WRONG_NAME, yes()))
            .on(Roads.tls())
            .ends(NOT_SENT),
        when("a certificate that has expired", tls(Certificates.EXPIRED, yes()))
            .on(Roads.tls())
            .ends(NOT_SENT),
        when("plain HTTP on the TLS port", saying400ToAnything()).on(Roads.tls()).ends(NOT_SENT),
        when(
                "the handshake is cut",
                c -> {
                  c.read(1);
                  c.reset();
                })
            .on(Roads.tls())
            .ends(NOT_SENT),
        when("the handshake stalls", Conversation::stall)
            .on(Roads.tls())
            .withoutEnd()
            .ends(NOT_SENT),
        when("TLS on the plain port", saying("\u0015\u0003\u0003\u0000\u0002\u0002("))
            .ends(UNKNOWN),
        when(
                "TLS is cut after the request",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.request();
                      c.drop();
                    }))
            .on(Roads.tls())
            .ends(UNKNOWN),
        when(
                "TLS is cut within the body",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.send(Scenes.halfOfYes(c.request()));
                      c.drop();
                    }))
            .on(Roads.tls())
            .ends(UNREADABLE),
        when(
                "TLS is cut half way through a body without length",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.send(Scenes.yesWithoutLength(c.request(), 2));
                      c.drop();
                    }))
            .on(Roads.tls())
            .ends(UNREADABLE)
            .but(NOTHING, RESULT),
        when(
                "TLS is cut after the whole of a body without length",
                tls(
                    Certificates.GOOD,
                    c -> {
                      c.send(Scenes.yesWithoutLength(c.request(), 1));
                      c.drop();
                    }))
            .on(Roads.tls())
            .ends(RESULT)
            .again(UNREADABLE),
        when(
                "421 in TLS that offers HTTP/2 first",
                tls(Certificates.GOOD, status("421 Misdirected")))
            .on(Roads.tls())
            .ends(UNKNOWN),
        when("307 from TLS to plain HTTP", tls(Certificates.GOOD, redirectElsewhere("307 Moved")))
            .on(Roads.tls())
            .ends(UNKNOWN),
        when("good TLS that offers HTTP/2 first", tls(Certificates.GOOD, yes()))
            .on(Roads.tls())
            .ends(RESULT)
            .again(UNREADABLE));
  }

  private static Scene saying400ToAnything() {
    return conversation -> {
      conversation.read(1);
      conversation.send(Body.html("plain HTTP here").response("400 Bad Request"));
      conversation.close();
    };
  }
}
