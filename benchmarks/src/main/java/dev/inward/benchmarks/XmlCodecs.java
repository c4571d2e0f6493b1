package dev.inward.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlRootElement;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlText;
import dev.inward.anveo.AnveoCodec;
import dev.inward.anveo.wire.Action;
import dev.inward.anveo.wire.Parameter;
import dev.inward.anveo.wire.REQUEST;
import dev.inward.anveo.wire.RESPONSE;
import dev.inward.anveo.wire.UserToken;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What the libraries do to Anveo's bodies. {@link XmlByHand} is one of them. */
final class XmlCodecs {

  private XmlCodecs() {}

  /** This project's client. */
  static final class Inward implements Codec {

    @Override
    public int list(byte[] body) throws IOException {
      return AnveoCodec.list(body).dids().size();
    }

    @Override
    public String purchased(byte[] body) throws IOException {
      return Wire.notNull(AnveoCodec.ordered(body).dids().get(0).e164());
    }

    @Override
    public int purchase() {
      return AnveoCodec.request(order()).size();
    }
  }

  private static REQUEST order() {
    REQUEST document = new REQUEST();
    UserToken userToken = new UserToken();
    userToken.setUSERKEY(Wire.API_KEY);
    document.setUSERTOKEN(userToken);
    Action action = new Action();
    action.setNAME("DID.ORDER");
    Wire.ORDER.forEach(
        (name, value) -> {
          Parameter parameter = new Parameter();
          parameter.setNAME(name);
          parameter.setValue(value);
          action.getPARAMETER().add(parameter);
        });
    document.setACTION(action);
    return document;
  }

  /** JAXB as people use it, with the classes that xjc generates. */
  static final class Jaxb implements Codec {

    private final JAXBContext context;

    Jaxb() throws JAXBException {
      context = JAXBContext.newInstance(REQUEST.class, RESPONSE.class);
    }

    @Override
    public int list(byte[] body) throws JAXBException {
      return response(body).getDIDS().getDID().size();
    }

    @Override
    public String purchased(byte[] body) throws JAXBException {
      return response(body).getDIDS().getDID().get(0).getE164();
    }

    private RESPONSE response(byte[] body) throws JAXBException {
      return (RESPONSE) context.createUnmarshaller().unmarshal(new ByteArrayInputStream(body));
    }

    @Override
    public int purchase() throws JAXBException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      context.createMarshaller().marshal(order(), out);
      return out.size();
    }
  }

  /** Jackson's XML, which reads with Woodstox. Other attributes get lost. */
  @NullUnmarked // Jackson fills the fields.
  static final class Jackson implements Codec {

    private final XmlMapper mapper = new XmlMapper();

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    private static final class Response {
      @JacksonXmlProperty(localName = "DID")
      @JacksonXmlElementWrapper(localName = "DIDS")
      List<Did> dids;
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @SuppressWarnings("unused")
    private static final class Did {
      @JacksonXmlProperty(isAttribute = true, localName = "E164")
      String e164;

      @JacksonXmlProperty(isAttribute = true, localName = "DID_TYPE")
      String didType;

      @JacksonXmlProperty(isAttribute = true, localName = "SMS_URL")
      String smsUrl;

      @JacksonXmlProperty(isAttribute = true, localName = "SMS_EMAIL")
      String smsEmail;

      @JacksonXmlProperty(isAttribute = true, localName = "CALL_FORWARD_TYPE")
      String callForwardType;

      @JacksonXmlProperty(isAttribute = true, localName = "CALL_FORWARD_TO")
      String callForwardTo;

      @JacksonXmlProperty(isAttribute = true, localName = "STATUS")
      String status;

      @JacksonXmlProperty(isAttribute = true, localName = "COUNTRY_NAME")
      String countryName;

      @JacksonXmlProperty(isAttribute = true, localName = "AREA_NAME")
      String areaName;

      @JacksonXmlProperty(isAttribute = true, localName = "AREA_CODE")
      String areaCode;

      @JacksonXmlProperty(isAttribute = true, localName = "MONTHLY100")
      BigDecimal monthly;

      @JacksonXmlProperty(isAttribute = true, localName = "RATE_PLAN_ID")
      String ratePlanId;

      @JacksonXmlProperty(isAttribute = true, localName = "TITLE")
      String title;

      @JacksonXmlProperty(isAttribute = true, localName = "ACCOUNT_NUMBER")
      String accountNumber;
    }

    @JacksonXmlRootElement(localName = "REQUEST")
    private record Request(
        @JacksonXmlProperty(localName = "USERTOKEN") Token token,
        @JacksonXmlProperty(localName = "ACTION") Order action) {}

    private record Token(@JacksonXmlProperty(localName = "USERKEY") String userKey) {}

    private record Order(
        @JacksonXmlProperty(isAttribute = true, localName = "NAME") String name,
        @JacksonXmlProperty(localName = "PARAMETER") @JacksonXmlElementWrapper(useWrapping = false)
            List<Argument> parameters) {}

    private record Argument(
        @JacksonXmlProperty(isAttribute = true, localName = "NAME") String name,
        @JacksonXmlText String value) {}

    @Override
    public int list(byte[] body) throws IOException {
      return mapper.readValue(body, Response.class).dids.size();
    }

    @Override
    public String purchased(byte[] body) throws IOException {
      return mapper.readValue(body, Response.class).dids.get(0).e164;
    }

    @Override
    public int purchase() throws IOException {
      List<Argument> arguments =
          Wire.ORDER.entrySet().stream()
              .map(each -> new Argument(each.getKey(), each.getValue()))
              .toList();
      return mapper.writeValueAsBytes(
              new Request(new Token(Wire.API_KEY), new Order("DID.ORDER", arguments)))
          .length;
    }
  }
}
