package dev.inward.resilience.faults;

import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Server certificates, valid and invalid, and a client that trusts their root. */
final class Certificates {

  private static final HeldCertificate ROOT =
      new HeldCertificate.Builder().certificateAuthority(0).build();
  private static final HandshakeCertificates TRUST =
      new HandshakeCertificates.Builder().addTrustedCertificate(ROOT.certificate()).build();

  static final SSLSocketFactory GOOD = signed("localhost", Long.MAX_VALUE);
  static final SSLSocketFactory WRONG_NAME = signed("elsewhere.example", Long.MAX_VALUE);
  static final SSLSocketFactory EXPIRED = signed("localhost", 2L);
  static final SSLSocketFactory UNTRUSTED =
      held(new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build());

  private Certificates() {}

  static OkHttpClient.Builder trusted(OkHttpClient.Builder client) {
    return client.sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager());
  }

  private static SSLSocketFactory signed(String host, long notAfter) {
    HeldCertificate.Builder certificate =
        new HeldCertificate.Builder().signedBy(ROOT).addSubjectAlternativeName(host);
    if (notAfter != Long.MAX_VALUE) {
      certificate.validityInterval(1L, notAfter);
    }
    return held(certificate.build());
  }

  private static SSLSocketFactory held(HeldCertificate certificate) {
    return new HandshakeCertificates.Builder()
        .heldCertificate(certificate)
        .build()
        .sslSocketFactory();
  }
}
