package dev.inward.contract;

import java.util.HashMap;
import java.util.Map;

/** The body of one request as XML, read once for all operations of the same root element. */
final class XmlBody {

  private final VendorContract contract;
  private final byte[] body;
  private final Map<String, Xsd.Document> documents = new HashMap<>();

  XmlBody(VendorContract contract, byte[] body) {
    this.contract = contract;
    this.body = body;
  }

  Xsd.Document read(SpecPointer schema) throws UnreadableException {
    Xsd.Document document = documents.get(schema.pointer());
    if (document == null) {
      document = contract.readXml(schema, body);
      documents.put(schema.pointer(), document);
    }
    return document;
  }
}
