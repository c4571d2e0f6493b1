package dev.inward.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An example in a contract that is surveyed: a value that a client is given to read.
 *
 * @param place the JSON pointer of the example
 * @param schema the JSON pointer of the schema that it is an example of
 * @param route the operation that receives it, such as {@code GET /pets}; null if it is the example
 *     of a component
 * @param status the HTTP status of the response
 * @param component the name of the schema; null if it is the example of a response
 * @param value the example
 */
record SurveyedExample(
    String place,
    String schema,
    @Nullable String route,
    int status,
    @Nullable String component,
    JsonNode value) {

  /** Reads an example, and writes what was read. */
  interface Reader {

    /**
     * Returns what is left of an example.
     *
     * @return the JSON that the client writes of what it read; null if the client has no type for
     *     the example
     * @throws Exception if the client cannot read it
     */
    @Nullable String through(SurveyedExample example) throws Exception;
  }
}
