package dev.inward.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the XPath of the element that a parser complains about. */
final class ElementFinder extends DefaultHandler {

  private final SAXParseException error;
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<Map<String, Integer>> siblings = new ArrayDeque<>();
  private @Nullable Locator locator;
  private String found = "";

  private ElementFinder(SAXParseException error) {
    this.error = error;
    siblings.push(new HashMap<>());
  }

  /** Returns the XPath of the element, empty if the document is not well-formed. */
  static String xpath(byte[] xml, SAXParseException error) {
    ElementFinder finder = new ElementFinder(error);
    try {
      SAXParserFactory.newDefaultInstance()
          .newSAXParser()
          .parse(new ByteArrayInputStream(xml), finder);
      return finder.found;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return "";
    }
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    int index = siblings.element().merge(name, 1, Integer::sum);
    siblings.push(new HashMap<>());
    path.addLast(index == 1 ? name : name + "[" + index + "]");
    if (!isBehindError()) {
      found = "/" + String.join("/", path);
    }
  }

  /** A parser reports an element at the end of its start tag, as the locator does. */
  private boolean isBehindError() {
    if (locator == null || locator.getLineNumber() > error.getLineNumber()) {
      return true;
    }
    return locator.getLineNumber() == error.getLineNumber()
        && locator.getColumnNumber() > error.getColumnNumber();
  }

  @Override
  public void endElement(String uri, String local, String name) {
    path.removeLast();
    siblings.pop();
  }
}
