package dev.inward.benchmarks;

/** What a client does to the bytes of its calls, without a network. */
interface Codec {

  /** Reads a list, and returns the number of its rows. */
  int list(byte[] body) throws Exception;

  /** Reads the response to a purchase, and returns its message or number. */
  String purchased(byte[] body) throws Exception;

  /** Writes the request of a purchase, and returns the number of its bytes. */
  int purchase() throws Exception;

  /** Creates a codec by its name; that of Anveo's begins with the vendor. */
  static Codec of(String name) throws Exception {
    return switch (name) {
      case "inward" -> new JsonCodecs.Inward();
      case "by-hand" -> new JsonByHand();
      case "moshi" -> new JsonCodecs.ReflectiveMoshi();
      case "gson" -> new JsonCodecs.StockGson();
      case "jackson" -> new JsonCodecs.StockJackson();
      case "anveo" -> new XmlCodecs.Inward();
      case "anveo-by-hand" -> new XmlByHand();
      case "anveo-jaxb" -> new XmlCodecs.Jaxb();
      case "anveo-jackson" -> new XmlCodecs.Jackson();
      default -> throw new IllegalArgumentException("no codec is named " + name);
    };
  }
}
