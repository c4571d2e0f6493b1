package dev.inward.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A key that signs in one test, and verifies what it has signed. */
final class ThrowAwayKey {

  private final PGPSecretKeyRing key;

  private ThrowAwayKey(PGPSecretKeyRing key) {
    this.key = key;
  }

  @SuppressWarnings("JavaUtilDate") // BouncyCastle takes no other.
  static ThrowAwayKey make() throws PGPException {
    RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
    generator.init(
        new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), 2048, 12));
    PGPKeyPair pair =
        new BcPGPKeyPair(
            PublicKeyPacket.VERSION_4,
            PGPPublicKey.RSA_GENERAL,
            generator.generateKeyPair(),
            new Date());
    return new ThrowAwayKey(
        new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "throw-away",
                new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                null,
                null,
                new BcPGPContentSignerBuilder(
                    pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                null)
            .generateSecretKeyRing());
  }

  /** Returns the private key as {@code MAVEN_GPG_KEY} takes it. */
  String armored() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (OutputStream armor = ArmoredOutputStream.builder().build(text)) {
      key.encode(armor);
    }
    return text.toString(StandardCharsets.US_ASCII);
  }

  /** Tells whether this key has signed a file; the signature is the file of that name and .asc. */
  boolean hasSigned(Path file) throws IOException, PGPException {
    Path detached = file.resolveSibling(file.getFileName() + ".asc");
    try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(detached))) {
      PGPSignatureList signatures = (PGPSignatureList) new BcPGPObjectFactory(in).nextObject();
      PGPSignature signature = signatures.get(0);
      signature.init(new BcPGPContentVerifierBuilderProvider(), key.getPublicKey());
      signature.update(Files.readAllBytes(file));
      return signature.verify();
    }
  }
}
