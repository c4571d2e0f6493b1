package dev.inward.contract.manifest;

/**
 * Reports a specification file that cannot be used: the file, the place in it and the problem.
 *
 * @serial exclude
 */
public final class InvalidSpecException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private final String file;
  private final String place;
  private final String problem;

  /**
   * Creates an exception whose message names all three.
   *
   * @param file the file, such as {@code specs/crazytel/manifest.yaml}
   * @param place the JSON pointer or the XPath in the file, empty for the whole file
   * @param problem what is wrong there
   */
  public InvalidSpecException(String file, String place, String problem) {
    super(message(file, place, problem));
    this.file = file;
    this.place = place;
    this.problem = problem;
  }

  /**
   * Creates an exception with a cause.
   *
   * @param file the file, such as {@code specs/crazytel/manifest.yaml}
   * @param place the JSON pointer or the XPath in the file, empty for the whole file
   * @param problem what is wrong there
   * @param cause what a parser reported
   */
  public InvalidSpecException(String file, String place, String problem, Throwable cause) {
    super(message(file, place, problem), cause);
    this.file = file;
    this.place = place;
    this.problem = problem;
  }

  private static String message(String file, String place, String problem) {
    return place.isEmpty() ? file + ": " + problem : file + " at " + place + ": " + problem;
  }

  /** {@return the file} */
  public String file() {
    return file;
  }

  /** {@return the JSON pointer or the XPath, empty for the whole file} */
  public String place() {
    return place;
  }

  /** {@return what is wrong} */
  public String problem() {
    return problem;
  }
}
