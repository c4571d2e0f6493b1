package dev.inward.codegen.contract;

/** Tells apart the media types that a generated client reads and writes itself. */
public final class MediaTypes {

  private MediaTypes() {}

  /** Returns whether a media type is JSON. */
  public static boolean isJson(String mediaType) {
    return mediaType.matches("application/([\\w.-]+\\+)?json(;.*)?");
  }

  /** Returns whether a media type is XML. */
  public static boolean isXml(String mediaType) {
    return mediaType.matches("(application|text)/([\\w.-]+\\+)?xml(;.*)?");
  }

  /** Returns whether a media type says nothing of a body. */
  public static boolean isAny(String mediaType) {
    return mediaType.equals("*/*") || mediaType.equals("application/*");
  }

  /** Returns whether a media type is a form. */
  public static boolean isForm(String mediaType) {
    return mediaType.matches("application/x-www-form-urlencoded(;.*)?");
  }

  /** Returns whether a media type is a form of parts, such as files. */
  public static boolean isMultipartForm(String mediaType) {
    return mediaType.matches("multipart/form-data(;.*)?");
  }

  /** Returns whether a media type is that of events, which may come for as long as one reads. */
  public static boolean isEndless(String mediaType) {
    return mediaType.matches("text/event-stream(;.*)?");
  }

  /** Returns whether a media type is text. */
  public static boolean isText(String mediaType) {
    return mediaType.startsWith("text/");
  }
}
