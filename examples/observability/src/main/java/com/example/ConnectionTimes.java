package com.example;

import dev.inward.ObservedCall;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.function.BiConsumer;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;

/** OkHttp's own events of a request, by the operation that it belongs to. */
public final class ConnectionTimes extends EventListener {

  private final BiConsumer<String, String> log;

  public ConnectionTimes(BiConsumer<String, String> log) {
    this.log = log;
  }

  @Override
  public void dnsEnd(Call call, String host, List<InetAddress> addresses) {
    tell(call, "host found");
  }

  @Override
  public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, Protocol protocol) {
    tell(call, "connected");
  }

  @Override
  public void responseHeadersStart(Call call) {
    tell(call, "response begins");
  }

  private void tell(Call call, String event) {
    log.accept(String.valueOf(call.request().tag(ObservedCall.class)), event);
  }
}
