package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final HttpUrl URL = HttpUrl.get("https://[2001:db8::1]/secret?key=secret");
  private static final Call CALL =
      new OkHttpClient().newCall(new Request.Builder().url(URL).build());

  @Test
  void place_whenNothingHasBegun_isEmpty() {
    assertThat(new Progress(URL).place(new IOException())).isEmpty();
  }

  @Test
  void place_whenTheHostIsAnAddress_isBracketed() {
    Progress progress = new Progress(URL);
    progress.connectStart(CALL, new InetSocketAddress(443), Proxy.NO_PROXY);

    assertThat(progress.place(new ConnectException()))
        .isEqualTo(" while connecting to [2001:db8::1]:443");
  }

  @Test
  void place_whenTheProxyDidNotRefuse_namesServerAndProxy() {
    Progress progress = new Progress(URL);
    InetSocketAddress address = InetSocketAddress.createUnresolved("proxy.example", 3128);
    progress.connectStart(CALL, address, new Proxy(Proxy.Type.HTTP, address));

    assertThat(progress.place(new IOException()))
        .isEqualTo(" while connecting to [2001:db8::1]:443 through the proxy proxy.example:3128");
    assertThat(progress.place(new ConnectException()))
        .isEqualTo(" while connecting to the proxy proxy.example:3128");
  }
}
