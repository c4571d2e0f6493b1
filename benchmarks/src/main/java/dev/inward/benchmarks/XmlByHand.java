package dev.inward.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's stream reader and writer by hand, with the least that a client of Anveo needs. It keeps
 * additional attributes and exact decimals, and reads no document types.
 */
final class XmlByHand implements Codec {

  private static final XMLInputFactory INPUT = input();
  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

  private record Did(
      @Nullable String e164,
      @Nullable String didType,
      @Nullable String smsUrl,
      @Nullable String smsEmail,
      @Nullable String callForwardType,
      @Nullable String callForwardTo,
      @Nullable String status,
      @Nullable String countryName,
      @Nullable String areaName,
      @Nullable String areaCode,
      @Nullable BigDecimal monthly,
      @Nullable String ratePlanId,
      @Nullable String title,
      @Nullable String accountNumber,
      Map<String, String> others) {}

  private static XMLInputFactory input() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  @Override
  public int list(byte[] body) throws IOException {
    return dids(new ByteArrayInputStream(body)).size();
  }

  @Override
  public String purchased(byte[] body) throws IOException {
    return purchased(new ByteArrayInputStream(body));
  }

  static int list(InputStream body) throws IOException {
    return dids(body).size();
  }

  static String purchased(InputStream body) throws IOException {
    return Wire.notNull(dids(body).get(0).e164);
  }

  private static List<Did> dids(InputStream body) throws IOException {
    try {
      List<Did> dids = new ArrayList<>();
      String result = null;
      XMLStreamReader reader = INPUT.createXMLStreamReader(body);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          switch (reader.getLocalName()) {
            case "RESULT" -> result = reader.getElementText();
            case "ERROR" -> throw new IOException("the vendor has refused");
            case "DID" -> dids.add(did(reader));
            default -> {}
          }
        }
      }
      if (!"SUCCESS".equals(result)) {
        throw new IOException("no success");
      }
      return dids;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static Did did(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    String monthly = attributes.remove("MONTHLY100");
    return new Did(
        attributes.remove("E164"),
        attributes.remove("DID_TYPE"),
        attributes.remove("SMS_URL"),
        attributes.remove("SMS_EMAIL"),
        attributes.remove("CALL_FORWARD_TYPE"),
        attributes.remove("CALL_FORWARD_TO"),
        attributes.remove("STATUS"),
        attributes.remove("COUNTRY_NAME"),
        attributes.remove("AREA_NAME"),
        attributes.remove("AREA_CODE"),
        monthly == null ? null : new BigDecimal(monthly),
        attributes.remove("RATE_PLAN_ID"),
        attributes.remove("TITLE"),
        attributes.remove("ACCOUNT_NUMBER"),
        attributes);
  }

  @Override
  public int purchase() throws IOException {
    return request("DID.ORDER", Wire.ORDER).size();
  }

  static ByteString request(String action, Map<String, String> parameters) throws IOException {
    try {
      Buffer body = new Buffer();
      XMLStreamWriter writer = OUTPUT.createXMLStreamWriter(body.outputStream(), "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement("REQUEST");
      writer.writeStartElement("USERTOKEN");
      writer.writeStartElement("USERKEY");
      writer.writeCharacters(Wire.API_KEY);
      writer.writeEndElement();
      writer.writeEndElement();
      writer.writeStartElement("ACTION");
      writer.writeAttribute("NAME", action);
      for (Map.Entry<String, String> parameter : parameters.entrySet()) {
        writer.writeStartElement("PARAMETER");
        writer.writeAttribute("NAME", parameter.getKey());
        writer.writeCharacters(parameter.getValue());
        writer.writeEndElement();
      }
      writer.writeEndElement();
      writer.writeEndElement();
      writer.writeEndDocument();
      writer.close();
      return body.readByteString();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
